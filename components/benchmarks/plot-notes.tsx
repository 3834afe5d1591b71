import { LABEL_ASCENT, LABEL_LEADING } from '#lib/benchmarks/label-text'
import type { PlotNotes as Notes } from '#lib/benchmarks/plot-notes'
import { noteInWords } from '#lib/benchmarks/price-notes'
import styles from './plot-notes.module.css'

/** High, low and last on a plot; its description says them in words. */
export function PlotNotes({ notes }: { notes: Notes }) {
  return (
    <g>
      {notes.dots.map(({ x, y }) => (
        <circle key={`${x} ${y}`} className={styles.dot} cx={`${x}%`} cy={y} r="3.5" />
      ))}
      {(['narrow', 'wide'] as const).map((width) => (
        <g key={width} className={styles[width]}>
          {notes[width].map(({ id, x, dx, y, anchor, lines }) => (
            <svg key={id} className={styles.label} x={`${x}%`} y={y} aria-hidden="true">
              {lines.map(({ text, isStrong }, index) => (
                <text
                  key={text}
                  className={styles.words}
                  data-strong={isStrong}
                  x={dx}
                  y={LABEL_ASCENT + index * LABEL_LEADING}
                  textAnchor={anchor}
                >
                  {text}{' '}
                </text>
              ))}
            </svg>
          ))}
        </g>
      ))}
    </g>
  )
}

/** The prices that a plot has no space to label, under it. */
export function UnplacedNotes({ notes: { unplaced } }: { notes: Notes }) {
  return (['narrow', 'wide'] as const).map((width) =>
    unplaced[width].length > 0 ? (
      <p key={width} className={`${styles.rest} ${styles[width]}`}>
        {unplaced[width].map(noteInWords).join('; ')}.
      </p>
    ) : null,
  )
}
