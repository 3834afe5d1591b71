import { formatDay, formatMonth, formatPublished } from '#lib/core/dates'
import type { AsOf } from '#lib/front/as-of'
import styles from './as-of-line.module.css'

/** How old the news on the page is: the newest article and report, and the last prices by day and by month, as far as they exist. */
export function AsOfLine({ asOf: { article, report, prices, averages, silence } }: { asOf: AsOf }) {
  const parts = [
    article && { name: 'newest article', day: article, says: formatPublished(article) },
    report && { name: 'newest report', day: report, says: formatDay(report) },
    prices && { name: 'daily prices to', day: prices, says: formatDay(prices) },
    averages && {
      name: 'monthly averages to',
      day: averages.slice(0, 7),
      says: formatMonth(averages),
    },
  ].filter((part) => part !== undefined)
  if (parts.length === 0) return null
  return (
    <p className={styles.line}>
      {parts.map(({ name, day, says }, index) => (
        <span key={name}>
          {index === 0 ? name.charAt(0).toUpperCase() + name.slice(1) : name}{' '}
          <time dateTime={day}>{says}</time>
          {index < parts.length - 1 ? ', ' : '.'}
        </span>
      ))}
      {silence ? (
        <strong className={styles.silence}>
          {' '}
          Today is <time dateTime={silence.today}>{formatDay(silence.today)}</time>: no new article
          or report for {silence.days} days
          {silence.corrected ? (
            <>
              , last corrected on{' '}
              <time dateTime={silence.corrected}>{formatDay(silence.corrected)}</time>
            </>
          ) : null}
          .
        </strong>
      ) : null}
    </p>
  )
}
