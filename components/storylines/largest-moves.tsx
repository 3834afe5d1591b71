import { SiteLink } from '#components/ui/site-link'
import { unbroken } from '#components/ui/unbroken'
import { nameInWords } from '#lib/benchmarks/words'
import { formatDay } from '#lib/core/dates'
import { urls } from '#lib/filter/urls'
import { type EventChange, largestAtEvents, type MoveOrder } from '#lib/storylines/story-prices'
import type { TimelineEvent, TimelinePrices } from '#lib/storylines/timeline'
import styles from './largest-moves.module.css'

const heads = [
  ['day', 'On the day'],
  ['five', '5 trading days later'],
  ['twenty', '20 trading days later'],
] as const
const MOST = 10
/** Of fewer events the timeline itself shows which moved the price most. */
const FEWEST = 4

/** At which events of a story its daily price moved most; nothing for averages of months, which events share. */
export function LargestMoves({
  story,
  prices: { benchmark, rows },
  events,
  order,
}: {
  story: string
  prices: TimelinePrices
  events: readonly TimelineEvent[]
  order: MoveOrder
}) {
  const moves = largestAtEvents(rows, order, MOST)
  if (benchmark.frequency !== 'daily' || moves.length < FEWEST) return null
  return (
    <section id="prices" aria-labelledby="story-prices" className={styles.section}>
      <h2 id="story-prices" className={styles.title}>
        The largest moves
      </h2>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {nameInWords(benchmark)}, {benchmark.unit}, at{' '}
          {moves.length < events.length
            ? `the ${moves.length} of ${events.length} events with the largest change, up or down`
            : 'its events, the largest change first, up or down'}
          . Changes are from the last price before the event; where its day had no trading, or its
          news came on another, the day is given.
        </caption>
        <thead>
          <tr>
            <th scope="col">Event</th>
            {heads.map(([by, label]) => (
              <th key={by} scope="col" aria-sort={by === order ? 'descending' : undefined}>
                <SiteLink href={orderUrl(story, by)} className={styles.sort}>
                  {label}
                </SiteLink>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {moves.map(({ number, on, afterFive, afterTwenty }) => {
            const event = events[number - 1]
            if (!event) return null
            const changes = { day: on, five: afterFive, twenty: afterTwenty }
            return (
              <tr key={number}>
                <th scope="row">
                  <span className={styles.soft}>{formatDay(event.day)}</span>{' '}
                  <a href={`#${story}-${number}`}>{unbroken(event.event.event)}</a>
                </th>
                {heads.map(([by, label]) => (
                  <Change
                    key={by}
                    head={label}
                    change={changes[by]}
                    later={by === 'day' ? on?.later : undefined}
                  />
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

function orderUrl(story: string, by: MoveOrder): string {
  return `${urls.storyline(story)}${by === 'day' ? '' : `?prices=${by}`}#prices`
}

/** A change over the price it led to; named on a phone, where the table has no heads. */
function Change({
  head,
  change,
  later,
}: {
  head: string
  change: EventChange | undefined
  later: string | undefined
}) {
  if (!change) return <td data-head={head}>–</td>
  return (
    <td data-head={later ? `On ${later}` : head}>
      <span className={styles.change}>{change.percent}</span>{' '}
      <span className={styles.soft}>to {change.price}</span>
      {later ? <span className={`${styles.soft} ${styles.later}`}> on {later}</span> : null}
    </td>
  )
}
