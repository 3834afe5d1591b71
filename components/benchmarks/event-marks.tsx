import type { Plot } from '#lib/benchmarks/chart/chart'
import type { EventRow, EventMarks as Marks } from '#lib/benchmarks/chart/marks'
import styles from './event-marks.module.css'

/** The row of numbers begins this far above the plot, in pixels. */
const ROW = -34
const HIGH = 24

/** The ranges of width that have a row of their own, each with its class: one range where both are the same. */
function rowsOf({
  narrow,
  wide,
}: Marks): readonly { row: EventRow; className?: string | undefined }[] {
  const isSame =
    narrow.leaders === wide.leaders &&
    narrow.marks.every(({ x, text }, n) => x === wide.marks[n]?.x && text === wide.marks[n].text)
  return isSame
    ? [{ row: wide }]
    : [
        { row: narrow, className: styles.narrow },
        { row: wide, className: styles.wide },
      ]
}

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
      {rowsOf(marks).map(({ row, className = '' }) => (
        <path key={className} className={`${styles.leaders} ${className}`.trim()} d={row.leaders} />
      ))}
      <path className={styles.ring} d={marks.dots} />
      <path className={styles.dots} d={marks.dots} />
      {marks.hollow ? (
        <>
          <path className={styles.outline} d={marks.hollow} />
          <path className={styles.hollow} d={marks.hollow} />
        </>
      ) : null}
    </svg>
  )
}

/** The numbers as links to the list of events; near ones are joined, and lead to the first of theirs. */
export function EventLinks({ marks, list }: { marks: Marks; list: string }) {
  return (
    <>
      {rowsOf(marks).map(({ row, className = '' }) => (
        <g key={className} className={className || undefined}>
          {row.marks.map(({ x, text, first, width: wide }) => (
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
