import { CommodityList } from '#components/ui/commodity-list'
import { SectionHeader } from '#components/ui/section-header'
import { SiteLink } from '#components/ui/site-link'
import { moveOf } from '#lib/benchmarks/moves'
import type { PriceSeries } from '#lib/benchmarks/series'
import { dateInWords, moveInWords, price, whenInWords } from '#lib/benchmarks/words'
import type { Names } from '#lib/catalog/model'
import { urls } from '#lib/filter/urls'

/** What a benchmark is, where it is now, and what it did in the part that is shown. */
export function BenchmarkHead({ series, names }: { series: PriceSeries; names: Names }) {
  const { benchmark, latest, inPart } = series
  const { unit, frequency } = benchmark
  const [before, last] = latest
  return (
    <SectionHeader
      kicker={<SiteLink href={urls.benchmarks()}>Prices</SiteLink>}
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
        Series {benchmark.series} at its source
      </a>
    </SectionHeader>
  )
}
