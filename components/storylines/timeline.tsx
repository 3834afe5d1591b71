import type { ReactNode } from 'react'
import { nameInWords } from '#lib/benchmarks/words'
import type { Names } from '#lib/catalog/model'
import { eventLines } from '#lib/storylines/event-lines'
import type { MoveOrder } from '#lib/storylines/story-prices'
import type { StoryTimeline } from '#lib/storylines/timeline'
import { LargestMoves } from './largest-moves.tsx'
import { StorylineSpine } from './storyline-spine.tsx'
import styles from './timeline.module.css'
import { TimelineFigure } from './timeline-figure.tsx'

/** A story on its axis of time: the price that fits it, every event on one spine, and where the price moved most. */
export function Timeline({
  timeline,
  order,
  names,
  children,
}: {
  timeline: StoryTimeline
  order: MoveOrder
  names: Names
  /** Between the chart and the events. */
  children?: ReactNode
}) {
  const { id, events, prices, notes } = timeline
  const lines =
    prices && prices.benchmark.frequency === 'daily'
      ? eventLines(prices.prices, prices.newsDays)
      : undefined
  return (
    <div className={styles.timeline}>
      {prices ? <TimelineFigure story={id} prices={prices} events={events} /> : null}
      {notes.length > 0 ? <p className={styles.note}>{notes.join(' ')}</p> : null}
      {children}
      <div className={styles.events}>
        <h2 id="story-timeline" className={styles.title}>
          Timeline
        </h2>
        {prices ? (
          <p className={styles.note}>
            {`Beside each event ${nameInWords(prices.benchmark)}, ${prices.benchmark.unit}, ${
              prices.benchmark.frequency === 'daily'
                ? `before it, on its day and five trading days on.${lines ? ` Lines are from ten trading days before to twenty after, all on one scale, beside changes of ${lines.least}pc or more.` : ''}`
                : 'averages of the last month that is mainly of days before it, and of the two after that.'
            }`}
          </p>
        ) : null}
      </div>
      <StorylineSpine timeline={timeline} lines={lines} names={names} />
      {prices ? <LargestMoves story={id} prices={prices} events={events} order={order} /> : null}
    </div>
  )
}
