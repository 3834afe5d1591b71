import { widthOf } from '#lib/core/lettering'
import { glyphPaths } from '#lib/maps/glyphs'
import type { NewsMap } from '#lib/maps/news-map'
import labelStyles from './map-labels.module.css'
import lineStyles from './map-line.module.css'
import styles from './news-legend.module.css'

const GAP = 16
const BESIDE = 5

/** What circles, lines and marks mean, as far as the map has any; it grows and shrinks with its map. */
export function NewsLegend({
  map: { width, size: letter, legend, lines, marks },
}: {
  map: NewsMap
}) {
  const largest = legend[0]?.radius ?? 1
  const middle = Math.max(largest, letter) + 2
  const entries = [
    ...legend.map(({ count, radius }) => ({
      name: count === 1 ? '1 article' : `${count}`,
      half: radius,
      shape: <circle r={radius} />,
    })),
    ...(lines.some(({ dash }) => dash !== 'idle')
      ? [{ name: 'pipeline', half: 9, shape: <path d="M-9 0H9" className={lineStyles.line} /> }]
      : []),
    ...(lines.some(({ dash }) => dash === 'idle')
      ? [
          {
            name: 'planned, never built, out of use or transit ended',
            half: 9,
            shape: <path d="M-9 0H9" className={lineStyles.line} data-dash="idle" />,
          },
        ]
      : []),
    ...(marks.some(({ glyph }) => glyph === 'narrows')
      ? [
          {
            name: 'strait or canal',
            half: 6,
            shape: <path d={glyphPaths.narrows} className={styles.mark} />,
          },
        ]
      : []),
  ]
  let left = 2
  let row = 0
  const placed = entries.map((entry) => {
    const size = 2 * entry.half + BESIDE + widthOf(entry.name, letter)
    // What the row has no room for begins another.
    if (left > 2 && left + size > width - 2) {
      left = 2
      row += 1
    }
    const at = left + entry.half
    left += size + GAP
    return { ...entry, at, row }
  })
  const height = 2 * middle * (row + 1)
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={`Legend: circles of ${legend.map(({ count }) => count).join(', ')} articles`}
      className={`${styles.legend} ${labelStyles.letters}`}
    >
      {placed.map(({ name, half, shape, at, row }) => (
        <g key={name} transform={`translate(${at} ${middle * (2 * row + 1)})`}>
          {shape}
          <text x={half + BESIDE} dy="0.35em">
            {`${name} `}
          </text>
        </g>
      ))}
    </svg>
  )
}
