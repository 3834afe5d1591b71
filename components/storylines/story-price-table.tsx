import { nameInWords } from '#lib/benchmarks/words'
import { formatDay } from '#lib/core/dates'
import { type PriceOrder, sortedBy } from '#lib/storylines/story-prices'
import type { TimelineEvent, TimelinePrices } from '#lib/storylines/timeline'
import { OrderHead } from './order-head.tsx'
import { Change, Price } from './story-price-cells.tsx'
import styles from './story-price-table.module.css'

const dailyHeads = [
  ['day', 'On the day'],
  ['five', '5 trading days later'],
  ['twenty', '20 trading days later'],
] as const
const monthlyHeads = [
  ['day', 'Month of the event'],
  ['five', 'Month after'],
] as const

/** What the price of a story did about each of its events; the heads sort by link. */
export function StoryPriceTable({
  story,
  prices: { benchmark, rows },
  events,
  order,
}: {
  story: string
  prices: TimelinePrices
  events: readonly TimelineEvent[]
  order: PriceOrder
}) {
  const { unit, frequency } = benchmark
  const isDaily = frequency === 'daily'
  const heads = isDaily ? dailyHeads : monthlyHeads
  return (
    <section id="prices" aria-labelledby="story-prices" className={styles.section}>
      <h2 id="story-prices" className={styles.title}>
        What the price did
      </h2>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className={styles.caption}>
            {nameInWords(benchmark)}, {unit}
            {isDaily
              ? '. All changes are from the day before the event.'
              : ', monthly averages, which show no move of a day. All changes are from the month before the event, also those of the month after.'}
          </caption>
          <thead>
            <tr>
              <OrderHead story={story} by="date" order={order} label="Event" />
              <th scope="col">{isDaily ? 'Day before' : 'Month before'}</th>
              {heads.map(([by, label]) => (
                <OrderHead key={by} story={story} by={by} order={order} label={label} />
              ))}
            </tr>
          </thead>
          <tbody>
            {sortedBy(rows, order).map(({ number, before, on, afterFive, afterTwenty, isLate }) => {
              const event = events[number - 1]
              if (!event) return null
              return (
                <tr key={number}>
                  <th scope="row">
                    <span className={styles.soft}>{formatDay(event.day)}</span>{' '}
                    <a href={`#${story}-${number}`}>{event.event.event}</a>
                  </th>
                  <td data-head={isDaily ? 'Day before' : 'Month before'}>
                    {before ? (
                      <Price price={before.price} note={before.date} />
                    ) : isLate ? (
                      'too late in its month'
                    ) : (
                      'no price'
                    )}
                  </td>
                  {[on, afterFive, afterTwenty].map((change, at) => {
                    const [by, label] = heads[at] ?? []
                    return by ? <Change key={by} head={label} change={change} /> : null
                  })}
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </section>
  )
}
