import type { ArticlePrices } from '#lib/benchmarks/context'
import { ContextFigure } from './context-figure.tsx'
import styles from './market-context.module.css'

/** What the prices that fit an article did around it; a quiet line where none fits. */
export function MarketContext({ prices: { charts, notes } }: { prices: ArticlePrices }) {
  const [first, ...others] = charts
  if (!first)
    return notes.length > 0 ? (
      <section aria-label="Prices" className={styles.none}>
        <p className={styles.note}>{notes.join(' ')}</p>
      </section>
    ) : null
  return (
    <section className={styles.context} aria-labelledby="market-context">
      <h2 id="market-context" className={styles.title}>
        Market context
      </h2>
      <ContextFigure context={first} />
      {others.map((chart) => (
        // The first price fits best; the other waits to be asked for.
        <details key={chart.benchmark.id} className={styles.more}>
          <summary>{chart.title}</summary>
          <ContextFigure context={chart} />
        </details>
      ))}
      {notes.length > 0 ? <p className={styles.note}>{notes.join(' ')}</p> : null}
    </section>
  )
}
