import { FacetPanel } from '#components/archive/facet-panel'
import { FoundNote } from '#components/archive/found-note'
import { Histogram } from '#components/archive/histogram'
import { NewsColumns } from '#components/archive/news-columns'
import { NewsEmpty } from '#components/archive/news-empty'
import { NewsHead } from '#components/archive/news-head'
import { SortLinks } from '#components/archive/sort-links'
import { FeedLinks } from '#components/feeds/feed-links'
import { ArticleList } from '#components/ui/article-list'
import { QueryFaults } from '#components/ui/query-errors'
import { newsPage } from '#lib/archive/page'
import { openCatalog } from '#lib/catalog/catalog'
import { readListQuery } from '#lib/catalog/queries/list-query'
import { dayInUtc } from '#lib/core/dates'
import { searchParamsOf } from '#lib/core/search-params'
import { emptyFilter } from '#lib/filter/filter'
import { newsMetadata } from '#lib/seo/metadata'

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
    </>
  )
}
