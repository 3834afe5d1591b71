import type { Names, StorylineEvent } from '#lib/catalog/model'
import { dayOf, daysBetween } from '#lib/dates'
import { urls } from '#lib/urls'
import { CommodityList } from './commodity-list.tsx'
import { PublishedTime } from './published-time.tsx'
import { SiteLink } from './site-link.tsx'
import styles from './storyline-spine.module.css'

/** A story as a dated spine, one line an event; long silences between events are said. */
export function StorylineSpine({
  events,
  names,
}: {
  events: readonly StorylineEvent[]
  names: Names
}) {
  return (
    <ol role="list" className={styles.spine}>
      {events.map((event, index) => {
        const gap = gapBefore(events[index - 1], event)
        return (
          <li key={event.slug} className={styles.event}>
            {gap ? <p className={styles.gap}>{gap}</p> : null}
            <PublishedTime date={event.published} className={styles.date} />
            <div className={styles.what}>
              <h3 className={styles.line}>
                <SiteLink href={urls.article(event.slug)}>{event.event}</SiteLink>
              </h3>
              <p className={styles.headline}>{event.headline}</p>
              <div className={styles.marks}>
                <CommodityList ids={event.commodities} names={names} label="Commodities" />
              </div>
            </div>
          </li>
        )
      })}
    </ol>
  )
}

/** `7 months later`, where a story was silent for 60 days or more. */
function gapBefore(before: StorylineEvent | undefined, event: StorylineEvent): string | undefined {
  if (!before) return undefined
  const days = daysBetween(dayOf(before.published), dayOf(event.published))
  if (days < 60) return undefined
  const months = Math.round(days / 30.44)
  if (months < 18) return `${months} months later`
  const years = Math.round((days / 365.25) * 2) / 2
  return `${String(years).replace('.5', '½')} years later`
}
