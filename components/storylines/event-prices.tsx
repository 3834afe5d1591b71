import type { EventLine } from '#lib/storylines/event-lines'
import type { EventChange, EventPrices } from '#lib/storylines/story-prices'
import styles from './event-prices.module.css'

/** The price before an event, on its day and after it, with a small line on the scale of all events. */
export function EventPricesBlock({
  prices: { before, on, afterFive, lateIn, sameAs },
  line,
  frequency,
}: {
  prices: EventPrices
  line: EventLine | undefined
  frequency: 'daily' | 'monthly'
}) {
  if (!before || !on)
    return (
      <p className={styles.none}>
        {lateIn
          ? `The average of ${lateIn} is mainly of days before it; there is no later one`
          : 'No price at this time'}
      </p>
    )
  if (sameAs)
    return (
      <p className={styles.none}>
        {`As beside ${sameAs}: ${on.price} in ${on.date}, ${on.percent} from ${on.from}`}
      </p>
    )
  const isDaily = frequency === 'daily'
  return (
    <div className={styles.block}>
      {line ? <Line line={line} /> : null}
      <dl className={styles.prices}>
        <Column label={isDaily ? 'Before' : before.date} price={before.price}>
          {isDaily ? before.date : lateIn ? 'mainly before it' : 'month before'}
        </Column>
        <Column
          label={isDaily ? (on.later ? `On ${on.later}` : 'On the day') : on.date}
          price={on.price}
          isNow
        >
          {changeOf(on)}
        </Column>
        {afterFive ? (
          <Column label={isDaily ? '5\u00a0days\u00a0on' : afterFive.date} price={afterFive.price}>
            {changeOf(afterFive)}
          </Column>
        ) : null}
      </dl>
    </div>
  )
}

function changeOf({ percent, from }: EventChange) {
  return `${percent} from ${from}`
}

function Column({
  label,
  price,
  isNow = false,
  children,
}: {
  label: string
  price: string
  isNow?: boolean
  children: string
}) {
  return (
    <div className={isNow ? styles.now : undefined}>
      <dt>{label}</dt>
      <dd className={styles.price}>{price}</dd>
      <dd className={styles.change}>{children}</dd>
    </div>
  )
}

function Line({ line: { before, after, level, at } }: { line: EventLine }) {
  return (
    <svg
      className={styles.line}
      viewBox="0 0 300 100"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path className={styles.level} d={`M0 ${level}H300`} />
      <path className={styles.event} d={`M${at} 0V100`} />
      <path className={styles.before} d={before} />
      <path className={styles.after} d={after} />
    </svg>
  )
}
