import { ArticleList } from '#components/article-list'
import { KeepFocus } from '#components/client/keep-focus.client'
import { SearchText } from '#components/client/search-text.client'
import { FacetPanel } from '#components/facet-panel'
import { FeedLinks } from '#components/feed-links'
import { FoundNote } from '#components/found-note'
import { Histogram } from '#components/histogram'
import { NewsColumns } from '#components/news-columns'
import { NewsEmpty } from '#components/news-empty'
import { NewsHead } from '#components/news-head'
import { QueryFaults } from '#components/query-faults'
import { SortLinks } from '#components/sort-links'
import { openCatalog } from '#lib/catalog/catalog'
import { readListQuery } from '#lib/catalog/list-query'
import { dayInUtc } from '#lib/dates'
import { emptyFilter, writeQuery } from '#lib/filter'
import { newsMetadata } from '#lib/metadata'
import { newsPage } from '#lib/news-page'
import { searchParamsOf } from '#lib/search-params'

export async function generateMetadata({ searchParams }: PageProps<'/news'>) {
  const catalog = openCatalog()
  const read = readListQuery(catalog, searchParamsOf(await searchParams))
  return newsMetadata(read.ok ? read.query : { filter: emptyFilter, page: 1 }, catalog)
}

/** The whole archive by day, as the query string filters it. */
export default async function NewsPage({ searchParams }: PageProps<'/news'>) {
  const catalog = openCatalog()
  const params = searchParamsOf(await searchParams)
  const read = readListQuery(catalog, params)
  if (!read.ok) return <QueryFaults faults={read.faults} list={params} />
  const { query } = read
  const shown = newsPage(catalog, query, dayInUtc(Date.now()))
  const { finding, sort } = shown
  return (
    <>
      <NewsHead {...shown.head}>{shown.empty ? null : <FeedLinks filter={shown.meant} />}</NewsHead>
      <NewsColumns facets={<FacetPanel {...shown} query={query} total={finding.page.total} />}>
        <FoundNote correction={finding.correction} query={query} />
        <Histogram bars={shown.bars} href={shown.barUrl} />
        {shown.empty ? (
          <NewsEmpty {...shown.empty} names={catalog} />
        ) : (
          <ArticleList
            page={finding.page}
            href={shown.pageUrl}
            names={catalog}
            sort={sort}
            orders={<SortLinks choices={shown.orders} sort={sort} />}
          />
        )}
      </NewsColumns>
      <SearchText q={query.filter.q} />
      <KeepFocus state={writeQuery(query)} otherwise="found" />
    </>
  )
}
