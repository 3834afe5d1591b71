import { COVER_LINE_HEIGHT, type CoverLine as Picture } from '#lib/reports/cover-line'
import styles from './cover-picture.module.css'

/** The line of a price with its extremes. */
export function CoverLine({
  picture: { title, viewBox, line, area, figures },
  light,
}: {
  picture: Picture
  light: string
}) {
  return (
    <div aria-hidden="true">
      <p className={styles.caption}>{title}</p>
      <svg aria-hidden="true" className={styles.line} width="100%" height={COVER_LINE_HEIGHT}>
        <svg
          aria-hidden="true"
          viewBox={viewBox}
          preserveAspectRatio="none"
          width="100%"
          height="100%"
        >
          {area ? <path d={area} fill={light} fillOpacity="0.22" /> : null}
          <path d={line} className={styles.stroke} stroke={light} />
        </svg>
        {figures.map(({ x, y, text, isLow }) => (
          <g key={text}>
            <circle className={styles.dot} cx={`${x}%`} cy={y} r="3.5" />
            <text
              className={styles.figure}
              x={`${x}%`}
              y={isLow ? y + 18 : y - 9}
              textAnchor={anchorOf(x)}
            >
              {text}
            </text>
          </g>
        ))}
      </svg>
    </div>
  )
}

/** Half of the longest figure on the narrowest cover, in percent of its width. */
const EDGE = 20

/** A figure near an edge is written inside the cover. */
function anchorOf(x: number): 'start' | 'middle' | 'end' {
  if (x < EDGE) return 'start'
  return x > 100 - EDGE ? 'end' : 'middle'
}
