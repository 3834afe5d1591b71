import type { LabelSet } from '#lib/benchmarks/label-set'
import { LABEL_ASCENT, LABEL_LEADING } from '#lib/benchmarks/label-text'
import styles from './story-plot.module.css'

/** The values of the axis; the highest has the sign of the unit. */
export function PlotLevels({ levels, unit }: { levels: LabelSet['levels']; unit: string }) {
  const highest = levels.findLast(({ label }) => label !== '')
  return levels.map((level) => (
    <g key={level.y}>
      <line
        className={styles.rule}
        x1={`${level.from}%`}
        x2="100%"
        y1={`${level.y}%`}
        y2={`${level.y}%`}
      />
      {level.label ? (
        <text className={styles.value} x="100%" y={`${level.y}%`} dx="7" dy="0.32em">
          {level === highest ? `${unit}${level.label} ` : `${level.label} `}
        </text>
      ) : null}
    </g>
  ))
}

/** The labels of a range of widths, with the rules of their events and the dots that they speak of. */
export function PlotLabels({ set: { labels, rules, dots } }: { set: LabelSet }) {
  return (
    <>
      {rules.map((x) => (
        <line key={x} className={styles.event} x1={`${x}%`} x2={`${x}%`} y1="0" y2="100%" />
      ))}
      {dots.map(({ x, y }) => (
        <circle key={`${x} ${y}`} className={styles.dot} cx={`${x}%`} cy={y} r="4" />
      ))}
      {labels.map(({ id, kind, x, dx, y, anchor, lines }) => (
        <svg
          key={id}
          x={`${x}%`}
          y={y}
          className={styles.label}
          data-kind={kind}
          aria-hidden="true"
        >
          {lines.map(({ text, isStrong }, index) => (
            <text
              key={text}
              className={styles.words}
              data-strong={isStrong}
              x={dx}
              y={LABEL_ASCENT + index * LABEL_LEADING}
              textAnchor={anchor}
            >
              {text}{' '}
            </text>
          ))}
        </svg>
      ))}
    </>
  )
}
