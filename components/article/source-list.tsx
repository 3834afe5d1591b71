import { unbroken } from '#components/ui/unbroken'
import type { Source } from '#lib/catalog/model'
import { formatDay } from '#lib/core/dates'
import styles from './source-list.module.css'

/** What an article or a report rests on. */
export function SourceList({
  sources,
  background = [],
  later = [],
}: {
  sources: readonly Source[]
  /** Those for lasting facts, which are listed separately. */
  background?: readonly Source[]
  /** Those published after it, which are listed separately. */
  later?: readonly Source[]
}) {
  if (sources.length + background.length + later.length === 0) return null
  return (
    <section className={styles.sources} aria-labelledby="sources">
      <h2 id="sources" className={styles.title}>
        Sources
      </h2>
      <Items sources={sources} />
      {background.length > 0 ? (
        <>
          <h3 className={styles.label}>For the background</h3>
          <Items sources={background} />
        </>
      ) : null}
      {later.length > 0 ? (
        <>
          <h3 className={styles.label}>Published later, on the events of the day</h3>
          <Items sources={later} />
        </>
      ) : null}
    </section>
  )
}

function Items({ sources }: { sources: readonly Source[] }) {
  if (sources.length === 0) return null
  return (
    <ul className={styles.list}>
      {sources.map((source) => (
        <li key={`${source.publisher} ${source.title} ${source.url ?? ''}`}>
          {source.publisher},{' '}
          {source.url ? (
            <a href={source.url} rel="noopener external">
              {unbroken(source.title)}
            </a>
          ) : (
            unbroken(source.title)
          )}
          {source.date ? (
            <>
              , <time dateTime={source.date}>{formatDay(source.date)}</time>
            </>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
