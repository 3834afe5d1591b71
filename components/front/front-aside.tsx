import { AsideSection } from '#components/ui/aside-section'
import { PublishedTime } from '#components/ui/published-time'
import { SiteLink } from '#components/ui/site-link'
import { unbroken } from '#components/ui/unbroken'
import { formatDay } from '#lib/core/dates'
import { urls } from '#lib/filter/urls'
import type { BesideRiver } from '#lib/front/beside-river'
import { revisionLabels } from '../article/revision-labels.ts'
import styles from './front-aside.module.css'

/** What goes beside the river of days: corrections, who is written about most, and the feeds. */
export function FrontAside({ beside: { revised, most, since } }: { beside: BesideRiver }) {
  const highest = Math.max(1, ...most.map(({ count }) => count))
  return (
    <div className={styles.aside}>
      {revised.length > 0 ? (
        <AsideSection id="corrections" title="Corrections">
          <ul role="list" className={styles.list}>
            {revised.map(({ slug, headline, revision }) => (
              <li key={slug} className={styles.item}>
                <p className={styles.small}>
                  {revisionLabels[revision.kind]}, <PublishedTime date={revision.date} />
                </p>
                <h3 className={styles.headline}>
                  <SiteLink href={urls.article(slug)}>{unbroken(headline)}</SiteLink>
                </h3>
              </li>
            ))}
          </ul>
          <p className={styles.all}>
            <SiteLink href={urls.corrections()}>All corrections and updates</SiteLink>
          </p>
        </AsideSection>
      ) : null}
      {most.length > 0 ? (
        <AsideSection id="most" title="Most written about">
          <p className={styles.small}>Articles since {formatDay(since)}</p>
          <ul role="list" className={styles.bars}>
            {most.map(({ id, name, count, filter }) => (
              <li key={id}>
                <SiteLink href={urls.news({ filter })}>{name}</SiteLink>
                <meter min={0} max={highest} value={count} aria-label={`Articles about ${name}`}>
                  {count}
                </meter>
                <span className={styles.count}>{count}</span>
              </li>
            ))}
          </ul>
        </AsideSection>
      ) : null}
      <AsideSection id="feeds" title="Follow">
        <p className={styles.small}>
          All news, a commodity or a story in a feed reader:{' '}
          <SiteLink href={urls.feeds()}>choose a feed</SiteLink>.
        </p>
      </AsideSection>
    </div>
  )
}
