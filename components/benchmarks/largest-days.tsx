import { SiteLink } from '#components/ui/site-link'
import type { MoveWithNews } from '#lib/benchmarks/largest-moves'
import { shortDateInWords } from '#lib/benchmarks/price-dates'
import { amountInBrief, figure, nameInWords, percentInBrief } from '#lib/benchmarks/words'
import type { Benchmark } from '#lib/catalog/model'
import { urls } from '#lib/filter/urls'
import styles from './largest-days.module.css'

interface Props {
  benchmark: Pick<Benchmark, 'id' | 'name' | 'unit' | 'frequency'>
  moves: readonly MoveWithNews[]
}

/** The largest moves of a price in order, each with its articles, or none; by their size in its unit in a fold. */
export function LargestDays({
  benchmark,
  moves,
  byAmount = [],
}: Props & { byAmount?: readonly MoveWithNews[] }) {
  if (moves.length === 0) return null
  const { id, unit, frequency } = benchmark
  return (
    <section aria-labelledby={`largest-${id}`} className={styles.section}>
      <h2 id={`largest-${id}`} className={styles.title}>
        {nameInWords(benchmark)}: {titleOf(frequency, moves.length)}
      </h2>
      <MoveRows benchmark={benchmark} moves={moves} by="per cent" />
      {byAmount.length > 0 ? (
        <details>
          <summary className={styles.more}>{`The largest in ${unit}`}</summary>
          <MoveRows benchmark={benchmark} moves={byAmount} by={unit} />
        </details>
      ) : null}
    </section>
  )
}

function MoveRows({ benchmark, moves, by }: Props & { by: string }) {
  const { name, unit, frequency } = benchmark
  const isDaily = frequency === 'daily'
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="visually-hidden">
          Largest changes of {name} by {by}
        </caption>
        <thead>
          <tr>
            <th scope="col">{isDaily ? 'Day' : 'Month'}</th>
            <th scope="col">From the {isDaily ? 'day' : 'month'} before</th>
            <th scope="col">{unit}</th>
            <th scope="col">Price</th>
            <th scope="col">{isDaily ? 'In the news' : 'Also at that time'}</th>
          </tr>
        </thead>
        <tbody>
          {moves.map(({ on, move, articles }) => (
            <tr key={on.day}>
              <th scope="row">{shortDateInWords(on.day, frequency)}</th>
              <td>{percentInBrief(move)}</td>
              <td>{amountInBrief(move)}</td>
              <td>{figure(on.price)}</td>
              <td className={styles.what}>
                {articles.map(({ slug, event, headline }) => (
                  <p key={slug}>
                    <SiteLink href={urls.article(slug)}>{event ?? headline}</SiteLink>
                  </p>
                ))}
                {articles.length === 0 ? (
                  <span className={styles.none}>no article about it</span>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** What is ranked, and by what. */
function titleOf(frequency: Benchmark['frequency'], count: number): string {
  const largest = count === 10 ? 'ten largest' : 'largest'
  return frequency === 'daily'
    ? `${largest} daily changes, by per cent`
    : `${largest} changes of monthly averages, by per cent`
}
