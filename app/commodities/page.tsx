import { CommodityIndex } from '#components/terms/commodity-index'
import { SectionHeader } from '#components/ui/section-header'
import { openCatalog } from '#lib/catalog/catalog'
import { filterBy } from '#lib/filter/filter'
import { urls } from '#lib/filter/urls'
import { pageMetadata } from '#lib/seo/page-metadata'

export function generateMetadata() {
  const site = openCatalog().site()
  return pageMetadata(site, {
    title: 'Commodities',
    description: `The markets that ${site.name} follows, each with its newest articles.`,
    path: urls.commodities(),
  })
}

export default function CommoditiesPage() {
  const catalog = openCatalog()
  const sections = catalog.listCommodities().map((commodity) => ({
    commodity,
    count: catalog.countTerm('commodity', commodity.id),
    latest: catalog.listArticles(filterBy('commodity', commodity.id), 1, 2).items,
  }))
  return (
    <>
      <SectionHeader
        title="Commodities"
        scope={`The markets that ${catalog.site().name} follows.`}
      />
      <CommodityIndex sections={sections} />
    </>
  )
}
