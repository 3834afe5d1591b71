import { LatestPricesTable } from '#components/benchmarks/latest-prices-table'
import { SectionHeader } from '#components/ui/section-header'
import { latestPricesInWords, listLatestPrices } from '#lib/benchmarks/latest'
import { missingBenchmarkNote } from '#lib/benchmarks/notes'
import { groupOrder, priceGroups } from '#lib/benchmarks/price-groups'
import { openCatalog } from '#lib/catalog/catalog'
import { urls } from '#lib/filter/urls'
import { pageMetadata } from '#lib/seo/page-metadata'

const about = {
  title: 'Prices',
  description: 'What each commodity cost, by day or by month, with the news on the line.',
}

export const generateMetadata = () =>
  pageMetadata(openCatalog().site(), { ...about, path: urls.benchmarks() })

/** Every price that there is a series of, on one scale. */
export default function BenchmarksPage() {
  const catalog = openCatalog()
  const latest = listLatestPrices(catalog)
  const missing = missingBenchmarkNote(catalog.listCommodities(), catalog.listBenchmarks())
  return (
    <>
      <SectionHeader title={about.title} scope={about.description}>
        <p>{missing.join(' ')}</p>
      </SectionHeader>
      <LatestPricesTable
        caption={`${latestPricesInWords(latest)} ${groupOrder}`}
        groups={priceGroups(catalog.listCommodities(), latest)}
      />
    </>
  )
}
