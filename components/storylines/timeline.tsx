import type { Names } from '#lib/catalog/model'
import type { PriceOrder } from '#lib/storylines/story-prices'
import type { StoryTimeline } from '#lib/storylines/timeline'
import { StoryPriceTable } from './story-price-table.tsx'
import { StorylineSpine } from './storyline-spine.tsx'
import styles from './timeline.module.css'
import { TimelineFigure } from './timeline-figure.tsx'

/** A story on its axis of time: the price that fits it, every event on one spine, and the prices in a table. */
export function Timeline({
  timeline,
  order,
  names,
}: {
  timeline: StoryTimeline
  order: PriceOrder
  names: Names
}) {
  const { id, events, prices, notes } = timeline
  return (
    <div className={styles.timeline}>
      {prices ? <TimelineFigure story={id} prices={prices} events={events} /> : null}
      {notes.length > 0 ? <p className={styles.note}>{notes.join(' ')}</p> : null}
      <StorylineSpine story={id} events={events} names={names} />
      {prices ? <StoryPriceTable story={id} prices={prices} events={events} order={order} /> : null}
    </div>
  )
}
