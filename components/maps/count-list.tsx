import { SiteLink } from '#components/ui/site-link'
import styles from './count-list.module.css'

interface Entry {
  readonly id: string
  readonly name: string
  readonly count: number
  readonly href: string
  readonly note?: string
}

/** As many are read; the rest wait to be asked for. */
const SHOWN = 20

/** Names with how many articles each has, as links: what a map shows, for reading. */
export function CountList({
  id,
  title,
  counts,
}: {
  id: string
  title: string
  counts: readonly Entry[]
}) {
  if (counts.length === 0) return null
  const rest = counts.slice(SHOWN)
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      <Entries entries={counts.slice(0, SHOWN)} />
      {rest.length > 0 ? (
        <details>
          <summary className={styles.summary}>
            Show all {counts.length}
            <span className="visually-hidden"> {title.toLowerCase()}</span>
          </summary>
          <Entries entries={rest} />
        </details>
      ) : null}
    </section>
  )
}

function Entries({ entries }: { entries: readonly Entry[] }) {
  return (
    <ul role="list" className={styles.counts}>
      {entries.map(({ id, name, count, href, note }) => (
        <li key={id} className={styles.entry}>
          <span>
            <SiteLink href={href}>{name}</SiteLink>
            {note ? <span className={styles.note}> {note}</span> : null}
          </span>
          <span className={styles.count}>
            {count}
            <span className="visually-hidden"> {count === 1 ? 'article' : 'articles'}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
