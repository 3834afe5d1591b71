import { ReportError } from '#components/site/report-error'
import { groupSources } from '#lib/article/sources'
import type { Article, SiteSettings } from '#lib/catalog/model'
import { urls } from '#lib/filter/urls'
import styles from './article-foot.module.css'
import { RevisionNotes } from './revision-notes.tsx'
import { SourceList } from './source-list.tsx'

/** The foot of an article: its sources, later notes, and its text for other tools. */
export function ArticleFoot({
  article,
  places,
  site,
}: {
  article: Article
  /** The ids of the passages that its revisions changed. */
  places: readonly (string | undefined)[]
  site: SiteSettings
}) {
  const { headline, slug } = article
  return (
    <footer className={styles.foot}>
      <SourceList {...groupSources(article)} />
      <RevisionNotes slug={slug} revisions={article.revisions} places={places} place="below" />
      <p className={styles.tools}>
        <a href={urls.cite(slug)}>Cite or share</a>
        <a href={urls.articleSource(slug)}>This article as plain text</a>
        <ReportError site={site} about={{ headline, path: urls.article(slug) }} />
      </p>
    </footer>
  )
}
