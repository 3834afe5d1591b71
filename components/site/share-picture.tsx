import type { SiteSettings } from '#lib/catalog/model'
import { paper } from '#lib/content/site'

/* What `next/og` draws is a picture, not a page: its styles are inline, for it knows no others. */

const ink = '#1b1a17'
const soft = '#57524a'

/** The mark on paper, for an icon of so many pixels. */
export function IconPicture({ size, site }: { size: number; site: SiteSettings }) {
  return (
    <div style={{ display: 'flex', background: paper.light, padding: size * 0.16 }}>
      <Mark size={size * 0.68} site={site} />
    </div>
  )
}

/** What is shown where a page is shared: the line above, the headline, the site. 1200 by 630. */
export function SharePicture({
  line,
  headline,
  site,
}: {
  line: string
  headline: string
  site: SiteSettings
}) {
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        width: '100%',
        height: '100%',
        padding: '64px 72px',
        background: paper.light,
        color: ink,
        fontFamily: 'Source Serif 4',
      }}
    >
      <div style={{ display: 'flex', flexDirection: 'column', gap: 24 }}>
        <div style={{ display: 'flex', fontSize: 30, color: site.accent.light }}>{line}</div>
        <div
          style={{ display: 'flex', fontSize: headline.length > 70 ? 62 : 74, lineHeight: 1.12 }}
        >
          {headline}
        </div>
      </div>
      <div
        style={{
          display: 'flex',
          alignItems: 'center',
          gap: 18,
          paddingTop: 28,
          borderTop: `3px solid ${ink}`,
          fontSize: 36,
        }}
      >
        <Mark size={44} site={site} />
        <div style={{ display: 'flex' }}>{site.name}</div>
        <div style={{ display: 'flex', marginLeft: 'auto', fontSize: 26, color: soft }}>
          {site.line}
        </div>
      </div>
    </div>
  )
}

function Mark({ size, site: { mark, accent } }: { size: number; site: SiteSettings }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" role="presentation">
      {mark.ink ? <path d={mark.ink} fill={ink} /> : null}
      {mark.accent ? <path d={mark.accent} fill={accent.light} /> : null}
    </svg>
  )
}
