import type { ReactNode } from 'react'
import { StorylineList } from '#components/storylines/storyline-list'
import { ArticleList } from '#components/ui/article-list'
import { AsideSection } from '#components/ui/aside-section'
import { FollowLine } from '#components/ui/follow-line'
import { SectionHeader } from '#components/ui/section-header'
import type { ArticleRow, Names, Page, StorylineSummary } from '#lib/catalog/model'
import type { FeedFormat } from '#lib/core/feed-formats'
import { countInWords } from '#lib/filter/labels'
import styles from './term-page.module.css'

/** What has been written about one organisation, place or country. */
export function TermPage({
  kicker,
  title,
  scope,
  picture,
  page,
  href,
  storylines,
  names,
  feed,
}: {
  kicker: ReactNode
  title: string
  scope?: string | undefined
  /** A map, where the term has a place on one. */
  picture?: ReactNode
  page: Page<ArticleRow>
  href: (page: number) => string
  storylines: readonly StorylineSummary[]
  names: Names
  feed: (format: FeedFormat) => string
}) {
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <SectionHeader kicker={kicker} title={title} scope={scope}>
          <p>{countInWords(page.total)}</p>
          <FollowLine url={feed} />
        </SectionHeader>
      </div>
      {picture ? <div className={styles.picture}>{picture}</div> : null}
      <div className={styles.list}>
        <ArticleList page={page} href={href} names={names} />
      </div>
      {storylines.length > 0 ? (
        <div className={styles.stories}>
          <AsideSection id="stories" title="Storylines">
            <StorylineList storylines={storylines} />
          </AsideSection>
        </div>
      ) : null}
    </div>
  )
}
