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
  hasBars = false,
}: {
  id: string
  title: string
  counts: readonly Entry[]
  /** A bar beside each name, the longest for the first. */
  hasBars?: boolean
}) {
  const most = hasBars ? counts[0]?.count : undefined
  if (counts.length === 0) return null
  const rest = counts.slice(SHOWN)
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      <Entries entries={counts.slice(0, SHOWN)} most={most} />
      {rest.length > 0 ? (
        <details>
          <summary className={styles.summary}>
            Show all {counts.length}
            <span className="visually-hidden"> {title.toLowerCase()}</span>
          </summary>
          <Entries entries={rest} most={most} />
        </details>
      ) : null}
    </section>
  )
}

function Entries({
  entries,
  most,
}: {
  entries: readonly Entry[]
  /** What the longest bar counts; undefined for a list without bars. */
  most: number | undefined
}) {
  return (
    <ul role="list" className={most ? styles.bars : styles.counts}>
      {entries.map(({ id, name, count, href, note }) => (
        <li key={id} className={styles.entry}>
          <span>
            <SiteLink href={href}>{name}</SiteLink>
            {note ? <span className={styles.note}> {note}</span> : null}
          </span>
          {most ? (
            <svg className={styles.bar} aria-hidden="true">
              <rect width={`${Math.ceil((100 * count) / most)}%`} height="100%" />
            </svg>
          ) : null}
          <span className={styles.count}>
            {count}
            <span className="visually-hidden"> {count === 1 ? 'article' : 'articles'}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
