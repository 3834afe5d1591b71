import type { BannerDrawing } from '#lib/maps/banner-map'
import { LEADING } from '#lib/maps/label-styles'
import { GRID_SCALE } from '#lib/maps/path'
import styles from './cover-picture.module.css'

type MapProps = { map: BannerDrawing; hue: number; light: string }

/** Land that fades into its ground at the top, and on it, in full, what the report is about. */
export function CoverMap({
  map: { width, height, land, borders, lines, marks, labels },
  hue,
  light,
}: MapProps) {
  const box = {
    className: styles.map,
    viewBox: `0 0 ${width} ${height}`,
    preserveAspectRatio: 'xMidYMid slice',
  }
  return (
    <div className={styles.sheet} aria-hidden="true">
      <svg aria-hidden="true" {...box}>
        <g transform={GRID_SCALE} className={styles.coast} stroke={light}>
          <path d={land} fill={`oklch(0.42 0.05 ${hue})`} />
          <path d={borders} opacity="0.5" />
        </g>
      </svg>
      <svg aria-hidden="true" {...box}>
        <g transform={GRID_SCALE} className={styles.stroke} stroke={light}>
          {lines.map(({ id, path, dash }) => (
            <path key={id} d={path} strokeDasharray={dash === 'idle' ? '0.1 6' : undefined} />
          ))}
        </g>
        {marks.map(({ id, at: [x, y] }) => (
          <circle key={id} className={styles.dot} cx={x} cy={y} r="5" />
        ))}
        <g className={styles.names} stroke={`oklch(0.36 0.05 ${hue})`}>
          {labels.map(({ id, lines, anchor, x, y }) => (
            <text key={id} x={x} y={y} textAnchor={anchor === 'start' ? undefined : anchor}>
              {lines.length === 1
                ? lines[0]
                : lines.map((line, index) => (
                    <tspan
                      key={line}
                      x={x}
                      dy={`${index === 0 ? (LEADING * (1 - lines.length)) / 2 : LEADING}em`}
                    >
                      {line}
                    </tspan>
                  ))}
            </text>
          ))}
        </g>
      </svg>
    </div>
  )
}
