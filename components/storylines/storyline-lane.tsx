import type { PlainDate } from '#lib/core/dates'
import { type LaneScale, placeOnLane } from '#lib/storylines/lane'
import styles from './storyline-lane.module.css'

const HEIGHT = 22
const MIDDLE = HEIGHT / 2

/** A story as a lane of dots, the last one filled; what it says is said beside it in words. */
export function StorylineLane({ scale, days }: { scale: LaneScale; days: readonly PlainDate[] }) {
  const dots = [...new Set(days)].toSorted().map((day) => ({ day, x: placeOnLane(scale, day) }))
  const [first, last] = [dots[0], dots.at(-1)]
  if (!first || !last) return null
  return (
    <svg className={styles.lane} width="100%" height={HEIGHT} aria-hidden="true" focusable="false">
      {scale.years.map(({ label, x }) => (
        <line key={label} className={styles.year} x1={`${x}%`} x2={`${x}%`} y2={HEIGHT} />
      ))}
      <line className={styles.span} x1={`${first.x}%`} x2={`${last.x}%`} y1={MIDDLE} y2={MIDDLE} />
      {dots.slice(0, -1).map(({ day, x }) => (
        <circle key={day} className={styles.event} cx={`${x}%`} cy={MIDDLE} r="4" />
      ))}
      <circle className={styles.last} cx={`${last.x}%`} cy={MIDDLE} r="5.5" />
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
