import type { NewsMap } from '#lib/maps/news-map'
import { MapLinks } from './map-links.tsx'
import { NewsPicture } from './news-picture.tsx'
import styles from './world-map.module.css'

/** The news on the world: for a wide page and for a phone, and larger where it is crowded. */
export function WorldMap({
  wide,
  narrow,
  close,
  title,
  description,
}: {
  wide: NewsMap
  narrow: NewsMap
  close: NewsMap
  title: string
  description: string
}) {
  const [largest] = wide.legend
  return (
    <figure className={styles.figure}>
      <div className={styles.sheets}>
        <div className={styles.wide}>
          <NewsPicture map={wide} id="wide" title={title} description={description} />
          <MapLinks map={wide} target={17} />
        </div>
        <div className={styles.narrow}>
          <NewsPicture map={narrow} id="narrow" title={title} description={description} />
        </div>
        <div className={styles.close}>
          <NewsPicture
            map={close}
            id="close"
            title={`${title}: Europe and the Middle East`}
            description={description}
          />
          <MapLinks map={close} />
        </div>
      </div>
      <figcaption className={styles.caption}>
        {largest ? <Legend map={wide} /> : null}
        <p>
          A circle’s area is the number of articles that name a country; an article that names
          several counts for each. The European Union is in the list only. Lines are Natural Earth’s
          and imply no position on disputed borders. Source: Natural Earth; articles and places:
          Chokepoint.
        </p>
      </figcaption>
    </figure>
  )
}

/** Circles of round counts, one in another, as on the map of a wide page. */
function Legend({ map: { legend } }: { map: NewsMap }) {
  const largest = legend[0]?.radius ?? 0
  const side = 2 * largest + 2
  return (
    <svg
      viewBox={`0 0 ${side + 46} ${side}`}
      width={side + 46}
      height={side}
      role="img"
      aria-label={`Circles for ${legend.map(({ count }) => count).join(', ')} articles`}
      className={styles.legend}
    >
      {legend.map(({ count, radius }) => (
        <g key={count}>
          <circle cx={largest + 1} cy={side - 1 - radius} r={radius} />
          <path d={`M${largest + 1} ${side - 1 - 2 * radius}H${side + 4}`} />
          <text x={side + 8} y={side - 1 - 2 * radius + 4}>
            {count}
          </text>
        </g>
      ))}
    </svg>
  )
}
