import { Fragment, type ReactNode } from 'react'
import type { RowMoves } from '#lib/benchmarks/row-moves'
import type { Names, Page } from '#lib/catalog/model'
import type { SearchRow } from '#lib/catalog/queries/search-result'
import type { Sort } from '#lib/filter/filter'
import { countInWords } from '#lib/filter/labels'
import styles from './article-list.module.css'
import { ArticleRiver } from './article-river.tsx'
import { ArticleRow } from './article-row.tsx'
import { Pagination } from './pagination.tsx'
import { SiteLink } from './site-link.tsx'

/** One page of articles: where one is in the list, the days, and the way on. */
export function ArticleList({
  page,
  href,
  names,
  sort = 'newest',
  orders,
  divider,
  omit,
  moves,
}: {
  page: Page<SearchRow>
  href: (page: number) => string
  names: Names
  sort?: Sort
  /** The orders to choose from, where there are several. */
  orders?: ReactNode
  /** A commodity that every row would repeat. */
  omit?: string | undefined
  /** A line before one of the items, counted from 0, where the list is ranked. */
  divider?: { readonly at: number; readonly text: string } | undefined
  /** What prices did of which some of the articles were the news. */
  moves?: RowMoves | undefined
}) {
  if (page.total === 0) return <p className={styles.empty}>No article matches.</p>
  return (
    <div id="results" tabIndex={-1} className={styles.list}>
      <div className={styles.head}>
        <p className={styles.place}>
          {page.items.length > 0
            ? `${shown(page.first)}–${shown(page.last)} of ${shown(page.total)}`
            : `There is no page ${shown(page.page)} (${countInWords(page.total)})`}
        </p>
        {page.items.length > 0 ? orders : <SiteLink href={href(1)}>Back to page 1</SiteLink>}
      </div>
      {sort === 'relevance' ? (
        <div className={styles.ranked}>
          {page.items.map((row, at) => (
            <Fragment key={row.slug}>
              {divider?.at === at ? <p className={styles.divider}>{divider.text}</p> : null}
              <ArticleRow
                row={row}
                names={names}
                heading="h2"
                omit={omit}
                move={moves?.get(row.slug)}
              />
            </Fragment>
          ))}
        </div>
      ) : (
        <ArticleRiver rows={page.items} names={names} omit={omit} moves={moves} />
      )}
      <Pagination page={page} href={href} sort={sort} />
    </div>
  )
}

function shown(number: number): string {
  return number.toLocaleString('en-GB')
}
