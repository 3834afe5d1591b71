import { ArticleList } from '#components/article-list'
import { Columns } from '#components/columns'
import { CommodityFilter } from '#components/commodity-filter'
import { FeedLinks } from '#components/feed-links'
import { QueryFaults } from '#components/query-faults'
import { SectionHeader } from '#components/section-header'
import { openCatalog } from '#lib/catalog/catalog'
import { readListQuery } from '#lib/catalog/list-query'
import { emptyFilter } from '#lib/filter'
import { countInWords, filterInWords } from '#lib/filter-words'
import { newsMetadata } from '#lib/metadata'
import { searchParamsOf } from '#lib/search-params'
import { urls } from '#lib/urls'

export async function generateMetadata({ searchParams }: PageProps<'/news'>) {
  const catalog = openCatalog()
  const read = readListQuery(catalog, searchParamsOf(await searchParams))
  return newsMetadata(read.ok ? read.query : { filter: emptyFilter, page: 1 }, catalog)
}

/** The whole archive by day, as the query string filters it. */
export default async function NewsPage({ searchParams }: PageProps<'/news'>) {
  const catalog = openCatalog()
  const read = readListQuery(catalog, searchParamsOf(await searchParams))
  if (!read.ok) return <QueryFaults faults={read.faults} />
  const { filter } = read.query
  const page = catalog.listArticles(filter, read.query.page)
  const words = filterInWords(filter, catalog.nameOf)
  return (
    <>
      <SectionHeader title={words || 'All news'}>
        <p>{countInWords(page.total)}</p>
        <FeedLinks filter={filter} />
      </SectionHeader>
      <Columns aside={<CommodityFilter filter={filter} options={catalog.listTerms('commodity')} />}>
        <ArticleList
          page={page}
          href={(number) => urls.news({ filter, page: number })}
          names={catalog}
        />
      </Columns>
    </>
  )
}
