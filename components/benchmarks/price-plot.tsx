import type { ReactNode } from 'react'
import type { Plot } from '#lib/benchmarks/chart/chart'
import styles from './price-plot.module.css'

/**
 * The drawing of a series: rules, band, line and the names of days and values. It is as wide as its
 * place; text and strokes keep their size, for only the inner drawing is stretched.
 */
export function PricePlot({
  id,
  plot,
  unit,
  title,
  description,
  children,
  links,
  reader,
}: {
  id: string
  plot: Plot
  unit: string
  title: string
  description: string
  /** More of the picture, over the line. */
  children?: ReactNode
  /** What one can follow: beside the picture, for nothing inside a picture can be reached. */
  links?: ReactNode
  /** What steps through the weeks, under the links and then below the plot. */
  reader?: ReactNode
}) {
  const { height } = plot
  return (
    <div className={styles.frame}>
      <svg
        className={styles.plot}
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-says`}
        width="100%"
        height={height}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-says`}>{description}</desc>
        {plot.valueTicks.map(({ y, value, label }) => (
          <g key={value}>
            <line className={value === 0 ? styles.nought : styles.rule} x2="100%" y1={y} y2={y} />
            <text className={styles.value} x="100%" y={y} dx="6" dy="0.32em">
              {label}
            </text>
          </g>
        ))}
        <text x="100%" y={height + 17} dx="6">
          {unit}
        </text>
        <line className={styles.foot} x2="100%" y1={height} y2={height} />
        {plot.dayTicks.map(({ x, day, label, year }) => (
          <g key={day}>
            <line className={styles.tick} x1={`${x}%`} x2={`${x}%`} y1={height} y2={height + 4} />
            <text className={styles.day} x={`${x}%`} y={height + 17} data-edge={edgeOf(x)}>
              {label}
            </text>
            {year ? (
              <text className={styles.day} x={`${x}%`} y={height + 31} data-edge={edgeOf(x)}>
                {year}
              </text>
            ) : null}
          </g>
        ))}
        <svg
          className={styles.drawing}
          aria-hidden="true"
          viewBox={plot.viewBox}
          preserveAspectRatio="none"
          width="100%"
          height={height}
        >
          <path className={styles.band} d={plot.band} />
          <path className={styles.line} d={plot.line} />
        </svg>
        {children}
      </svg>
      {reader}
      {links ? (
        <svg className={styles.links} role="presentation" width="100%" height={height}>
          {links}
        </svg>
      ) : null}
    </div>
  )
}

/** The name of a day at an edge stands inside it. */
function edgeOf(x: number): 'start' | 'end' | undefined {
  if (x < 3) return 'start'
  return x > 97 ? 'end' : undefined
}
