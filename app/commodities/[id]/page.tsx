import { notFound } from 'next/navigation'
import { NewsTools } from '#components/archive/news-tools'
import { LargestDays } from '#components/benchmarks/largest-days'
import { CommodityAside } from '#components/terms/commodity-aside'
import { ArticleList } from '#components/ui/article-list'
import { Columns } from '#components/ui/columns'
import { CommodityMark } from '#components/ui/commodity-mark'
import { FollowLine } from '#components/ui/follow-line'
import { SectionHeader } from '#components/ui/section-header'
import { sectionTools } from '#lib/archive/section-tools'
import { benchmarksOf } from '#lib/benchmarks/latest'
import { openCatalog } from '#lib/catalog/catalog'
import { dayInUtc } from '#lib/core/dates'
import { searchParamsOf } from '#lib/core/search-params'
import { filterBy, readPage } from '#lib/filter/filter'
import { countInWords } from '#lib/filter/labels'
import { termFeedUrl, urls } from '#lib/filter/urls'
import { commodityMetadata } from '#lib/seo/metadata'

type Props = PageProps<'/commodities/[id]'>

const pageOf = async ({ searchParams }: Props) =>
  readPage(searchParamsOf(await searchParams)) ?? notFound()

export async function generateMetadata(props: Props) {
  const catalog = openCatalog()
  const commodity = catalog.findCommodity((await props.params).id)
  const page = await pageOf(props)
  return commodity ? commodityMetadata(catalog.site(), commodity, page) : {}
}

/** A commodity's section: its newest articles by day, its stories and its reports. */
export default async function CommodityPage(props: Props) {
  const catalog = openCatalog()
  const commodity = catalog.findCommodity((await props.params).id) ?? notFound()
  const { id } = commodity
  const page = catalog.listArticles(filterBy('commodity', id), await pageOf(props))
  const { largest, ...prices } = benchmarksOf(catalog, commodity)
  return (
    <>
      <SectionHeader title={<CommodityMark commodity={commodity} />} scope={commodity.scope}>
        <p>{countInWords(page.total)}</p>
        <FollowLine url={(format) => termFeedUrl('commodity', id, format)} />
      </SectionHeader>
      <NewsTools {...sectionTools(catalog, commodity, dayInUtc(Date.now()))} />
      <Columns
        aside={
          <CommodityAside
            benchmarks={prices}
            storylines={catalog.storylinesOf('commodity', id, 6)}
            reports={catalog.reportsFor({ commodities: [id], storylines: [] }, 4)}
          />
        }
      >
        <ArticleList page={page} href={(number) => urls.commodity(id, number)} names={catalog} />
      </Columns>
      {largest ? <LargestDays {...largest} /> : null}
    </>
  )
}
