import type { NoteDot, PlotNotes as Notes } from '#lib/benchmarks/plot-notes'
import { notesInWords } from '#lib/benchmarks/price-notes'
import { PlotDot, PlotLabel } from './plot-label.tsx'
import styles from './plot-notes.module.css'

/** High, low and last on a plot; its description says them in words. */
export function PlotNotes({ notes: { narrow, wide, dots } }: { notes: Notes }) {
  const isIn = (some: typeof dots.wide) => (dot: NoteDot) => some.some(({ id }) => id === dot.id)
  return (
    <>
      {dots.narrow.filter(isIn(dots.wide)).map(({ id, at }) => (
        <PlotDot key={id} at={at} styles={styles} />
      ))}
      {(
        [
          ['narrow', narrow, dots.narrow, dots.wide],
          ['wide', wide, dots.wide, dots.narrow],
        ] as const
      ).map(([width, labels, own, others]) => (
        <g key={width} className={styles[width]}>
          {own
            .filter((dot) => !isIn(others)(dot))
            .map(({ id, at }) => (
              <PlotDot key={id} at={at} styles={styles} />
            ))}
          {labels.map((label) => (
            <PlotLabel key={label.id} label={label} styles={styles} />
          ))}
        </g>
      ))}
    </>
  )
}

/** The point of the last price, over the dots of events. */
export function EndDot({ notes: { end } }: { notes: Notes }) {
  return end ? <PlotDot at={end} styles={styles} /> : null
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
