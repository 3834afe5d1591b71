import { GRID_SCALE } from '#lib/maps/path'
import type { CoverPicture as Picture } from '#lib/reports/cover'
import { COVER_LINE_HEIGHT } from '#lib/reports/cover-line'
import { laneScale, placeOnLane } from '#lib/storylines/lane'
import styles from './cover-picture.module.css'

/** What a cover shows, in one hue: a line with its highest price, a map, or the events of a story. */
export function CoverPicture({ picture, hue }: { picture: Picture; hue: number }) {
  const light = `oklch(0.86 0.09 ${hue})`
  switch (picture.kind) {
    case 'line':
      return <CoverLine picture={picture} light={light} />
    case 'map':
      return <CoverMap {...picture} hue={hue} light={light} />
    case 'events':
      return <CoverEvents days={picture.days} light={light} />
  }
}

function CoverLine({
  picture: { viewBox, line, area, figures },
  light,
}: {
  picture: Extract<Picture, { kind: 'line' }>
  light: string
}) {
  return (
    <svg className={styles.line} width="100%" height={COVER_LINE_HEIGHT} aria-hidden="true">
      <svg
        viewBox={viewBox}
        preserveAspectRatio="none"
        width="100%"
        height="100%"
        aria-hidden="true"
      >
        {area ? <path d={area} fill={light} fillOpacity="0.22" /> : null}
        <path d={line} className={styles.stroke} stroke={light} />
      </svg>
      {figures.map(({ x, y, text }) => (
        <g key={text}>
          <circle className={styles.dot} cx={`${x}%`} cy={y} r="3.5" />
          <text className={styles.figure} x={`${x}%`} y={y - 9} data-edge={edgeOf(x)}>
            {text}
          </text>
        </g>
      ))}
    </svg>
  )
}

type MapProps = Extract<Picture, { kind: 'map' }> & { hue: number; light: string }

function CoverMap({ map: { width, height, land, borders, lines, marks }, hue, light }: MapProps) {
  const coast = {
    stroke: light,
    strokeOpacity: 0.5,
    strokeWidth: 0.75,
    vectorEffect: 'non-scaling-stroke',
  }
  return (
    <svg
      className={styles.map}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <g transform={GRID_SCALE}>
        <path d={land} fill={`oklch(0.42 0.05 ${hue})`} {...coast} />
        <path d={borders} fill="none" opacity="0.5" {...coast} />
        {lines.map(({ id, path }) => (
          <path key={id} d={path} className={styles.stroke} stroke={light} />
        ))}
      </g>
      {marks.map(({ id, at: [x, y] }) => (
        <circle key={id} className={styles.dot} cx={x} cy={y} r="5" />
      ))}
    </svg>
  )
}

function CoverEvents({
  days,
  light,
}: {
  days: Extract<Picture, { kind: 'events' }>['days']
  light: string
}) {
  const scale = laneScale(days)
  if (!scale) return null
  return (
    <svg className={styles.events} width="100%" height={COVER_LINE_HEIGHT} aria-hidden="true">
      {scale.years.map(({ label, x }) => (
        <g key={label}>
          <line className={styles.year} x1={`${x}%`} x2={`${x}%`} y1="8" y2="92" />
          <text className={styles.figure} x={`${x}%`} y="110">
            ’{label.slice(2)}
          </text>
        </g>
      ))}
      <line className={styles.base} x2="100%" y1="50" y2="50" stroke={light} />
      {[...new Set(days)].map((day) => (
        <circle key={day} cx={`${placeOnLane(scale, day)}%`} cy="50" r="5" fill={light} />
      ))}
    </svg>
  )
}

/** Half of the longest figure on the narrowest cover, in percent of its width. */
const EDGE = 34

/** A figure near an edge is written inside the cover. */
function edgeOf(x: number): 'start' | 'end' | undefined {
  if (x < EDGE) return 'start'
  return x > 100 - EDGE ? 'end' : undefined
}
