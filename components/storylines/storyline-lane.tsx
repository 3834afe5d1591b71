import type { PlainDate } from '#lib/core/dates'
import { type LaneScale, laneMarks } from '#lib/storylines/lane'
import styles from './storyline-lane.module.css'

const HEIGHT = 22
const MIDDLE = HEIGHT / 2

/** A story as a lane of dots, the last one filled; what it says is said beside it in words. */
export function StorylineLane({ scale, days }: { scale: LaneScale; days: readonly PlainDate[] }) {
  const marks = laneMarks(scale, days)
  const [first, last] = [marks[0], marks.at(-1)]
  if (!first || !last) return null
  // The last event has a dot of its own, at the end of the last mark.
  const open = last.from === last.to ? marks.slice(0, -1) : marks
  return (
    <svg className={styles.lane} width="100%" height={HEIGHT} aria-hidden="true" focusable="false">
      {scale.years.map(({ label, x }) => (
        <line key={label} className={styles.year} x1={`${x}%`} x2={`${x}%`} y2={HEIGHT} />
      ))}
      <line
        className={styles.span}
        x1={`${first.from}%`}
        x2={`${last.to}%`}
        y1={MIDDLE}
        y2={MIDDLE}
      />
      {open.map(({ from, to }) => (
        <g key={from}>
          <line className={styles.edge} x1={`${from}%`} x2={`${to}%`} y1={MIDDLE} y2={MIDDLE} />
          <line className={styles.event} x1={`${from}%`} x2={`${to}%`} y1={MIDDLE} y2={MIDDLE} />
        </g>
      ))}
      <circle className={styles.last} cx={`${last.to}%`} cy={MIDDLE} r="5" />
    </svg>
  )
}

/** The years above a column of lanes. */
export function LaneYears({ scale }: { scale: LaneScale }) {
  return (
    <svg className={styles.lane} width="100%" height="18" aria-hidden="true" focusable="false">
      {scale.years.map(({ label, x }) => (
        <text key={label} className={styles.label} x={`${x}%`} y="13">
          {label}
        </text>
      ))}
    </svg>
  )
}
