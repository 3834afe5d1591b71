import { BenchmarkList } from '#components/benchmarks/benchmark-list'
import { SectionHeader } from '#components/ui/section-header'
import { listStandings } from '#lib/benchmarks/latest'
import { withoutBenchmark } from '#lib/benchmarks/notes'
import { openCatalog } from '#lib/catalog/catalog'
import { urls } from '#lib/filter/urls'
import { pageMetadata } from '#lib/seo/metadata'

const about = {
  title: 'Benchmarks',
  description: 'What crude oil and natural gas cost, week by week, with the news on the line.',
}

export const metadata = pageMetadata({ ...about, path: urls.benchmarks() })

/** Every benchmark that there is a series of. */
export default function BenchmarksPage() {
  const catalog = openCatalog()
  return (
    <>
      <SectionHeader title={about.title} scope={about.description}>
        <p>{withoutBenchmark(catalog.listCommodities()).join(' ')}</p>
      </SectionHeader>
      <BenchmarkList standings={listStandings(catalog)} />
    </>
  )
}
