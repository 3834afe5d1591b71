import type { ReactNode } from 'react'
import { NewsTools } from '#components/archive/news-tools'
import { StorylineEntries } from '#components/storylines/storyline-index'
import { ArticleList } from '#components/ui/article-list'
import { Columns } from '#components/ui/columns'
import { FactList } from '#components/ui/fact-list'
import { FollowLine } from '#components/ui/follow-line'
import { SectionHeader } from '#components/ui/section-header'
import { TermBars } from '#components/ui/term-bars'
import type { termPage } from '#lib/archive/term-page'
import type { Names } from '#lib/catalog/model'
import type { FeedFormat } from '#lib/core/feed-formats'
import styles from './term-page.module.css'

/** A country, a place, an organisation or a commodity: its picture, its figures, its stories, then its articles. */
export function TermPage({
  kicker,
  title,
  scope,
  picture,
  shown: { page, href, facts, tools, stories, related },
  names,
  omit,
  feed,
  prices,
  children,
}: {
  kicker?: ReactNode
  title: ReactNode
  scope?: string | undefined
  /** A map, beside the head. */
  picture?: ReactNode
  shown: ReturnType<typeof termPage>
  names: Names
  /** A commodity that every row would repeat. */
  omit?: string | undefined
  feed: (format: FeedFormat) => string
  /** Under the head. */
  prices?: ReactNode
  /** Below the list. */
  children?: ReactNode
}) {
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <div className={styles.head}>
          <SectionHeader kicker={kicker} title={title} scope={scope}>
            <FollowLine url={feed} />
          </SectionHeader>
          <FactList facts={facts} />
        </div>
        {picture ? <div className={styles.picture}>{picture}</div> : null}
        {prices}
        {stories.entries.length > 0 ? (
          <section aria-labelledby="stories" className={styles.stories}>
            <h2 id="stories" className={styles.title}>
              Storylines
            </h2>
            <StorylineEntries {...stories} even />
          </section>
        ) : null}
      </div>
      <div className={styles.articles}>
        <h2 className={styles.title}>Articles</h2>
        <NewsTools {...tools} />
        <Columns aside={related.map((group) => <TermBars key={group.id} {...group} />)}>
          <ArticleList page={page} href={href} names={names} omit={omit} />
        </Columns>
      </div>
      {children}
    </div>
  )
}
