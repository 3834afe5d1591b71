import { figure } from '#lib/benchmarks/words'
import type { YearRange } from '#lib/benchmarks/year-ranges'
import type { Benchmark } from '#lib/catalog/model'
import styles from './year-ranges.module.css'

/** Each year of a series from its lowest to its highest, all on one scale; nothing for a single year. */
export function YearRanges({
  benchmark: { id, name, unit },
  years,
}: {
  benchmark: Pick<Benchmark, 'id' | 'name' | 'unit'>
  years: readonly YearRange[]
}) {
  if (years.length < 2) return null
  return (
    <section aria-labelledby={`years-${id}`} className={styles.section}>
      <h2 id={`years-${id}`} className={styles.title}>
        Each year on one scale
      </h2>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {name}, {unit}: lowest to highest, the average marked.
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
