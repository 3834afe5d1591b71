import { FactList } from '#components/ui/fact-list'
import { unbroken } from '#components/ui/unbroken'
import type { LatestPrice } from '#lib/benchmarks/latest'
import { dateInWords, whenInWords } from '#lib/benchmarks/price-dates'
import { priceFacts } from '#lib/benchmarks/price-facts'
import type { PriceSeries } from '#lib/benchmarks/series'
import { changeInWords, price } from '#lib/benchmarks/words'
import type { Benchmark } from '#lib/catalog/model'
import styles from './benchmark-head.module.css'
import { PriceNav } from './price-nav.tsx'

/** Where a benchmark is now, and the figures of its year or of the part that is shown: brief, for the chart is next. */
export function BenchmarkHead({
  series,
  summary,
  benchmarks,
}: {
  series: PriceSeries
  summary: LatestPrice | undefined
  benchmarks: readonly Benchmark[]
}) {
  const { benchmark, latest, inPart, prices } = series
  const { name, fullName, unit, frequency } = benchmark
  const [before, last] = latest
  const shown = inPart ? prices.at(-1) : last
  const at = shown && dateInWords(shown.day, frequency)
  return (
    <>
      <PriceNav benchmarks={benchmarks} at={benchmark.id} />
      <div className={styles.top}>
        <header className={styles.head}>
          <h1 className={styles.title}>{name}</h1>
          {shown ? <p className={styles.price}>{price(shown.price, unit)}</p> : null}
          <p className={styles.what}>
            {unbroken(`${fullName}, ${unit}.`)}{' '}
            {last && inPart
              ? unbroken(
                  `The price is of ${at}, the last of ${inPart === at ? 'the part shown' : inPart}; the latest, ${whenInWords(last.day, frequency)}, is ${price(last.price, unit)}.`,
                )
              : null}
            {last && !inPart
              ? unbroken(
                  `Latest ${whenInWords(last.day, frequency)}${before ? `, ${changeInWords(benchmark, before, last)}` : ''}.`,
                )
              : null}
          </p>
        </header>
        <div className={styles.facts}>
          <FactList facts={priceFacts(series, summary)} />
        </div>
      </div>
    </>
  )
}
