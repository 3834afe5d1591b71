import { Fragment } from 'react'
import type { Label } from '#lib/maps/label-model'
import { LEADING } from '#lib/maps/label-styles'
import type { LabelKind } from '#lib/maps/model'
import styles from './map-labels.module.css'

/**
 * Names on a map. They are part of the picture; the list under it says them again. Each line is a
 * text of its own: a space within one would count when it is centred or ends at its point.
 */
export function MapLabels({ labels }: { labels: readonly Label<LabelKind>[] }) {
  return (
    <g className={styles.labels}>
      {labels.map(({ id, kind, lines, anchor, x, y, tie, ...label }) => {
        const hung = tie && anchor === 'middle' ? tie[1][1] : label.hung
        const first = firstLine(lines.length, hung === undefined ? 0 : y - hung)
        return (
          <g
            key={`${kind} ${id}`}
            className={styles[kind]}
            {...(label.isWide && { 'data-wide': true })}
          >
            {tie ? (
              <path
                d={`M${tie.map((point) => point.join(' ')).join('L')}`}
                className={styles.tie}
              />
            ) : null}
            {lines.map((line, index) => {
              const down = Number((first + index * LEADING).toFixed(2))
              return (
                <Fragment key={line}>
                  <text
                    x={x}
                    y={hung ?? y}
                    dy={down === 0 ? undefined : `${down}em`}
                    textAnchor={anchor === 'start' ? undefined : anchor}
                  >
                    {line}
                  </text>{' '}
                </Fragment>
              )
            })}
          </g>
        )
      })}
    </g>
  )
}

/** How far down the first of some lines is, in letters: all around their point, or from it down or up, so that smaller letters still meet the end of their tie or stay near their mark. */
function firstLine(lines: number, down: number): number {
  const above = LEADING * (1 - lines)
  return down === 0 ? above / 2 : down > 0 ? 0.5 : above - 0.5
}
