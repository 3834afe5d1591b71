import { CommodityList } from '#components/ui/commodity-list'
import { FactList } from '#components/ui/fact-list'
import { SectionHeader } from '#components/ui/section-header'
import type { LatestPrice } from '#lib/benchmarks/latest'
import { priceFacts } from '#lib/benchmarks/price-facts'
import type { PriceSeries } from '#lib/benchmarks/series'
import { changeInWords, price, whenInWords } from '#lib/benchmarks/words'
import type { Benchmark, Names } from '#lib/catalog/model'
import { PriceNav } from './price-nav.tsx'

/** What a benchmark is, where it is now, and four figures of its year or of the part that is shown. */
export function BenchmarkHead({
  series,
  summary,
  benchmarks,
  names,
}: {
  series: PriceSeries
  summary: LatestPrice | undefined
  benchmarks: readonly Benchmark[]
  names: Names
}) {
  const { benchmark, latest, inPart } = series
  const { unit, frequency } = benchmark
  const [before, last] = latest
  const facts = priceFacts(series, summary)
  return (
    <>
      <PriceNav benchmarks={benchmarks} at={benchmark.id} />
      <SectionHeader
        title={benchmark.name}
        scope={`${benchmark.fullName}, ${unit}. ${benchmark.definition ?? ''}`.trim()}
      >
        {last ? (
          <p>
            <strong>{price(last.price, unit)}</strong> {whenInWords(last.day, frequency)}
            {before ? `, ${changeInWords(benchmark, before, last)}` : ''}
          </p>
        ) : null}
        {inPart ? <p>{inPart}</p> : null}
        <CommodityList ids={benchmark.commodities} names={names} label="Commodities" />
        <a href={benchmark.sourceUrl} rel="noopener">
          Source data: {benchmark.series}
        </a>
      </SectionHeader>
      {facts.length > 0 ? <FactList facts={facts} /> : null}
    </>
  )
}
