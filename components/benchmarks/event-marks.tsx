import type { Plot } from '#lib/benchmarks/chart/chart'
import type { EventMarks as Marks } from '#lib/benchmarks/chart/marks'
import styles from './event-marks.module.css'

/** The row of numbers begins this far above the plot, in pixels. */
const ROW = -34
const HIGH = 24

/** Dots on the line and leaders from the row of numbers to them. */
export function EventDots({ plot, marks }: { plot: Plot; marks: Marks }) {
  return (
    <svg
      className={styles.drawing}
      viewBox={plot.viewBox}
      preserveAspectRatio="none"
      width="100%"
      height={plot.height}
      aria-hidden="true"
    >
      <path className={`${styles.leaders} ${styles.narrow}`} d={marks.narrow.leaders} />
      <path className={`${styles.leaders} ${styles.wide}`} d={marks.wide.leaders} />
      <path className={styles.ring} d={marks.dots} />
      <path className={styles.dots} d={marks.dots} />
      {marks.hollow ? <path className={styles.hollow} d={marks.hollow} /> : null}
    </svg>
  )
}

/** The numbers as links to the list of events; near ones are joined, and lead to the first of theirs. */
export function EventLinks({ marks, list }: { marks: Marks; list: string }) {
  return (
    <>
      {(['narrow', 'wide'] as const).map((width) => (
        <g key={width} className={styles[width]}>
          {marks[width].marks.map(({ x, text, first, width: wide }) => (
            <a
              key={first}
              href={`#${list}-${first}`}
              className={styles.mark}
              aria-label={text.includes('–') ? `Events ${text}` : `Event ${text}`}
            >
              <svg x={`${x}%`} y={ROW} className={styles.badge} role="presentation">
                <rect x={-wide / 2} width={wide} height={HIGH} rx={HIGH / 2} />
                <text y="16.5">{text} </text>
              </svg>
            </a>
          ))}
        </g>
      ))}
    </>
  )
}
