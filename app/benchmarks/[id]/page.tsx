import { notFound } from 'next/navigation'
import { BenchmarkHead } from '#components/benchmarks/benchmark-head'
import { SeriesControls } from '#components/benchmarks/series-controls'
import { SeriesFigure } from '#components/benchmarks/series-figure'
import { QueryFaults } from '#components/ui/query-errors'
import { findSeries } from '#lib/benchmarks/series'
import { readWindow } from '#lib/benchmarks/window'
import { openCatalog } from '#lib/catalog/catalog'
import { searchParamsOf } from '#lib/core/search-params'
import { urls } from '#lib/filter/urls'
import { benchmarkMetadata } from '#lib/seo/metadata'

type Props = PageProps<'/benchmarks/[id]'>

export async function generateMetadata({ params }: Props) {
  const benchmark = openCatalog().findBenchmark((await params).id)
  return benchmark ? benchmarkMetadata(benchmark) : {}
}

/** A benchmark: its series, whole or in part, with the archive's news on the line. */
export default async function BenchmarkPage({ params, searchParams }: Props) {
  const catalog = openCatalog()
  const { id } = await params
  const read = readWindow(catalog, id, searchParamsOf(await searchParams))
  if (!read.ok) return <QueryFaults faults={read.faults} back={urls.benchmark(id)} />
  const series = findSeries(catalog, id, read.window) ?? notFound()
  return (
    <>
      <BenchmarkHead series={series} names={catalog} />
      <SeriesControls series={series} window={read.window} />
      <SeriesFigure id={id} series={series} scale={read.window.scale} height={340} canStep />
    </>
  )
}
