import { FollowLine } from '#components/ui/follow-line'
import { SiteLink } from '#components/ui/site-link'
import type { FeedGroup } from '#lib/feeds/directory'
import styles from './feed-directory.module.css'

/** The main feeds by group, each beside the page that shows the same. */
export function FeedDirectory({ groups }: { groups: readonly FeedGroup[] }) {
  return (
    <div className={styles.directory}>
      {groups.map(({ id, name, feeds }) => (
        <section key={id} aria-labelledby={`feeds-${id}`} className={styles.group}>
          <h2 id={`feeds-${id}`} className={styles.title}>
            {name}
          </h2>
          <ul role="list" className={styles.feeds}>
            {feeds.map((feed) => (
              <li key={feed.page} className={styles.feed}>
                <p className={styles.name}>
                  <SiteLink href={feed.page}>{feed.name}</SiteLink>
                </p>
                <p>{feed.description}</p>
                <FollowLine url={feed.url} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
