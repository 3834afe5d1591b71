import { FacetPanel } from '#components/archive/facet-panel'
import { ListTools } from '#components/archive/list-tools'
import { NewsColumns } from '#components/archive/news-columns'
import { NewsHead } from '#components/archive/news-head'
import { NewsResults } from '#components/archive/news-results'
import { NewsTools } from '#components/archive/news-tools'
import { OtherResults } from '#components/archive/other-results'
import { QueryErrors } from '#components/ui/query-errors'
import { placeToMap } from '#lib/archive/other-results'
import { archivePage } from '#lib/archive/page'
import { openCatalog } from '#lib/catalog/catalog'
import { readListQuery } from '#lib/catalog/queries/list-query'
import { dayInUtc } from '#lib/core/dates'
import { searchParamsOf } from '#lib/core/search-params'
import { emptyFilter } from '#lib/filter/filter'
import { placeThumbnail } from '#lib/maps/term-maps'
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
  if (!read.ok) return <QueryErrors errors={read.errors} list={params} />
  const { query } = read
  const shown = archivePage(catalog, query, dayInUtc(Date.now()))
  const { head, result } = shown
  const place = catalog.findPlace(placeToMap(result.others) ?? '')
  const map = place && placeThumbnail(catalog, place)
  return (
    <>
      <NewsHead
        {...head}
        filtered={head.chips.length > 0}
        hasResults={result.page.total > 0}
        hasFilters={shown.facets.some(({ short }) => short.length > 0)}
        tools={<NewsTools query={query} dates={shown.dates} />}
      >
        {shown.empty ? null : <ListTools query={query} followed={shown.meant} />}
      </NewsHead>
      <NewsColumns
        also={<OtherResults results={result.others} pages={shown.sitePages} map={map} />}
        facets={<FacetPanel facets={shown.facets} query={query} total={result.page.total} />}
      >
        <NewsResults {...shown} query={query} names={catalog} />
      </NewsColumns>
    </>
  )
}
