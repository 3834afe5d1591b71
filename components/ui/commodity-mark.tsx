import type { Commodity } from '#lib/catalog/model'
import styles from './commodity-mark.module.css'

/** The quiet hue of a commodity beside its name, or a shorter one; the name alone carries the meaning. */
export function CommodityMark({
  commodity,
  name = commodity.name,
}: {
  commodity: Commodity
  name?: string
}) {
  return (
    <span className={styles.mark}>
      <svg className={styles.square} viewBox="0 0 1 1" aria-hidden="true" focusable="false">
        <path
          d="M0 0h1v1H0z"
          fill={`oklch(var(--mark-lightness) var(--mark-chroma) ${commodity.hue})`}
        />
      </svg>
      {name}
    </span>
  )
}
