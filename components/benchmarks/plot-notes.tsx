import type { PlotNotes as Notes } from '#lib/benchmarks/plot-notes'
import { notesInWords } from '#lib/benchmarks/price-notes'
import { PlotDot, PlotLabel } from './plot-label.tsx'
import styles from './plot-notes.module.css'

/** High, low and last on a plot; its description says them in words. */
export function PlotNotes({ notes }: { notes: Notes }) {
  return (['narrow', 'wide'] as const).map((width) => (
    <g key={width} className={styles[width]}>
      {notes[width].map((label) => (
        <PlotDot key={label.id} at={label.dot} />
      ))}
      {notes[width].map((label) => (
        <PlotLabel key={label.id} label={label} />
      ))}
    </g>
  ))
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
