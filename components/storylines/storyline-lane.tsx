import type { PlainDate } from '#lib/core/dates'
import { type LaneScale, laneDots } from '#lib/storylines/lane'
import styles from './storyline-lane.module.css'

const LEAST_HEIGHT = 22
/** From one row of dots to the next, and the space above and below them, in pixels. */
const PITCH = 8
const EDGE = 6

/** A story as a lane of dots, the last one filled; what it says is said beside it in words. */
export function StorylineLane({ scale, days }: { scale: LaneScale; days: readonly PlainDate[] }) {
  const dots = laneDots(scale, days)
  const [first, last] = [dots[0], dots.at(-1)]
  if (!first || !last) return null
  const furthest = Math.max(...dots.map(({ row }) => Math.abs(row)))
  const middle = Math.max(LEAST_HEIGHT / 2, furthest * PITCH + EDGE)
  const height = 2 * middle
  // A line of no length with round ends is a dot, however its drawing is stretched.
  const open = dots
    .slice(0, -1)
    .map(({ x, row }) => `M${Math.round(x * 10)} ${middle + row * PITCH}h0`)
    .join('')
  return (
    <svg className={styles.lane} width="100%" height={height} aria-hidden="true" focusable="false">
      <svg
        className={styles.drawing}
        viewBox={`0 0 1000 ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path
          className={styles.year}
          d={scale.years.map(({ x }) => `M${Math.round(x * 10)} 0V${height}`).join('')}
        />
        <path className={styles.span} d={`M${first.x * 10} ${middle}H${last.x * 10}`} />
        <path className={styles.edge} d={open} />
        <path className={styles.event} d={open} />
      </svg>
      <circle className={styles.last} cx={`${last.x}%`} cy={middle} r="4.5" />
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
