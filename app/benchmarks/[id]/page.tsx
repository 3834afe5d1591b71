import { notFound } from 'next/navigation'
import { BenchmarkFoot } from '#components/benchmarks/benchmark-foot'
import { BenchmarkHead } from '#components/benchmarks/benchmark-head'
import { SeriesControls } from '#components/benchmarks/series-controls'
import { SeriesFigure } from '#components/benchmarks/series-figure'
import { QueryErrors } from '#components/ui/query-errors'
import { largestBothWays } from '#lib/benchmarks/largest-moves'
import { listLatestPrices } from '#lib/benchmarks/latest'
import { findSeries, seriesRows } from '#lib/benchmarks/series'
import { chartChoices } from '#lib/benchmarks/stories'
import { readWindow } from '#lib/benchmarks/window'
import { yearRanges } from '#lib/benchmarks/year-ranges'
import { openCatalog } from '#lib/catalog/catalog'
import { searchParamsOf } from '#lib/core/search-params'
import { urls } from '#lib/filter/urls'
import { benchmarkMetadata } from '#lib/seo/metadata'
import styles from './page.module.css'

type Props = PageProps<'/benchmarks/[id]'>

export async function generateMetadata({ params }: Props) {
  const catalog = openCatalog()
  const benchmark = catalog.findBenchmark((await params).id)
  return benchmark ? benchmarkMetadata(catalog.site(), benchmark) : {}
}

/** A benchmark: its series, whole or in part, with the articles about it on the line. */
export default async function BenchmarkPage({ params, searchParams }: Props) {
  const catalog = openCatalog()
  const { id } = await params
  const read = readWindow(catalog, id, searchParamsOf(await searchParams))
  if (!read.ok) return <QueryErrors errors={read.errors} back={urls.benchmark(id)} />
  const { window } = read
  const series = findSeries(catalog, id, window) ?? notFound()
  const { benchmark, prices } = series
  return (
    <div className={styles.page}>
      <BenchmarkHead
        series={series}
        summary={listLatestPrices(catalog, { ids: [id] })[0]}
        benchmarks={catalog.listBenchmarks()}
      />
      <SeriesControls series={series} window={window} choices={chartChoices(catalog, benchmark)} />
      <SeriesFigure
        id={id}
        series={series}
        scale={window.scale}
        height={340}
        rows={seriesRows(catalog, series)}
        canStep
      />
      <BenchmarkFoot
        benchmark={benchmark}
        {...largestBothWays(catalog, benchmark, prices)}
        years={yearRanges(prices, benchmark.frequency)}
        names={catalog}
      />
    </div>
  )
}
