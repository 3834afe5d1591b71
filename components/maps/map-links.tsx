import { urls } from '#lib/filter/urls'
import type { PlaceMark } from '#lib/maps/model'
import styles from './map-links.module.css'

/** The marks of a map as links, laid over its picture, where a finger can distinguish them. */
export function MapLinks({
  map,
  target = 13.5,
}: {
  map: { readonly width: number; readonly whole: number; readonly marks: readonly PlaceMark[] }
  /** Radius of a link's target, in units of the map. */
  target?: number
}) {
  const linked = map.marks.filter((mark) => mark.linked)
  if (linked.length === 0) return null
  return (
    <svg
      viewBox={`0 0 ${map.width} ${map.whole}`}
      width={map.width}
      height={map.whole}
      role="presentation"
      className={styles.links}
    >
      {linked.map(({ id, name, at: [x, y] }) => (
        <a key={id} href={urls.place(id)} aria-label={name} className={styles.link}>
          <circle cx={x} cy={y} r={target} />
        </a>
      ))}
    </svg>
  )
}
