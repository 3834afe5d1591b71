import { figure } from '#lib/benchmarks/words'
import { yearRanges } from '#lib/benchmarks/year-ranges'
import type { Benchmark, BenchmarkPrice } from '#lib/catalog/model'
import styles from './year-ranges.module.css'

/** Each year of a series from its lowest to its highest, all on one scale; nothing for a single year. */
export function YearRanges({
  benchmark: { id, name, unit, frequency },
  prices,
}: {
  benchmark: Pick<Benchmark, 'id' | 'name' | 'unit' | 'frequency'>
  prices: readonly BenchmarkPrice[]
}) {
  const years = yearRanges(prices, frequency)
  if (years.length < 2) return null
  return (
    <section aria-labelledby={`years-${id}`} className={styles.section}>
      <h2 id={`years-${id}`} className={styles.title}>
        Each year on one scale
      </h2>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {name}, {unit}: from lowest to highest; the stroke is the average.
        </caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">Year</th>
            <th scope="col">Lowest</th>
            <th scope="col">Range</th>
            <th scope="col">Highest</th>
            <th scope="col">Average</th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, lowest, highest, average, from, to, middle }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td>{figure(lowest)}</td>
              <td className={styles.range}>
                <svg width="100%" height="14" aria-hidden="true">
                  <line className={styles.axis} x2="100%" y1="7" y2="7" />
                  <rect
                    className={styles.bar}
                    x={`${from}%`}
                    width={`${Math.max(1, to - from)}%`}
                    height="14"
                  />
                  <line className={styles.average} x1={`${middle}%`} x2={`${middle}%`} y2="14" />
                </svg>
              </td>
              <td>{figure(highest)}</td>
              <td className="visually-hidden">{figure(average)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
