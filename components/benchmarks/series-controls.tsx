import { SiteLink } from '#components/ui/site-link'
import type { PriceSeries } from '#lib/benchmarks/series'
import { type SeriesWindow, yearsOf } from '#lib/benchmarks/window'
import { urls } from '#lib/filter/urls'
import styles from './series-controls.module.css'

/** Which years, and which scale: links, so that each choice has an address. */
export function SeriesControls({ series, window }: { series: PriceSeries; window: SeriesWindow }) {
  const { benchmark, span } = series
  const { from, to, scale } = window
  const scales = [
    { kind: 'linear', label: 'Linear' },
    { kind: 'log', label: 'Logarithmic' },
  ] as const
  return (
    <div className={styles.controls}>
      <nav aria-label="Years">
        <ul role="list" className={styles.list}>
          <Choice href={urls.benchmark(benchmark.id, { scale })} isChosen={!from && !to}>
            All years
          </Choice>
          {yearsOf(span).map((year) => (
            <Choice
              key={year.year}
              href={urls.benchmark(benchmark.id, { from: year.from, to: year.to, scale })}
              isChosen={from === year.from && to === year.to}
            >
              {year.year}
            </Choice>
          ))}
        </ul>
      </nav>
      <nav aria-label="Scale">
        <ul role="list" className={styles.list}>
          {scales.map(({ kind, label }) => (
            <Choice
              key={kind}
              href={urls.benchmark(benchmark.id, { from, to, scale: kind })}
              isChosen={kind === scale}
            >
              {label}
            </Choice>
          ))}
        </ul>
      </nav>
    </div>
  )
}

function Choice({
  href,
  isChosen,
  children,
}: {
  href: string
  isChosen: boolean
  children: string
}) {
  return (
    <li>
      <SiteLink href={href} className={styles.choice} aria-current={isChosen ? 'true' : undefined}>
        {children}
      </SiteLink>
    </li>
  )
}
