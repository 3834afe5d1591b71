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
  const coast = {
    stroke: light,
    strokeOpacity: 0.5,
    strokeWidth: 0.75,
    vectorEffect: 'non-scaling-stroke',
  }
  const box = {
    className: styles.map,
    viewBox: `0 0 ${width} ${height}`,
    preserveAspectRatio: 'xMidYMid slice',
  }
  return (
    <div className={styles.sheet} aria-hidden="true">
      <svg aria-hidden="true" {...box}>
        <g transform={GRID_SCALE}>
          <path d={land} fill={`oklch(0.42 0.05 ${hue})`} {...coast} />
          <path d={borders} fill="none" opacity="0.5" {...coast} />
        </g>
      </svg>
      <svg aria-hidden="true" {...box}>
        <g transform={GRID_SCALE}>
          {lines.map(({ id, path }) => (
            <path key={id} d={path} className={styles.stroke} stroke={light} />
          ))}
        </g>
        {marks.map(({ id, at: [x, y] }) => (
          <circle key={id} className={styles.dot} cx={x} cy={y} r="5" />
        ))}
        {labels.map(({ id, lines, anchor, x, y }) => (
          <text
            key={id}
            className={styles.name}
            y={y}
            textAnchor={anchor === 'start' ? undefined : anchor}
            stroke={`oklch(0.36 0.05 ${hue})`}
          >
            {lines.map((line, index) => (
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
      </svg>
    </div>
  )
}
