import { BenchmarkList } from '#components/benchmark-list'
import { SectionHeader } from '#components/section-header'
import { listStandings } from '#lib/benchmarks/latest'
import { withoutBenchmark } from '#lib/benchmarks/notes'
import { openCatalog } from '#lib/catalog/catalog'
import { pageMetadata } from '#lib/metadata'
import { urls } from '#lib/urls'

export const revalidate = 3600

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
