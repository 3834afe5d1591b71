import { CommodityList } from '#components/ui/commodity-list'
import { FactList } from '#components/ui/fact-list'
import { SectionHeader } from '#components/ui/section-header'
import type { LatestPrice } from '#lib/benchmarks/latest'
import { moveOf } from '#lib/benchmarks/moves'
import type { PriceSeries } from '#lib/benchmarks/series'
import {
  dateInWords,
  moveInWords,
  percentInBrief,
  price,
  signAndFigure,
  whenInWords,
} from '#lib/benchmarks/words'
import type { Benchmark, Names } from '#lib/catalog/model'
import { PriceNav } from './price-nav.tsx'

/** What a benchmark is, where it is now, its year in four figures, and what it did in the part that is shown. */
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
            {before
              ? `, ${moveInWords(moveOf(before.price, last.price), unit)} on ${dateInWords(before.day, frequency)}`
              : ''}
          </p>
        ) : null}
        {inPart ? <p>{inPart}</p> : null}
        <CommodityList ids={benchmark.commodities} names={names} label="Commodities" />
        <a href={benchmark.sourceUrl} rel="noopener">
          Source data: {benchmark.series}
        </a>
      </SectionHeader>
      {summary ? <FactList facts={yearFacts(summary)} /> : null}
    </>
  )
}

function yearFacts({ benchmark, first, last, yearChange, highest, lowest }: LatestPrice) {
  const { unit, frequency } = benchmark
  const on = ({ day }: LatestPrice['last']) => dateInWords(day, frequency)
  return [
    { figure: signAndFigure(last.price, unit), says: `${unit}, ${on(last)}` },
    { figure: percentInBrief(yearChange), says: `since ${on(first)}` },
    { figure: signAndFigure(highest.price, unit), says: `12-month high, ${on(highest)}` },
    { figure: signAndFigure(lowest.price, unit), says: `12-month low, ${on(lowest)}` },
  ]
}
