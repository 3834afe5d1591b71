import styles from './count-list.module.css'
import { SiteLink } from './site-link.tsx'

/** Names with how many articles each has, as links: what a map shows, for reading. */
export function CountList({
  id,
  title,
  counts,
}: {
  id: string
  title: string
  counts: readonly { id: string; name: string; count: number; href: string; note?: string }[]
}) {
  if (counts.length === 0) return null
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      <ul role="list" className={styles.counts}>
        {counts.map((entry) => (
          <li key={entry.id} className={styles.entry}>
            <span>
              <SiteLink href={entry.href}>{entry.name}</SiteLink>
              {entry.note ? <span className={styles.note}> {entry.note}</span> : null}
            </span>
            <span className={styles.count}>
              {entry.count}
              <span className="visually-hidden"> {entry.count === 1 ? 'article' : 'articles'}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
