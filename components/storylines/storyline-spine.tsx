import { CommodityList } from '#components/ui/commodity-list'
import { PublishedTime } from '#components/ui/published-time'
import { SiteLink } from '#components/ui/site-link'
import type { Names } from '#lib/catalog/model'
import { urls } from '#lib/filter/urls'
import type { TimelineEvent } from '#lib/storylines/timeline'
import styles from './storyline-spine.module.css'

/** A story as a dated spine, one line an event; long silences between events are said, and take room. */
export function StorylineSpine({
  story,
  events,
  names,
}: {
  story: string
  events: readonly TimelineEvent[]
  names: Names
}) {
  return (
    <ol role="list" className={styles.spine}>
      {events.map(({ number, event, silence, move }) => (
        <li key={event.slug} id={`${story}-${number}`} className={styles.event}>
          {silence ? (
            <p className={styles.gap} data-size={silence.size}>
              {silence.words}
            </p>
          ) : null}
          <p className={styles.date}>
            <span className={styles.number}>{number}</span>
            <PublishedTime date={event.published} />
          </p>
          <div className={styles.what}>
            <h3 className={styles.line}>
              <SiteLink href={urls.article(event.slug)}>{event.event}</SiteLink>
            </h3>
            <p className={styles.standfirst}>{event.standfirst}</p>
            <div className={styles.marks}>
              <CommodityList ids={event.commodities} names={names} label="Commodities" />
              {move ? <p>{move}</p> : null}
            </div>
          </div>
        </li>
      ))}
    </ol>
  )
}
