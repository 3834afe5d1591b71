import { notFound } from 'next/navigation'
import { CommodityBenchmarks } from '#components/benchmarks/commodity-benchmarks'
import { LargestDays } from '#components/benchmarks/largest-days'
import { ReportBlock } from '#components/reports/report-block'
import { TermPage } from '#components/terms/term-page'
import { CommodityMark } from '#components/ui/commodity-mark'
import { termPage } from '#lib/archive/term-page'
import { benchmarksOf } from '#lib/benchmarks/latest'
import { inGroupOrder } from '#lib/benchmarks/price-groups'
import { openCatalog } from '#lib/catalog/catalog'
import { dayInUtc } from '#lib/core/dates'
import { searchParamsOf } from '#lib/core/search-params'
import { readPage } from '#lib/filter/filter'
import { termFeedUrl } from '#lib/filter/urls'
import { reportCovers } from '#lib/reports/cover'
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
  const { id, name, scope } = commodity
  const { largest, latest, notes } = benchmarksOf(catalog, commodity)
  const term = { facet: 'commodity', id, name } as const
  const reports = catalog.reportsFor({ commodities: [id], storylines: [] }, 4)
  return (
    <TermPage
      feed={(format) => termFeedUrl('commodity', id, format)}
      title={<CommodityMark commodity={commodity} />}
      scope={scope}
      shown={termPage(catalog, term, dayInUtc(Date.now()), await pageOf(props))}
      names={catalog}
      omit={id}
      prices={
        <CommodityBenchmarks
          latest={inGroupOrder(catalog.listCommodities(), latest)}
          notes={notes}
        />
      }
    >
      {largest ? <LargestDays {...largest} /> : null}
      <ReportBlock covers={reportCovers(catalog, reports)} />
    </TermPage>
  )
}
