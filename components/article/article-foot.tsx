import { ExploreMore } from '#components/ui/explore-more'
import { groupSources } from '#lib/article/sources'
import type { Article, TermCount } from '#lib/catalog/model'
import { urls } from '#lib/filter/urls'
import styles from './article-foot.module.css'
import { RevisionNotes } from './revision-notes.tsx'
import { SourceList } from './source-list.tsx'

/** The foot of an article: sources, later notes, and what else it is about. */
export function ArticleFoot({ article, terms }: { article: Article; terms: readonly TermCount[] }) {
  return (
    <footer className={styles.foot}>
      <SourceList {...groupSources(article)} />
      <RevisionNotes revisions={article.revisions} place="below" />
      <p className={styles.tools}>
        <a href={urls.articleSource(article.slug)}>This article as plain text</a>
      </p>
      <ExploreMore terms={terms} />
    </footer>
  )
}
