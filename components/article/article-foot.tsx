import { ReportError } from '#components/site/report-error'
import { ExploreMore } from '#components/ui/explore-more'
import { groupSources } from '#lib/article/sources'
import type { Article, SiteSettings, TermCount } from '#lib/catalog/model'
import { urls } from '#lib/filter/urls'
import styles from './article-foot.module.css'
import { RevisionNotes } from './revision-notes.tsx'
import { SourceList } from './source-list.tsx'

/** The foot of an article: sources, later notes, and what else it is about. */
export function ArticleFoot({
  article,
  terms,
  places,
  site,
}: {
  article: Article
  terms: readonly TermCount[]
  places: readonly (string | undefined)[]
  site: SiteSettings
}) {
  const { headline, slug } = article
  return (
    <footer className={styles.foot}>
      <SourceList {...groupSources(article)} />
      <RevisionNotes slug={slug} revisions={article.revisions} places={places} place="below" />
      <p className={styles.tools}>
        <a href={urls.articleSource(slug)}>This article as plain text</a>
        <ReportError site={site} about={{ headline, path: urls.article(slug) }} />
      </p>
      <ExploreMore terms={terms} />
    </footer>
  )
}
