import type { BenchmarkContext, MarketContext as Context } from '#lib/benchmarks/context'
import { moveInBrief, price } from '#lib/benchmarks/words'
import { ContextFigure } from './context-figure.tsx'
import styles from './market-context.module.css'

/** What the prices that fit an article did around it; a line where none fits, nothing where nothing is to say. */
export function MarketContext({ context }: { context: Context }) {
  const { charts, notes } = context
  if (charts.length === 0 && notes.length === 0) return null
  if (charts.length === 0)
    return (
      <section aria-label="Market context">
        <p className={styles.note}>{notes.join(' ')}</p>
      </section>
    )
  return (
    <section className={styles.context} aria-labelledby="market-context">
      <h2 id="market-context" className={styles.title}>
        Market context
      </h2>
      {charts.map((chart, index) =>
        // The first benchmark tells the most; the others wait to be asked for.
        index > 0 ? (
          <details key={chart.benchmark.id} className={styles.more}>
            <summary className={styles.summary}>
              <span className={styles.name}>{chart.benchmark.name}</span> {briefOf(chart)}
            </summary>
            <ContextFigure context={chart} />
          </details>
        ) : (
          <ContextFigure key={chart.benchmark.id} context={chart} />
        ),
      )}
      {notes.length > 0 ? <p className={styles.note}>{notes.join(' ')}</p> : null}
    </section>
  )
}

function briefOf({ now, change, benchmark: { unit } }: BenchmarkContext): string {
  return [now && price(now.average, unit), change && moveInBrief(change, unit)]
    .filter(Boolean)
    .join(', ')
}
