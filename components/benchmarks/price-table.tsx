import { SiteLink } from '#components/ui/site-link'
import type { Period, PeriodKind, PeriodNews } from '#lib/benchmarks/periods'
import { figure } from '#lib/benchmarks/words'
import styles from './price-table.module.css'

const heads = {
  day: 'Day',
  week: 'Week ending',
  month: 'Month',
  quarter: 'Quarter',
  year: 'Year',
} as const

/** The figures of a chart in rows. */
export function PriceTable({
  caption,
  kind,
  rows,
}: {
  caption: string
  kind: PeriodKind
  /** With the news of each, where the chart is one of news. */
  rows: readonly (Period & { readonly news?: PeriodNews | undefined })[]
}) {
  const isSingle = rows.every(({ count }) => count === 1)
  const hasNews = rows.some(({ news }) => news)
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{heads[kind]}</th>
          {isSingle ? (
            <th scope="col">Price</th>
          ) : (
            <>
              <th scope="col">Average</th>
              <th scope="col">Low</th>
              <th scope="col">High</th>
            </>
          )}
          {hasNews ? <th scope="col">News</th> : null}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, average, low, high, news }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{figure(average)}</td>
            {isSingle ? null : (
              <>
                <td>{figure(low)}</td>
                <td>{figure(high)}</td>
              </>
            )}
            {hasNews ? (
              <td>{news ? <SiteLink href={news.href}>{news.count}</SiteLink> : '–'}</td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
