import { BenchmarkStrip } from '#components/benchmark-strip'
import { SectionHeader } from '#components/section-header'
import { listStandings } from '#lib/benchmarks/latest'
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
  return (
    <>
      <SectionHeader title={about.title} scope={about.description} />
      <BenchmarkStrip standings={listStandings(openCatalog())} />
    </>
  )
}
