import { CommodityList } from '#components/ui/commodity-list'
import { SectionHeader } from '#components/ui/section-header'
import { SiteLink } from '#components/ui/site-link'
import type { PriceSeries } from '#lib/benchmarks/series'
import { moveInWords, moveOf, price, weekBefore } from '#lib/benchmarks/words'
import type { Names } from '#lib/catalog/model'
import { formatDay } from '#lib/core/dates'
import { urls } from '#lib/filter/urls'

/** What a benchmark is, where it stands now, and what it did in the part that is shown. */
export function BenchmarkHead({ series, names }: { series: PriceSeries; names: Names }) {
  const { benchmark, latest, inPart } = series
  const { unit } = benchmark
  const last = latest.at(-1)
  const before = last && weekBefore(latest, last)
  return (
    <SectionHeader
      kicker={<SiteLink href={urls.benchmarks()}>Benchmarks</SiteLink>}
      title={benchmark.name}
      scope={`${benchmark.fullName}, ${unit}.`}
    >
      {last ? (
        <p>
          <strong>{price(last.average, unit)}</strong> in the week to {formatDay(last.weekEnding)}
          {before ? `, ${moveInWords(moveOf(before.average, last.average), unit)}` : ''}
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
