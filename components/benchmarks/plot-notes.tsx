import type { PlotNotes as Notes } from '#lib/benchmarks/plot-notes'
import { notesInWords } from '#lib/benchmarks/price-notes'
import { PlotDot, PlotLabel } from './plot-label.tsx'
import styles from './plot-notes.module.css'

/** High, low and last on a plot; its description says them in words. */
export function PlotNotes({ notes: { narrow, wide } }: { notes: Notes }) {
  const isIn = (labels: typeof narrow) => (label: (typeof narrow)[number]) =>
    labels.some(({ id }) => id === label.id)
  return (
    <>
      {narrow.filter(isIn(wide)).map(({ id, dot }) => (
        <PlotDot key={id} at={dot} styles={styles} />
      ))}
      {(
        [
          ['narrow', narrow, wide],
          ['wide', wide, narrow],
        ] as const
      ).map(([width, labels, others]) => (
        <g key={width} className={styles[width]}>
          {labels
            .filter((label) => !isIn(others)(label))
            .map(({ id, dot }) => (
              <PlotDot key={id} at={dot} styles={styles} />
            ))}
          {labels.map((label) => (
            <PlotLabel key={label.id} label={label} styles={styles} />
          ))}
        </g>
      ))}
    </>
  )
}

/** The prices that a plot has no space to label, under it. */
export function UnplacedNotes({ notes: { unplaced } }: { notes: Notes }) {
  return (['narrow', 'wide'] as const).map((width) =>
    unplaced[width].length > 0 ? (
      <p key={width} className={`${styles.rest} ${styles[width]}`}>
        {notesInWords(unplaced[width])}
      </p>
    ) : null,
  )
}
