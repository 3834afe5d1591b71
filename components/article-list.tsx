import type { ArticleRow, Names, Page } from '#lib/catalog/model'
import styles from './article-list.module.css'
import { ArticleRiver } from './article-river.tsx'
import { Pagination } from './pagination.tsx'

/** One page of articles: where one is in the list, the days, and the way on. */
export function ArticleList({
  page,
  href,
  names,
}: {
  page: Page<ArticleRow>
  href: (page: number) => string
  names: Names
}) {
  if (page.total === 0) return <p className={styles.empty}>No article matches.</p>
  return (
    <div className={styles.list}>
      <p className={styles.place}>
        {page.items.length > 0
          ? `${page.first}–${page.last} of ${page.total}`
          : `${page.total} articles, and no page ${page.page}`}
      </p>
      <ArticleRiver rows={page.items} names={names} />
      <Pagination page={page} href={href} />
    </div>
  )
}
