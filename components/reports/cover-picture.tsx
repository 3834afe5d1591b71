import { GRID_SCALE } from '#lib/maps/path'
import type { CoverPicture as Picture } from '#lib/reports/cover'
import { COVER_LINE_HEIGHT } from '#lib/reports/cover-line'
import styles from './cover-picture.module.css'

/** What a cover shows, in one hue: a line with its extremes, a map, bars, or the events of a story. */
export function CoverPicture({ picture, hue }: { picture: Picture; hue: number }) {
  const light = `oklch(0.86 0.09 ${hue})`
  switch (picture.kind) {
    case 'line':
      return <CoverLine picture={picture} light={light} />
    case 'map':
      return <CoverMap {...picture} hue={hue} light={light} />
    case 'bars':
      return <CoverBars picture={picture} light={light} />
    case 'events':
      return <CoverEvents picture={picture} light={light} />
  }
}

interface Drawn<Kind extends Picture['kind']> {
  picture: Extract<Picture, { kind: Kind }>
  light: string
}

function CoverLine({ picture: { title, viewBox, line, area, figures }, light }: Drawn<'line'>) {
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
              data-edge={edgeOf(x)}
            >
              {text}
            </text>
          </g>
        ))}
      </svg>
    </div>
  )
}

type MapProps = Extract<Picture, { kind: 'map' }> & { hue: number; light: string }

/** Land that fades into its ground at the top, and on it, in full, what the report is about. */
function CoverMap({
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
        {labels.map(({ id, lines, anchor, x, y, leading }) => (
          <text
            key={id}
            className={styles.name}
            y={y}
            textAnchor={anchor === 'start' ? undefined : anchor}
            stroke={`oklch(0.36 0.05 ${hue})`}
          >
            {lines.map((line, index) => (
              <tspan key={line} x={x} dy={index === 0 ? 0 : leading}>
                {line}
              </tspan>
            ))}
          </text>
        ))}
      </svg>
    </div>
  )
}

function CoverBars({ picture: { title, bars }, light }: Drawn<'bars'>) {
  return (
    <div className={styles.bars} aria-hidden="true">
      <p className={styles.caption}>{title}</p>
      {bars.map(({ label, figure, length }) => (
        <p key={label} className={styles.row}>
          <span>{label}</span>
          <b>{figure}</b>
          <svg aria-hidden="true" className={styles.bar} width="100%" height="6">
            <rect width="100%" height="6" fill={light} fillOpacity="0.22" />
            <rect width={`${length}%`} height="6" fill={light} />
          </svg>
        </p>
      ))}
    </div>
  )
}

/** The space for the dots of a year, and at most so much of it from one to the next; in pixels. */
const STACK = 88
const PITCH = 11

function CoverEvents({ picture: { title, columns }, light }: Drawn<'events'>) {
  const most = Math.max(...columns.map(({ count }) => count))
  const pitch = Math.min(PITCH, STACK / most)
  // A line of no length with round ends is a dot, however its drawing is stretched.
  const dots = columns.flatMap(({ count }, at) =>
    Array.from({ length: count }, (_, n) => `M${2 * at + 1} ${STACK - (n + 0.5) * pitch}h0`),
  )
  return (
    <div className={styles.events} aria-hidden="true">
      <p className={styles.caption}>{title}</p>
      <svg aria-hidden="true" width="100%" height={STACK + 32}>
        <svg
          aria-hidden="true"
          viewBox={`0 0 ${2 * columns.length} ${STACK}`}
          preserveAspectRatio="none"
          width="100%"
          height={STACK}
        >
          <path
            d={dots.join('')}
            className={styles.dots}
            stroke={light}
            strokeWidth={0.8 * pitch}
          />
        </svg>
        <line className={styles.base} x2="100%" y1={STACK + 3} y2={STACK + 3} stroke={light} />
        {columns.map(({ label }, at) => (
          <text
            key={label}
            className={styles.figure}
            x={`${Math.round((1000 * (at + 0.5)) / columns.length) / 10}%`}
            y={STACK + 20}
          >
            {label}
          </text>
        ))}
      </svg>
    </div>
  )
}

/** Half of the longest figure on the narrowest cover, in percent of its width. */
const EDGE = 20

/** A figure near an edge is written inside the cover. */
function edgeOf(x: number): 'start' | 'end' | undefined {
  if (x < EDGE) return 'start'
  return x > 100 - EDGE ? 'end' : undefined
}
