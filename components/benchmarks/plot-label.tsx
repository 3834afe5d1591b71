import type { PathPoint } from '#lib/benchmarks/chart/path'
import { baselineOf } from '#lib/benchmarks/label-text'
import type { NoteLabel } from '#lib/benchmarks/note-labels'

/** Those of the plot's own style sheet, so that no page loads the styles of a plot that it has not. */
type Styles = Readonly<Record<string, string>>

/** The point that a label speaks of. */
export function PlotDot({ at: { x, y }, styles }: { at: PathPoint; styles: Styles }) {
  return <circle className={styles.dot} cx={`${x}%`} cy={y} r="3.5" />
}

/** A label on a plot, with the line that ties it to its point where it is not beside it. */
export function PlotLabel({
  label: { x, dx, y, anchor, lines, size, tie, from },
  kind,
  styles,
}: {
  label: NoteLabel
  kind?: 'own'
  styles: Styles
}) {
  return (
    <svg
      className={styles.label}
      x={`${x}%`}
      y={y}
      fontSize={size}
      textAnchor={anchor}
      data-kind={kind}
      data-roomy={from === undefined ? undefined : true}
      aria-hidden="true"
    >
      {tie ? (
        <line
          className={styles.tie}
          x1={tie.from.x}
          y1={Math.round(tie.from.y - y)}
          x2={tie.to.x}
          y2={Math.round(tie.to.y - y)}
        />
      ) : null}
      {lines.map(({ text, isStrong, rest }, index) => (
        <text
          key={text}
          className={styles.words}
          data-strong={isStrong ? 'true' : undefined}
          x={dx === 0 ? undefined : dx}
          y={baselineOf(size, index)}
        >
          {text}
          {rest ? <tspan fontWeight="400">{rest}</tspan> : null}{' '}
        </text>
      ))}
    </svg>
  )
}
