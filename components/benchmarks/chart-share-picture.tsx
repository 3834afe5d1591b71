/* What `next/og` draws is a picture, not a page: its styles are inline, for it knows no others. */

import { type ChartFile, fileColours } from '#lib/benchmarks/chart/chart-file'

/** A chart file twice as large as its own pixels, for an image without a font of the reader's. */
export function ChartPicture({ file }: { file: ChartFile }) {
  const { width, height, texts, rules, lines, origin } = file
  return (
    <div
      style={{
        display: 'flex',
        position: 'relative',
        width: width * 2,
        height: height * 2,
        background: fileColours.paper,
        fontFamily: 'Source Serif 4',
      }}
    >
      <svg
        width={width * 2}
        height={height * 2}
        viewBox={`0 0 ${width} ${height}`}
        role="presentation"
      >
        {rules.map(({ x1, y1, x2, y2, colour }) => (
          <line key={`${x1} ${y1} ${y2}`} x1={x1} y1={y1} x2={x2} y2={y2} stroke={colour} />
        ))}
        {lines.map(({ path, colour }) => (
          <path
            key={colour}
            d={path}
            fill="none"
            stroke={colour}
            strokeWidth={1.75 / origin.scale}
            transform={`translate(${origin.x} ${origin.y}) scale(${origin.scale})`}
          />
        ))}
      </svg>
      {texts.map(({ x, y, text, size, anchor, colour, isBold }) => (
        <div
          key={`${x} ${y} ${text}`}
          style={{
            position: 'absolute',
            display: 'flex',
            top: (y - size) * 2,
            left: anchor === undefined ? x * 2 : (x - (anchor === 'end' ? 900 : 100)) * 2,
            ...(anchor && { width: anchor === 'end' ? 1800 : 400 }),
            justifyContent: anchor === 'end' ? 'flex-end' : anchor ? 'center' : 'flex-start',
            whiteSpace: 'nowrap',
            fontSize: size * 2,
            lineHeight: 1.2,
            fontWeight: isBold ? 600 : 400,
            color: colour,
          }}
        >
          {text}
        </div>
      ))}
    </div>
  )
}
