import type { CoverEvents as Picture } from '#lib/reports/cover-events'
import styles from './cover-picture.module.css'

/** The space for the dots of a year, and at most so much of it from one to the next; in pixels. */
const STACK = 88
const PITCH = 11

/** The events of a story as columns of dots. */
export function CoverEvents({
  picture: { title, columns },
  light,
}: {
  picture: Picture
  light: string
}) {
  const most = Math.max(...columns.map(({ count }) => count))
  const pitch = Math.min(PITCH, STACK / most)
  // A line of no length with round ends is a dot, however its drawing is stretched.
  const dots = columns.flatMap(({ count }, at) =>
    Array.from({ length: count }, (_, n) => `M${2 * at + 1} ${STACK - (n + 0.5) * pitch}h0`),
  )
  return (
    <div className={styles.events} aria-hidden="true">
      <p className={styles.caption}>{title}</p>
      <svg aria-hidden="true" width="100%" height={STACK + 32}>
        <svg
          aria-hidden="true"
          viewBox={`0 0 ${2 * columns.length} ${STACK}`}
          preserveAspectRatio="none"
          width="100%"
          height={STACK}
        >
          <path
            d={dots.join('')}
            className={styles.dots}
            stroke={light}
            strokeWidth={0.8 * pitch}
          />
        </svg>
        <line className={styles.base} x2="100%" y1={STACK + 3} y2={STACK + 3} stroke={light} />
        {columns.map(({ label }, at) => (
          <text
            key={label}
            className={styles.figure}
            x={`${Math.round((1000 * (at + 0.5)) / columns.length) / 10}%`}
            y={STACK + 20}
            textAnchor="middle"
          >
            {label}
          </text>
        ))}
      </svg>
    </div>
  )
}
