import type { Commodity } from '#lib/catalog/model'
import styles from './commodity-mark.module.css'

/** The quiet hue of a commodity beside its name; the name alone carries the meaning. */
export function CommodityMark({ commodity }: { commodity: Commodity }) {
  return (
    <span className={styles.mark}>
      <svg className={styles.dot} viewBox="0 0 10 10" aria-hidden="true" focusable="false">
        <circle
          cx="5"
          cy="5"
          r="5"
          fill={`oklch(var(--mark-lightness) var(--mark-chroma) ${commodity.hue})`}
        />
      </svg>
      {commodity.name}
    </span>
  )
}
