import { CommodityIndex } from '#components/terms/commodity-index'
import { SectionHeader } from '#components/ui/section-header'
import { commodityIndex } from '#lib/archive/commodity-index'
import { openCatalog } from '#lib/catalog/catalog'
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
  return (
    <>
      <SectionHeader
        title="Commodities"
        scope={`The markets that ${catalog.site().name} follows.`}
      />
      <CommodityIndex sections={commodityIndex(catalog)} />
    </>
  )
}
