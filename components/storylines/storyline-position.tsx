import { PublishedTime } from '#components/ui/published-time'
import { SiteLink } from '#components/ui/site-link'
import type { StorylineEvent } from '#lib/catalog/model'
import { urls } from '#lib/filter/urls'
import styles from './storyline-position.module.css'

/** Where an article stands in its story, with what came just before and just after. */
export function StorylinePosition({
  storyline,
  events,
  slug,
}: {
  storyline: { id: string; title: string }
  events: readonly StorylineEvent[]
  slug: string
}) {
  const index = events.findIndex((event) => event.slug === slug)
  if (index < 0) return null
  const nearby = events.slice(Math.max(0, index - 1), index + 2)
  return (
    <section className={styles.position} aria-labelledby={`story-${storyline.id}`}>
      <h2 id={`story-${storyline.id}`} className={styles.title}>
        <span className={styles.count}>
          {index + 1} of {events.length} in{' '}
        </span>
        <SiteLink href={urls.storyline(storyline.id)}>{storyline.title}</SiteLink>
      </h2>
      <ol role="list" className={styles.events}>
        {nearby.map((event) => (
          <li
            key={event.slug}
            className={styles.event}
            aria-current={event.slug === slug ? 'true' : undefined}
          >
            <PublishedTime date={event.published} className={styles.date} />
            {event.slug === slug ? (
              <span>{event.event}</span>
            ) : (
              <SiteLink href={urls.article(event.slug)}>{event.event}</SiteLink>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
