import { PublishedTime } from '#components/ui/published-time'
import { SiteLink } from '#components/ui/site-link'
import { unbroken } from '#components/ui/unbroken'
import type { StorylineEvent } from '#lib/catalog/model'
import { urls } from '#lib/filter/urls'
import styles from './storyline-position.module.css'

const SHOWN = 4

/** Where an article is in its story, with what came just before and just after. */
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
  const start = Math.max(0, Math.min(index - 2, events.length - SHOWN))
  const nearby = events.slice(start, start + SHOWN)
  return (
    <section className={styles.position} aria-labelledby={`story-${storyline.id}`}>
      <h2 id={`story-${storyline.id}`} className={styles.title}>
        <span className={styles.count}>
          {index + 1} of {events.length} in{' '}
        </span>
        <SiteLink href={urls.storylineEvent(storyline.id, index + 1)}>
          {unbroken(storyline.title)}
        </SiteLink>
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
              <span>{unbroken(event.event)}</span>
            ) : (
              <SiteLink href={urls.article(event.slug)}>{unbroken(event.event)}</SiteLink>
            )}
          </li>
        ))}
      </ol>
      {nearby.length < events.length ? (
        <SiteLink href={urls.storyline(storyline.id)} className={styles.all}>
          {`All ${events.length} events`}
          <span className="visually-hidden"> in {storyline.title}</span>
        </SiteLink>
      ) : null}
    </section>
  )
}
