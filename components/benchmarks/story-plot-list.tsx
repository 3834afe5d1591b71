import type { ChartLayout } from '#lib/benchmarks/chart-layout'
import { chartSizes } from '#lib/benchmarks/label-set'
import { notesInWords } from '#lib/benchmarks/price-notes'
import styles from './story-plot.module.css'

/** What the labels of a chart leave over: prices without room for theirs, and on a narrow page its events by number. */
export function StoryPlotList({
  id,
  layout: { sets, listed },
  label,
}: {
  id: string
  layout: ChartLayout
  label: string
}) {
  return (
    <>
      {chartSizes.map((size) =>
        sets[size].unplaced.length > 0 ? (
          <p key={size} className={`${styles.rest} ${styles[size]}`}>
            {notesInWords(sets[size].unplaced)}
          </p>
        ) : null,
      )}
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
    </>
  )
}
