import { notFound } from 'next/navigation'
import { ArticleList } from '#components/article-list'
import { AsideSection } from '#components/aside-section'
import { Columns } from '#components/columns'
import { CommodityBenchmarks } from '#components/commodity-benchmarks'
import { CommodityMark } from '#components/commodity-mark'
import { FollowLine } from '#components/follow-line'
import { ReportAside } from '#components/report-aside'
import { SectionHeader } from '#components/section-header'
import { StorylineList } from '#components/storyline-list'
import { benchmarksOf } from '#lib/benchmarks/latest'
import { openCatalog } from '#lib/catalog/catalog'
import { filterBy, readPage } from '#lib/filter'
import { countInWords } from '#lib/filter-words'
import { termMetadata } from '#lib/metadata'
import { searchParamsOf } from '#lib/search-params'
import { termFeedUrl, urls } from '#lib/urls'

type Props = PageProps<'/commodities/[id]'>

async function pageOf({ searchParams }: Props): Promise<number> {
  return readPage(searchParamsOf(await searchParams)) ?? notFound()
}

export async function generateMetadata(props: Props) {
  const commodity = openCatalog().findCommodity((await props.params).id)
  if (!commodity) return {}
  const page = await pageOf(props)
  return termMetadata({ ...commodity, facet: 'commodity', description: commodity.scope, page })
}

/** A commodity's section: its newest articles by day, its stories and its reports. */
export default async function CommodityPage(props: Props) {
  const catalog = openCatalog()
  const commodity = catalog.findCommodity((await props.params).id) ?? notFound()
  const { id } = commodity
  const page = catalog.listArticles(filterBy('commodity', id), await pageOf(props))
  return (
    <>
      <SectionHeader title={<CommodityMark commodity={commodity} />} scope={commodity.scope}>
        <p>{countInWords(page.total)}</p>
        <FollowLine url={(format) => termFeedUrl('commodity', id, format)} />
      </SectionHeader>
      <Columns
        aside={
          <>
            <CommodityBenchmarks {...benchmarksOf(catalog, commodity)} />
            <AsideSection id="stories" title="Storylines">
              <StorylineList storylines={catalog.storylinesOf('commodity', id, 6)} />
            </AsideSection>
            <ReportAside reports={catalog.reportsFor({ commodities: [id], storylines: [] }, 4)} />
          </>
        }
      >
        <ArticleList page={page} href={(number) => urls.commodity(id, number)} names={catalog} />
      </Columns>
    </>
  )
}
