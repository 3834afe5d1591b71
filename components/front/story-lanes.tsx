import { LaneYears, StorylineLane } from '#components/storylines/storyline-lane'
import { ListHeadline } from '#components/ui/list-headline'
import { PublishedTime } from '#components/ui/published-time'
import { SiteLink } from '#components/ui/site-link'
import { unbroken } from '#components/ui/unbroken'
import { countInWords } from '#lib/filter/labels'
import { urls } from '#lib/filter/urls'
import type { StoryLanes as Lanes } from '#lib/front/lanes'
import styles from './story-lanes.module.css'

/** Storylines as lanes on one scale of years, each with its last event; a link, unless the page has it above. */
export function StoryLanes({ lanes: { scale, lanes } }: { lanes: Lanes }) {
  return (
    <div>
      <div className={styles.years}>
        <LaneYears scale={scale} />
      </div>
      <ol role="list">
        {lanes.map(({ storyline, days, last, isShown }) => (
          <li key={storyline.id} className={styles.lane}>
            <div className={styles.name}>
              <ListHeadline href={urls.storyline(storyline.id)}>
                {unbroken(storyline.title)}
              </ListHeadline>
              <p className={styles.small}>
                {countInWords(storyline.count, 'event')} since {days[0]?.slice(0, 4)}
              </p>
            </div>
            <StorylineLane scale={scale} days={days} />
            <div className={styles.event}>
              <span className={styles.small}>
                <PublishedTime date={last.published} />
                {isShown ? ', above' : null}
              </span>
              {isShown ? (
                <span>{unbroken(last.event)}</span>
              ) : (
                <SiteLink href={urls.article(last.slug)}>{unbroken(last.event)}</SiteLink>
              )}
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}
