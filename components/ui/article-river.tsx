import { groupByDay } from '#lib/archive/river'
import type { RowMoves } from '#lib/benchmarks/row-moves'
import type { Names } from '#lib/catalog/model'
import type { SearchRow } from '#lib/catalog/queries/search-result'
import { formatWeekday } from '#lib/core/dates'
import { urls } from '#lib/filter/urls'
import styles from './article-river.module.css'
import { ArticleRow } from './article-row.tsx'
import { SiteLink } from './site-link.tsx'
import { unbroken } from './unbroken.tsx'

/** A list of articles grouped by day, newest day first. */
export function ArticleRiver({
  rows,
  names,
  omit,
  moves,
}: {
  rows: readonly SearchRow[]
  names: Names
  /** A commodity that every row would repeat. */
  omit?: string | undefined
  moves?: RowMoves | undefined
}) {
  return (
    <div className={styles.river}>
      {groupByDay(rows).map(({ day, rows: group }) => (
        <section key={day} className={styles.day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`} className={styles.date}>
            <SiteLink href={urls.day(day)}>
              <time dateTime={day}>{unbroken(formatWeekday(day))}</time>
            </SiteLink>
          </h2>
          <div className={styles.rows}>
            {group.map((row) => (
              <ArticleRow
                key={row.slug}
                row={row}
                names={names}
                date={false}
                omit={omit}
                move={moves?.get(row.slug)}
              />
            ))}
          </div>
        </section>
      ))}
    </div>
  )
}
