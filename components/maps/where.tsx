import { SiteLink } from '#components/ui/site-link'
import type { TermCount } from '#lib/catalog/model'
import { termUrl } from '#lib/filter/urls'
import type { LocatorDrawing } from '#lib/maps/model'
import { LocatorMap } from './locator-map.tsx'
import styles from './where.module.css'

/** Where a story happened: its map, and its places with how many articles name each; nothing without places. */
export function Where({
  map,
  places,
}: {
  map: LocatorDrawing | undefined
  places: readonly TermCount[]
}) {
  if (!map && places.length === 0) return null
  return (
    <section aria-labelledby="story-where" className={styles.where}>
      <h2 id="story-where" className={styles.title}>
        Where
      </h2>
      <div className={styles.columns}>
        <LocatorMap map={map} />
        <ul role="list" className={styles.places} aria-label="Places by articles">
          {places.map(({ facet, id, name, count }) => (
            <li key={id}>
              <SiteLink href={termUrl(facet, id)}>{name}</SiteLink>
              <span>
                {count}
                <span className="visually-hidden">{count === 1 ? ' article' : ' articles'}</span>
              </span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
