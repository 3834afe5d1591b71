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
  return (
    <figure className={styles.figure}>
      <div className={styles.sheets}>
        <div className={styles.wide}>
          <NewsPicture map={wide} id="news-wide" title={title} description={description} />
          <MapLinks map={wide} target={17} />
        </div>
        <div className={styles.narrow}>
          <NewsPicture
            map={narrow}
            id="news-narrow"
            title={title}
            description={description}
            base={{ id: 'news-wide', width: wide.width }}
          />
        </div>
        <div className={styles.close}>
          <NewsPicture
            map={close}
            id="news-close"
            title={`${title}: Europe and the Middle East`}
            description={description}
          />
          <MapLinks map={close} />
        </div>
      </div>
      <figcaption className={styles.caption}>
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
