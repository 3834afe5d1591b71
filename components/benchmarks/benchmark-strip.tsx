import { SiteLink } from '#components/ui/site-link'
import { type Standing, standingsInWords } from '#lib/benchmarks/latest'
import { figure, moveInBrief, seriesInWords } from '#lib/benchmarks/words'
import { urls } from '#lib/filter/urls'
import styles from './benchmark-strip.module.css'
import { Sparkline } from './sparkline.tsx'

/** Where the benchmarks stand, in one quiet line: last value, change on the week, half a year. */
export function BenchmarkStrip({
  standings,
  label,
}: {
  standings: readonly Standing[]
  /** Where it is a part of its page by itself, and not of one that has a name. */
  label?: string
}) {
  if (standings.length === 0) return null
  return (
    <section className={styles.strip} aria-label={label}>
      <ul role="list" className={styles.list}>
        {standings.map(({ benchmark, week, weeks, change }) => (
          <li key={benchmark.id} className={styles.one}>
            <SiteLink href={urls.benchmark(benchmark.id)} className={styles.name}>
              {benchmark.name}
            </SiteLink>
            <span className={styles.value}>
              {figure(week.average)} <span className={styles.soft}>{benchmark.unit}</span>
            </span>
            {change ? (
              <span className={styles.soft}>{moveInBrief(change, benchmark.unit)} wk</span>
            ) : null}
            <span className={styles.spark}>
              <Sparkline weeks={weeks} />
              <span className="visually-hidden">
                {seriesInWords(benchmark.name, benchmark.unit, weeks)}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.source}>{standingsInWords(standings)}</p>
    </section>
  )
}
