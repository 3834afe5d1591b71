import { CommodityList } from '#components/ui/commodity-list'
import { PublishedTime } from '#components/ui/published-time'
import { SiteLink } from '#components/ui/site-link'
import { unbroken } from '#components/ui/unbroken'
import type { Article, Names, Person, StorylineEvent } from '#lib/catalog/model'
import { newestRevision } from '#lib/content/article'
import { dayInUtc, sortTime } from '#lib/core/dates'
import { urls } from '#lib/filter/urls'
import styles from './article-head.module.css'
import { Byline } from './byline.tsx'
import { revisedLabels } from './revision-labels.ts'

interface Story {
  readonly id: string
  readonly title: string
  readonly events: readonly StorylineEvent[]
}

/** The head of an article: commodities, headline, standfirst, dates, and its place in each story. */
export function ArticleHead({
  article,
  authors,
  names,
  stories,
}: {
  article: Article
  authors: readonly Person[]
  names: Names
  stories: readonly Story[]
}) {
  const revised = newestRevision(article)
  return (
    <header className={styles.head}>
      <CommodityList ids={article.commodities} names={names} label="Commodities" size="kicker" />
      <h1 className={styles.headline} data-carried={`a-${article.slug}`}>
        {unbroken(article.headline)}
      </h1>
      <p className={styles.standfirst}>{unbroken(article.standfirst)}</p>
      <div className={styles.meta}>
        <Byline authors={authors} />
        <p>
          <SiteLink href={urls.day(dayInUtc(sortTime(article.published)))} className={styles.day}>
            <PublishedTime date={article.published} />
          </SiteLink>
          {revised ? (
            <>
              <span aria-hidden="true"> · </span>
              <SiteLink href={urls.changes(article.slug)}>
                {revisedLabels[revised.kind]} <PublishedTime date={revised.date} />
              </SiteLink>
            </>
          ) : null}
        </p>
        {stories.map(({ id, title, events }) => {
          const number = events.findIndex(({ slug }) => slug === article.slug) + 1
          // A preview has no place yet.
          return number === 0 ? null : (
            <SiteLink key={id} href={urls.storylineEvent(id, number)} className={styles.story}>
              {`${number} of ${events.length} in ${title}`}
            </SiteLink>
          )
        })}
      </div>
    </header>
  )
}
