import { fileColours } from '#lib/benchmarks/chart/chart-file'
import { glyphPaths } from '#lib/maps/glyphs'
import { LEADING } from '#lib/maps/label-styles'
import type { LocatorDrawing } from '#lib/maps/model'
import { GRID_SCALE } from '#lib/maps/path'

/* What `next/og` draws is a picture, not a page: its styles are inline, for it knows no others. */

const { ink, soft } = fileColours
const colours = {
  water: '#e9eeee',
  land: '#fbf9f4',
  named: '#f0dfc6',
  coast: '#8f9997',
  border: '#c3b9a8',
} as const
/** Size of its letters, in units. */
const NAME = 12
/** The space for a map, in pixels. */
const MAP = { width: 480, height: 380 }

/** The map of an article with the names of what it marks. */
export function ShareMapPicture({ map }: { map: LocatorDrawing }) {
  const scale = Math.min(MAP.width / map.width, MAP.height / map.height)
  const [width, height] = [map.width * scale, map.height * scale]
  return (
    <div style={{ display: 'flex', position: 'relative', width, height, overflow: 'hidden' }}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${map.width} ${map.height}`}
        role="presentation"
      >
        <rect width={map.width} height={map.height} fill={colours.water} />
        <g transform={GRID_SCALE} strokeWidth={1.2}>
          <path d={map.land} fill={colours.land} stroke={colours.coast} />
          {map.tints.map(({ code, path }) => (
            <path key={code} d={path} fill={colours.named} />
          ))}
          <path d={map.borders} fill="none" stroke={colours.border} />
          {map.lines.map(({ id, path, dash }) => (
            <path
              key={id}
              d={path}
              fill="none"
              stroke={ink}
              strokeWidth={4}
              strokeDasharray={dash === 'idle' ? '4 7' : undefined}
            />
          ))}
        </g>
        {map.marks
          .filter(({ kind }) => kind !== 'pipeline' && kind !== 'cable')
          .map(({ id, glyph, number, at: [x, y] }) => (
            <path
              key={id}
              d={glyphPaths[number ? 'disc' : glyph]}
              transform={`translate(${x} ${y})`}
              fill={ink}
            />
          ))}
      </svg>
      {map.labels
        .filter(({ kind }) => kind !== 'context')
        .flatMap(({ id, kind, lines, anchor, x, y }) =>
          lines.map((text, index) => (
            <div
              key={`${kind} ${id} ${text}`}
              style={{
                position: 'absolute',
                display: 'flex',
                top: (y + (index - (lines.length - 1) / 2) * LEADING * NAME - NAME * 0.7) * scale,
                left: (x - (anchor === 'start' ? 0 : anchor === 'middle' ? 150 : 300)) * scale,
                width: 300 * scale,
                justifyContent:
                  anchor === 'start' ? 'flex-start' : anchor === 'middle' ? 'center' : 'flex-end',
                fontSize: NAME * scale,
                color: kind === 'place' ? ink : soft,
                whiteSpace: 'nowrap',
              }}
            >
              {text}
            </div>
          )),
        )}
    </div>
  )
}
