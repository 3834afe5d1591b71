import { AsideSection } from '#components/ui/aside-section'
import { PublishedTime } from '#components/ui/published-time'
import { SiteLink } from '#components/ui/site-link'
import type { StorylineMotion } from '#lib/catalog/model'
import { urls } from '#lib/filter/urls'
import styles from './storylines-in-motion.module.css'

/** The stories with the newest events, each with its last two. */
export function StorylinesInMotion({ storylines }: { storylines: readonly StorylineMotion[] }) {
  return (
    <AsideSection id="in-motion" title="Storylines in motion">
      <ul role="list" className={styles.list}>
        {storylines.map(({ storyline, events }) => (
          <li key={storyline.id} className={styles.storyline}>
            <h3 className={styles.title}>
              <SiteLink href={urls.storyline(storyline.id)}>{storyline.title}</SiteLink>
              <span className={styles.count}>
                {storyline.count}
                <span className="visually-hidden"> articles</span>
              </span>
            </h3>
            <ul role="list" className={styles.events}>
              {events.map((event) => (
                <li key={event.slug}>
                  <PublishedTime date={event.published} className={styles.date} />
                  <SiteLink href={urls.article(event.slug)}>{event.event}</SiteLink>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </AsideSection>
  )
}
