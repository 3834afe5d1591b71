import { PublishedTime } from '#components/ui/published-time'
import { SiteLink } from '#components/ui/site-link'
import type { StorylineSummary } from '#lib/catalog/model'
import { urls } from '#lib/filter/urls'
import styles from './storyline-list.module.css'

/** Storylines with how many articles they hold and when the last came. */
export function StorylineList({
  storylines,
  detail = false,
}: {
  storylines: readonly StorylineSummary[]
  /** With the standfirst, for a page of their own. */
  detail?: boolean
}) {
  return (
    <ul role="list" className={detail ? styles.detailed : styles.list}>
      {storylines.map((storyline) => (
        <li key={storyline.id} className={styles.storyline}>
          <h3 className={styles.title}>
            <SiteLink href={urls.storyline(storyline.id)}>{storyline.title}</SiteLink>
          </h3>
          {detail ? <p className={styles.standfirst}>{storyline.standfirst}</p> : null}
          <p className={styles.meta}>
            {storyline.count} articles, latest <PublishedTime date={storyline.latest} />
          </p>
        </li>
      ))}
    </ul>
  )
}
