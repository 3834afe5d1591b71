import { MapPicture } from '#components/maps/map-picture'
import { HighlightedText } from '#components/ui/highlighted-text'
import { SiteLink } from '#components/ui/site-link'
import { documentNames, documentUrl } from '#lib/archive/other-results'
import type { FoundPage } from '#lib/archive/site-pages'
import type { OtherResult } from '#lib/catalog/queries/search-result'
import type { LocatorDrawing } from '#lib/maps/model'
import styles from './other-results.module.css'

/** What answers a search beside its articles, each with its passage, and one place with its map. */
export function OtherResults({
  results,
  pages,
  map,
}: {
  results: readonly OtherResult[]
  /** Pages of the site, and an amount in other units. */
  pages: readonly FoundPage[]
  map?: LocatorDrawing | undefined
}) {
  if (results.length + pages.length === 0) return null
  return (
    <section aria-labelledby="also-found" className={styles.also}>
      <h2 id="also-found" className={styles.title}>
        Also found
      </h2>
      <ul role="list" className={styles.list}>
        {pages.map(({ kind, name, href, says }) => (
          <li key={href} className={styles.item}>
            <p className={styles.kind}>{kind}</p>
            <SiteLink href={href} className={styles.name}>
              {name}
            </SiteLink>
            <p className={styles.definition}>{says}</p>
          </li>
        ))}
        {results.map(({ kind, id, title, passage }) => {
          const isMapped = map !== undefined && kind === 'place' && id === map.places[0]?.id
          return (
            <li key={`${kind} ${id}`} className={styles.item}>
              <p className={styles.kind}>{documentNames[kind]}</p>
              <SiteLink href={documentUrl(kind, id)} className={styles.name}>
                {title}
              </SiteLink>
              {passage.length > 0 ? (
                <p className={kind === 'glossary' ? styles.definition : styles.passage}>
                  <HighlightedText segments={passage} />
                </p>
              ) : null}
              {isMapped ? (
                <>
                  <div className={styles.map}>
                    <MapPicture map={map} id="found-map" />
                  </div>
                  <p className={styles.credit}>
                    Natural Earth’s lines imply no position on borders.
                  </p>
                </>
              ) : null}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
