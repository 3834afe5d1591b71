import { groupSources } from '#lib/article/sources'
import type { Article } from '#lib/catalog/model'
import { urls } from '#lib/filter/urls'
import styles from './article-foot.module.css'
import { RevisionNotes } from './revision-notes.tsx'
import { SourceList } from './source-list.tsx'

/** The foot of an article: its sources, later notes, and its text for other tools. */
export function ArticleFoot({ article }: { article: Article }) {
  return (
    <footer className={styles.foot}>
      <SourceList {...groupSources(article)} />
      <RevisionNotes revisions={article.revisions} place="below" />
      <p className={styles.tools}>
        <a href={urls.articleSource(article.slug)}>This article as plain text</a>
      </p>
    </footer>
  )
}
