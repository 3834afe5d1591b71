import type { ChartLayout } from '#lib/benchmarks/chart-layout'
import { chartSizes } from '#lib/benchmarks/label-set'
import styles from './story-plot.module.css'
import { PlotLabels, PlotLevels } from './story-plot-labels.tsx'

/** The line of a story's chart with its labels; what it says is said again in words, in its description. */
export function StoryPlot({
  id,
  layout,
  title,
  description,
  unit,
  carried,
}: {
  id: string
  layout: ChartLayout
  title: string
  description: string
  unit: string
  /** By which a view transition carries it on to the chart of the same price. */
  carried: string
}) {
  const { plot, known, later, ownDay, sets, heights, pins, stems, stops, days } = layout
  return (
    <div className={styles.frame}>
      <svg
        className={styles.plot}
        data-height={heights.narrow}
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-says`}
        width="100%"
        height={heights.wide}
        data-carried={carried}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-says`}>{description}</desc>
        {chartSizes.map((size) => (
          <g key={size} className={styles[size]}>
            <PlotLevels levels={sets[size].levels} unit={unit} />
          </g>
        ))}
        <line className={styles.foot} x2="100%" y1="100%" y2="100%" />
        {days.map(({ x, label, year, edge }) => (
          <g key={x}>
            <line className={styles.rule} x1={`${x}%`} x2={`${x}%`} y1="97.5%" y2="100%" />
            <text className={styles.day} x={`${x}%`} y="100%" dy="17" data-edge={edge}>
              {label}{' '}
            </text>
            {year ? (
              <text className={styles.day} x={`${x}%`} y="100%" dy="31" data-edge={edge}>
                {year}{' '}
              </text>
            ) : null}
          </g>
        ))}
        <svg
          className={`${styles.drawing} ${styles.narrow}`}
          aria-hidden="true"
          viewBox={plot.viewBox}
          preserveAspectRatio="none"
          width="100%"
          height="100%"
        >
          <path className={styles.stem} d={stems} />
        </svg>
        {ownDay === undefined ? null : (
          <line className={styles.own} x1={`${ownDay}%`} x2={`${ownDay}%`} y1="0" y2="100%" />
        )}
        <svg
          className={styles.drawing}
          aria-hidden="true"
          viewBox={plot.viewBox}
          preserveAspectRatio="none"
          width="100%"
          height="100%"
        >
          {later ? <path className={styles.later} data-line="price" d={later} /> : null}
          <path className={styles.line} data-line="price" d={known} />
          <path className={`${styles.ring} ${styles.narrow}`} d={stops} />
          <path className={`${styles.stops} ${styles.narrow}`} d={stops} />
        </svg>
        {chartSizes.map((size) => (
          <g key={size} className={styles[size]}>
            <PlotLabels set={sets[size]} />
          </g>
        ))}
      </svg>
      <svg className={styles.pins} role="presentation" width="100%" height="24">
        {pins.map(({ x, text, first, width, isOwn }) => (
          <a
            key={first}
            href={`#${id}-${first}`}
            aria-label={text.includes('–') ? `Events ${text}` : `Event ${text}`}
          >
            <svg x={`${x}%`} className={styles.pin} role="presentation">
              <rect
                className={styles[isOwn ? 'own-ground' : 'pin-ground']}
                x={-width / 2}
                width={width}
                height="24"
                rx="12"
              />
              <text y="16.5">{text} </text>
            </svg>
          </a>
        ))}
      </svg>
    </div>
  )
}
