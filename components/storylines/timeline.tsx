import type { Names } from '#lib/catalog/model'
import type { Timeline as Story } from '#lib/storylines/timeline'
import { StorylineSpine } from './storyline-spine.tsx'
import styles from './timeline.module.css'
import { TimelineFigure } from './timeline-figure.tsx'

/** A story on its axis of time: the price that fits it, then every event on one spine. */
export function Timeline({ timeline, names }: { timeline: Story; names: Names }) {
  const { id, events, prices, notes } = timeline
  return (
    <div className={styles.timeline}>
      {prices ? <TimelineFigure story={id} prices={prices} events={events} /> : null}
      {notes.length > 0 ? <p className={styles.note}>{notes.join(' ')}</p> : null}
      <StorylineSpine story={id} events={events} names={names} />
    </div>
  )
}
