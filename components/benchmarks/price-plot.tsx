import type { ReactNode } from 'react'
import type { Plot } from '#lib/benchmarks/chart/chart'
import styles from './price-plot.module.css'

/**
 * The drawing of a series: rules, line and the names of days and values. It is as wide as its
 * place; text and strokes keep their size, for only the inner drawing is stretched.
 */
export function PricePlot({
  id,
  plot,
  unit,
  title,
  description,
  lines,
  carried,
  children,
  links,
  reader,
  rest,
  covered,
}: {
  id: string
  plot: Plot
  unit: string
  title: string
  description: string
  /** The paths to draw: by default the series alone. */
  lines?: readonly { readonly path: string; readonly kind: 'main' | 'later' | 'second' }[]
  /** By which a view transition carries it on to the chart of the same price; once on a page. */
  carried?: string | undefined
  /** More of the picture, over the line. */
  children?: ReactNode
  /** What one can follow: beside the picture, for nothing inside a picture can be reached. */
  links?: ReactNode
  /** What steps through the days, under the links and then below the plot. */
  reader?: ReactNode
  /** What the plot has no space for, below it. */
  rest?: ReactNode
  /** At which sizes the value of the axis at a height has a label in its place: `narrow wide`. */
  covered?: ((y: number) => string | undefined) | undefined
}) {
  const { height } = plot
  const paths = lines ?? [{ path: plot.line, kind: 'main' as const }]
  return (
    <div className={styles.frame} data-marked={links ? 'true' : undefined}>
      <svg
        className={styles.plot}
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-says`}
        width="100%"
        height={height}
        data-carried={carried}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-says`}>{description}</desc>
        {plot.valueTicks.map(({ y, value, label }) => (
          <g key={value}>
            <line className={value === 0 ? styles.zero : styles.rule} x2="100%" y1={y} y2={y} />
            <text
              className={styles.value}
              x="100%"
              y={y}
              dx="6"
              dy="0.32em"
              data-covered={covered?.(y)}
            >
              {label}{' '}
            </text>
          </g>
        ))}
        <text className={styles.unit} x="100%" y={-10} dx="50">
          {unit}{' '}
        </text>
        <line className={styles.foot} x2="100%" y1={height} y2={height} />
        {plot.dayTicks.map(({ x, day, label, year }) => (
          <g key={day}>
            <line className={styles.tick} x1={`${x}%`} x2={`${x}%`} y1={height} y2={height + 4} />
            <text className={styles.day} x={`${x}%`} y={height + 17} data-edge={edgeOf(x)}>
              {label}{' '}
            </text>
            {year ? (
              <text className={styles.day} x={`${x}%`} y={height + 31} data-edge={edgeOf(x)}>
                {year}{' '}
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
          {paths.map(({ path, kind }) => (
            <path key={kind} className={styles.line} data-kind={kind} d={path} />
          ))}
        </svg>
        {children}
      </svg>
      {reader}
      {links ? (
        <svg className={styles.links} role="presentation" width="100%" height={height}>
          {links}
        </svg>
      ) : null}
      {rest}
    </div>
  )
}

/** The name of a day at an edge stays inside it. */
function edgeOf(x: number): 'start' | 'end' | undefined {
  if (x < 3) return 'start'
  return x > 97 ? 'end' : undefined
}
