import { notFound } from 'next/navigation'
import { BenchmarkHead } from '#components/benchmark-head'
import { QueryFaults } from '#components/query-faults'
import { SeriesControls } from '#components/series-controls'
import { SeriesFigure } from '#components/series-figure'
import { findSeries } from '#lib/benchmarks/series'
import { readWindow } from '#lib/benchmarks/window'
import { openCatalog } from '#lib/catalog/catalog'
import { benchmarkMetadata } from '#lib/metadata'
import { searchParamsOf } from '#lib/search-params'
import { urls } from '#lib/urls'

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
