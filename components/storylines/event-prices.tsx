import type { EventLine } from '#lib/storylines/event-lines'
import type { EventChange, EventPrices } from '#lib/storylines/story-prices'
import styles from './event-prices.module.css'

/** The price before an event, on its day and after it, with a small line on the scale of all events. */
export function EventPricesBlock({
  prices: { before, on, afterFive, isLate, sameMonthAs },
  line,
  labels,
}: {
  prices: EventPrices
  line: EventLine | undefined
  labels: readonly [before: string, on: string, after: string]
}) {
  if (!before || !on)
    return (
      <p className={styles.none}>
        {sameMonthAs
          ? `In the same month as ${sameMonthAs}`
          : isLate
            ? 'Too late in its month for an average to show'
            : 'No price at this time'}
      </p>
    )
  const [labelBefore, labelOn, labelAfter] = labels
  return (
    <div className={styles.block}>
      {line ? <Line line={line} /> : null}
      <dl className={styles.prices}>
        <div>
          <dt>{labelBefore}</dt>
          <dd>
            <span className={styles.price}>{before.price}</span>{' '}
            <span className={styles.change}>{before.date}</span>
          </dd>
        </div>
        <Change label={on.later ? `On ${on.later}` : labelOn} change={on} isNow />
        {afterFive ? <Change label={labelAfter} change={afterFive} /> : null}
      </dl>
    </div>
  )
}

function Change({
  label,
  change: { price, percent },
  isNow = false,
}: {
  label: string
  change: EventChange
  isNow?: boolean
}) {
  return (
    <div className={isNow ? styles.now : undefined}>
      <dt>{label}</dt>
      <dd>
        <span className={styles.price}>{price}</span>{' '}
        <span className={styles.change}>{percent}</span>
      </dd>
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
