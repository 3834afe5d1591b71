import { fileColours } from '#lib/benchmarks/chart/chart-file'
import { paper } from '#lib/content/site'
import type { ShareChart } from '#lib/seo/share-art'

/* What `next/og` draws is a picture, not a page: its styles are inline, for it knows no others. */

const { ink, soft } = fileColours
/** The width of a figure beside its point, in pixels. */
const LABEL = 160

/** The market of an article: a line with its highest and lowest price, and the day of the article. */
export function ShareChartPicture({
  chart: { width, height, line, ownDay, figures, caption },
  accent,
}: {
  chart: ShareChart
  accent: string
}) {
  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: 10 }}>
      <div style={{ display: 'flex', position: 'relative', width, height }}>
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="presentation">
          {ownDay === undefined ? null : (
            <line x1={ownDay} y1={0} x2={ownDay} y2={height} stroke={accent} strokeWidth={3} />
          )}
          <path d={line} fill="none" stroke={ink} strokeWidth={3} strokeLinejoin="round" />
          {figures.map(({ x, y }) => (
            <circle key={`${x} ${y}`} cx={x} cy={y} r={6} fill={ink} />
          ))}
        </svg>
        {figures.map(({ x, y, text, side }) => (
          <div
            key={`${x} ${text}`}
            style={{
              position: 'absolute',
              display: 'flex',
              top: side === 'above' ? y - 40 : y + 8,
              left: Math.min(Math.max(x - LABEL / 2, 0), width - LABEL),
              width: LABEL,
              justifyContent:
                x < LABEL / 2 ? 'flex-start' : x > width - LABEL / 2 ? 'flex-end' : 'center',
              fontSize: 26,
              lineHeight: 1.2,
            }}
          >
            <div style={{ display: 'flex', padding: '0 6px', background: paper.light }}>{text}</div>
          </div>
        ))}
      </div>
      <div style={{ display: 'flex', fontSize: 22, color: soft }}>{caption}</div>
    </div>
  )
}
