import type { SeriesPlot } from '#lib/benchmarks/chart/series-plot'
import styles from './series-marks.module.css'

/** The news on a line: dots for weeks that brought some, numbers for those that brought most. */
export function SeriesMarks({ drawn }: { drawn: SeriesPlot }) {
  const { plot, dots, numbers } = drawn
  return (
    <>
      <svg
        className={styles.drawing}
        viewBox={plot.viewBox}
        preserveAspectRatio="none"
        width="100%"
        height={plot.height}
        aria-hidden="true"
      >
        {dots.map(({ size, path }) => (
          <path key={size} className={styles.dots} data-size={size} d={path} />
        ))}
      </svg>
      {numbers.map(({ number, x, y }) => (
        <g key={number} className={styles.number}>
          <line x1={`${x}%`} x2={`${x}%`} y1={-14} y2={y} />
          <circle cx={`${x}%`} cy={-23} r="9" />
          <text x={`${x}%`} y={-18.5}>
            {number}
          </text>
        </g>
      ))}
      {plot.beneath.map(({ weekEnding }) => (
        <text
          key={weekEnding}
          className={styles.beneath}
          x={`${plot.x(weekEnding)}%`}
          y={plot.height - 4}
        >
          ↓
        </text>
      ))}
    </>
  )
}
