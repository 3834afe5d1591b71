import type { LabelSet } from '#lib/benchmarks/label-set'
import { PlotDot, PlotLabel } from './plot-label.tsx'
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
      {dots.map((at) => (
        <PlotDot key={`${at.x} ${at.y}`} at={at} styles={styles} />
      ))}
      {labels.map((label) => (
        <PlotLabel
          key={label.id}
          label={label}
          styles={styles}
          {...(label.kind === 'own' && { kind: label.kind })}
        />
      ))}
    </>
  )
}
