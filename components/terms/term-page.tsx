import type { ReactNode } from 'react'
import { NewsTools } from '#components/archive/news-tools'
import { StorylineEntries } from '#components/storylines/storyline-index'
import { ArticleList } from '#components/ui/article-list'
import { Columns } from '#components/ui/columns'
import { FollowLine } from '#components/ui/follow-line'
import { SectionHeader } from '#components/ui/section-header'
import { TermBars } from '#components/ui/term-bars'
import type { termPage } from '#lib/archive/term-page'
import type { Names } from '#lib/catalog/model'
import type { FeedFormat } from '#lib/core/feed-formats'
import { MoreStories } from './more-stories.tsx'
import { NewestList } from './newest-list.tsx'
import styles from './term-page.module.css'

/** A country, a place, an organisation or a commodity: the newest headlines about it and its picture, its stories, its articles. */
export function TermPage({
  kicker,
  title,
  scope,
  picture,
  shown: {
    name,
    newestTitle,
    page,
    moves,
    href,
    newest,
    facts,
    tools,
    stories,
    moreStories,
    related,
  },
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
  const [articles, ...rest] = facts.map(({ figure, says }) => `${figure} ${says}`)
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <div className={styles.head}>
          <SectionHeader kicker={kicker} title={title} scope={scope}>
            {articles ? (
              <p>
                <a href="#articles">Search {articles}</a>
                {rest.map((fact) => ` · ${fact}`).join('')}
              </p>
            ) : null}
            <FollowLine url={feed} />
          </SectionHeader>
          {picture ? <NewestList title={newestTitle} newest={newest} /> : null}
        </div>
        <div className={styles.picture}>
          {picture ?? <NewestList title={newestTitle} newest={newest} />}
        </div>
        {prices}
        {stories.entries.length > 0 ? (
          <section aria-labelledby="stories" className={styles.stories}>
            <div className={styles.heading}>
              <h2 id="stories" className={styles.title}>
                Storylines
              </h2>
              {stories.entries.length > 1 ? (
                <p className={styles.note}>{`by articles on ${name}`}</p>
              ) : null}
            </div>
            <StorylineEntries {...stories} />
            <MoreStories stories={moreStories} shown={stories.entries.length} />
          </section>
        ) : null}
      </div>
      <div className={styles.articles}>
        <h2 id="articles" className={styles.title}>
          Articles
        </h2>
        <NewsTools {...tools} />
        <Columns aside={related.map((group) => <TermBars key={group.id} {...group} />)}>
          <ArticleList page={page} href={href} names={names} omit={omit} moves={moves} />
        </Columns>
      </div>
      {children}
    </div>
  )
}
