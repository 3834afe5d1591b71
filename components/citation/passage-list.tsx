import { SiteLink } from '#components/ui/site-link'
import type { Passage } from '#lib/markdown/passages'
import styles from './cite-page.module.css'

/** Every paragraph by its first words, with the address that leads to it. */
export function PassageList({
  kind,
  passages,
  path,
  url,
}: {
  kind: 'article' | 'report'
  passages: readonly Passage[]
  path: string
  url: string
}) {
  return (
    <section aria-labelledby="passages" className={styles.section}>
      <h2 id="passages" className={styles.title}>
        Share a paragraph
      </h2>
      <p className={styles.scope}>
        Each paragraph of the {kind} has its own address, which works until its text changes.
      </p>
      <ol role="list" className={styles.passages}>
        {passages.map(({ id, begins }, index) => (
          <li key={id} className={styles.citation}>
            <p className={styles.begins}>
              <SiteLink href={`${path}#${id}`}>{begins}</SiteLink>
            </p>
            <p className={styles.address} data-copy={`address of paragraph ${index + 1}`}>
              {`${url}#${id}`}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
