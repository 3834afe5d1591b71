import { HighlightedText } from '#components/ui/highlighted-text'
import { SiteLink } from '#components/ui/site-link'
import { documentNames, documentUrl } from '#lib/archive/other-results'
import type { OtherResult } from '#lib/catalog/queries/search-result'
import styles from './other-results.module.css'

/** Reports, storylines, terms and places that answer a search, above its articles. */
export function OtherResults({ results }: { results: readonly OtherResult[] }) {
  if (results.length === 0) return null
  return (
    <section aria-labelledby="also-found" className={styles.also}>
      <h2 id="also-found" className={styles.title}>
        Also found
      </h2>
      <ul role="list" className={styles.list}>
        {results.map(({ kind, id, title, passage }) => (
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
          </li>
        ))}
      </ul>
    </section>
  )
}
