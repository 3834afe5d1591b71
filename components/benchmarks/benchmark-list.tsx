import { SiteLink } from '#components/ui/site-link'
import type { Standing } from '#lib/benchmarks/latest'
import { sourceInWords } from '#lib/benchmarks/source'
import { moveInWords, price, seriesInWords } from '#lib/benchmarks/words'
import { formatDay } from '#lib/core/dates'
import { urls } from '#lib/filter/urls'
import styles from './benchmark-list.module.css'
import { Sparkline } from './sparkline.tsx'

/** Every benchmark with what it is, where it stands and the half year that led there. */
export function BenchmarkList({ standings }: { standings: readonly Standing[] }) {
  return (
    <ul role="list" className={styles.list}>
      {standings.map(({ benchmark, week, weeks, change }) => (
        <li key={benchmark.id} className={styles.one}>
          <h2 className={styles.name}>
            <SiteLink href={urls.benchmark(benchmark.id)}>{benchmark.name}</SiteLink>
          </h2>
          <p className={styles.what}>{benchmark.fullName}</p>
          <p className={styles.stands}>
            <strong>{price(week.average, benchmark.unit)}</strong> in the week to{' '}
            {formatDay(week.weekEnding)}
            {change ? `, ${moveInWords(change, benchmark.unit)}` : ''}
          </p>
          <div className={styles.spark}>
            <Sparkline weeks={weeks} />
          </div>
          <p className={styles.says}>
            {seriesInWords(benchmark.name, benchmark.unit, weeks)} {sourceInWords(benchmark)}
          </p>
        </li>
      ))}
    </ul>
  )
}
