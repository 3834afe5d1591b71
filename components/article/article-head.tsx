import { CommodityList } from '#components/ui/commodity-list'
import { PublishedTime } from '#components/ui/published-time'
import { SiteLink } from '#components/ui/site-link'
import { unbroken } from '#components/ui/unbroken'
import type { Article, Names, Person } from '#lib/catalog/model'
import { dayInUtc, isLater, type Published, sortTime } from '#lib/core/dates'
import { urls } from '#lib/filter/urls'
import styles from './article-head.module.css'
import { Byline } from './byline.tsx'
import { RevisionNotes } from './revision-notes.tsx'

/** The head of an article: notices, commodities, headline, standfirst, dates. */
export function ArticleHead({
  article,
  age,
  authors,
  places,
  names,
}: {
  article: Article
  /** How old it is, in words; undefined while it is news. */
  age: string | undefined
  authors: readonly Person[]
  /** The ids of the passages that its revisions changed. */
  places: readonly (string | undefined)[]
  names: Names
}) {
  const updated = article.revisions
    .filter(({ kind }) => kind !== 'clarification')
    .map(({ date }) => date)
    .reduce<Published | undefined>(
      (newest, date) => (newest && !isLater(date, newest) ? newest : date),
      undefined,
    )
  return (
    <header className={styles.head}>
      {age ? <p className={styles.age}>This article is more than {age} old.</p> : null}
      <RevisionNotes
        slug={article.slug}
        revisions={article.revisions}
        places={places}
        place="above"
      />
      <CommodityList ids={article.commodities} names={names} label="Commodities" size="kicker" />
      <h1 className={styles.headline} data-article={`a-${article.slug}`}>
        {unbroken(article.headline)}
      </h1>
      <p className={styles.standfirst}>{unbroken(article.standfirst)}</p>
      <div className={styles.meta}>
        <Byline authors={authors} />
        <p>
          <SiteLink href={urls.day(dayInUtc(sortTime(article.published)))} className={styles.day}>
            <PublishedTime date={article.published} />
          </SiteLink>
          {updated ? (
            <>
              <span aria-hidden="true"> · </span>
              <SiteLink href={urls.changes(article.slug)}>
                Updated <PublishedTime date={updated} />
              </SiteLink>
            </>
          ) : null}
        </p>
        {article.written ? <p>Written in {article.written} from sources of the time</p> : null}
      </div>
    </header>
  )
}
