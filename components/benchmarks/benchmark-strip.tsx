import { SiteLink } from '#components/ui/site-link'
import { indexScale, type PriceStanding, standingsInWords } from '#lib/benchmarks/latest'
import { figure, moveInBrief, percentInBrief, seriesInWords } from '#lib/benchmarks/words'
import { urls } from '#lib/filter/urls'
import styles from './benchmark-strip.module.css'
import { Sparkline } from './sparkline.tsx'

/** Where the benchmarks are, each with its twelve months on one scale: start, end, low and high. */
export function BenchmarkStrip({
  standings,
  label,
}: {
  standings: readonly PriceStanding[]
  /** Where it is a part of its page by itself, and not of one that has a name. */
  label?: string
}) {
  if (standings.length === 0) return null
  return (
    <section className={styles.strip} aria-label={label}>
      <ul role="list" className={styles.list}>
        {standings.map((standing) => (
          <One key={standing.benchmark.id} standing={standing} />
        ))}
      </ul>
      <p className={styles.source}>
        {standingsInWords(standings)} Lines: twelve months on one scale, dashed where they began.{' '}
        <SiteLink href={urls.benchmarks()}>All prices</SiteLink>
      </p>
    </section>
  )
}

function One({ standing }: { standing: PriceStanding }) {
  const { benchmark, first, last, highest, lowest, change, yearChange, index, prices } = standing
  const { id, name, unit, frequency } = benchmark
  return (
    <li className={styles.one} data-chart={id}>
      <SiteLink href={urls.benchmark(id)} className={styles.name}>
        {name}
      </SiteLink>
      <span className={styles.value}>
        {figure(last.price)} <span className={styles.soft}>{unit}</span>
      </span>
      {change ? (
        <span className={styles.soft}>
          {moveInBrief(change, unit)} on the {frequency === 'daily' ? 'day' : 'month'}
        </span>
      ) : null}
      <span className={styles.spark}>
        <Sparkline points={index} frequency={frequency} scale={indexScale} />
        <span className="visually-hidden">{seriesInWords(benchmark, prices)}</span>
      </span>
      <span className={styles.ends} aria-hidden="true">
        {figure(first.price)} a year ago ({percentInBrief(yearChange)}), low {figure(lowest.price)},
        high {figure(highest.price)}
      </span>
    </li>
  )
}
