import { LaneYears, StorylineLane } from '#components/storylines/storyline-lane'
import { PublishedTime } from '#components/ui/published-time'
import { SiteLink } from '#components/ui/site-link'
import { unbroken } from '#components/ui/unbroken'
import { countInWords } from '#lib/filter/labels'
import { urls } from '#lib/filter/urls'
import type { StoryLanes as Lanes } from '#lib/front/lanes'
import styles from './story-lanes.module.css'

/** Storylines as lanes on one scale of years, each with its newest event that the page has not named. */
export function StoryLanes({ lanes: { scale, lanes } }: { lanes: Lanes }) {
  return (
    <div>
      <div className={styles.years}>
        <LaneYears scale={scale} />
      </div>
      <ol role="list">
        {lanes.map(({ storyline, days, event }) => (
          <li key={storyline.id} className={styles.lane}>
            <div className={styles.name}>
              <h3 className={styles.title}>
                <SiteLink href={urls.storyline(storyline.id)}>{unbroken(storyline.title)}</SiteLink>
              </h3>
              <p className={styles.small}>
                {countInWords(storyline.count, 'event')} since {days[0]?.slice(0, 4)}
              </p>
            </div>
            <StorylineLane scale={scale} days={days} />
            <div className={styles.event}>
              {event ? (
                <>
                  <PublishedTime date={event.published} className={styles.small} />
                  <SiteLink href={urls.article(event.slug)}>{unbroken(event.event)}</SiteLink>
                </>
              ) : (
                <span className={styles.small}>
                  Last <PublishedTime date={storyline.latest} />, above
                </span>
              )}
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}
