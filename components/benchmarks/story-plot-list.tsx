import type { ChartLayout } from '#lib/benchmarks/chart-layout'
import { chartSizes } from '#lib/benchmarks/label-set'
import { notesInWords } from '#lib/benchmarks/price-notes'
import styles from './story-plot.module.css'

/** On a narrow page the events of a chart by number. */
export function StoryPlotList({
  id,
  layout: { listed },
  label,
}: {
  id: string
  layout: ChartLayout
  label: string
}) {
  return (
    <ol role="list" aria-label={label} className={`${styles.list} ${styles.narrow}`}>
      {listed.map(({ slug, date, words, isOwn }, index) => (
        <li key={slug} id={`${id}-${index + 1}`} data-own={isOwn ? 'true' : undefined}>
          <span className={styles.number}>{index + 1}</span>
          <span>
            <b>{date}:</b> {words}
          </span>
        </li>
      ))}
    </ol>
  )
}

/** Prices without room for their label, in the caption of the chart. */
export function UnplacedPrices({ sets }: Pick<ChartLayout, 'sets'>) {
  return chartSizes.map((size) =>
    sets[size].unplaced.length > 0 ? (
      <span key={size} className={styles[size]}>
        {notesInWords(sets[size].unplaced)}
      </span>
    ) : null,
  )
}
