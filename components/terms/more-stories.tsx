import { SiteLink } from '#components/ui/site-link'
import type { termPage } from '#lib/archive/term-page'
import { urls } from '#lib/filter/urls'
import styles from './term-page.module.css'

/** The stories beyond those that are drawn, behind a line that counts them all. */
export function MoreStories({
  stories,
  shown,
}: {
  stories: ReturnType<typeof termPage>['moreStories']
  shown: number
}) {
  if (stories.length === 0) return null
  return (
    <details>
      <summary className={styles.more}>{`All ${shown + stories.length} storylines`}</summary>
      <ul role="list" className={styles.titles}>
        {stories.map(({ storyline: { id, title, count }, on }) => (
          <li key={id}>
            <SiteLink href={urls.storyline(id)}>{title}</SiteLink>{' '}
            <span className={styles.note}>{`${on.count} of ${count} on ${on.name}`}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
