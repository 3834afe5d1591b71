import type { LocatorDrawing } from '#lib/maps/model'
import styles from './locator-map.module.css'
import { MapKey } from './map-key.tsx'
import { MapLinks } from './map-links.tsx'
import { MapPicture } from './map-picture.tsx'

/** Where it happened: the map, its key as a list with links, and whose lines they are; nothing without a map. */
export function LocatorMap({ map, id = 'map' }: { map: LocatorDrawing | undefined; id?: string }) {
  if (!map) return null
  return (
    <figure className={styles.figure}>
      <div className={styles.stack}>
        <MapPicture map={map} id={id} />
        <MapLinks map={map} />
      </div>
      <figcaption className={styles.caption}>
        {map.caption ? <p>{map.caption}</p> : null}
        <MapKey {...map} />
        <p className={styles.source}>
          Lines are Natural Earth’s and imply no position on disputed borders. Source: Natural
          Earth; places: our own list.
        </p>
      </figcaption>
    </figure>
  )
}
