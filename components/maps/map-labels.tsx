import type { Label } from '#lib/maps/label-model'
import { LEADING } from '#lib/maps/label-styles'
import type { LabelKind } from '#lib/maps/model'
import styles from './map-labels.module.css'

/** Names on a map. They are part of the picture; the list under it says them again. */
export function MapLabels({ labels }: { labels: readonly Label<LabelKind>[] }) {
  return (
    <g className={styles.labels}>
      {labels.map(({ id, kind, lines, anchor, x, y, tie }) => (
        <g key={`${kind} ${id}`} className={styles[kind]}>
          {tie ? (
            <path d={`M${tie.map((point) => point.join(' ')).join('L')}`} className={styles.tie} />
          ) : null}
          <text x={x} y={y} textAnchor={anchor === 'start' ? undefined : anchor}>
            {lines.length === 1
              ? `${lines[0]} `
              : lines.map((line, index) => (
                  <tspan
                    key={line}
                    x={x}
                    dy={`${index === 0 ? (LEADING * (1 - lines.length)) / 2 : LEADING}em`}
                  >
                    {`${line} `}
                  </tspan>
                ))}
          </text>
        </g>
      ))}
    </g>
  )
}
