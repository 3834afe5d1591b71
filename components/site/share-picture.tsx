import { fileColours } from '#lib/benchmarks/chart/chart-file'
import type { SiteSettings } from '#lib/catalog/model'
import { paper } from '#lib/content/site'
import type { ShareArt } from '#lib/seo/share-art'
import { ShareChartPicture } from './share-picture-chart.tsx'
import { ShareMapPicture } from './share-picture-map.tsx'

/* What `next/og` draws is a picture, not a page: its styles are inline, for it knows no others. */

const { ink, soft } = fileColours

/** The mark on paper, for an icon of so many pixels. */
export function IconPicture({ size, site }: { size: number; site: SiteSettings }) {
  return (
    <div style={{ display: 'flex', background: paper.light, padding: size * 0.16 }}>
      <Mark size={size * 0.68} site={site} />
    </div>
  )
}

/** The picture that leads a page, as data. */
export interface SharePhoto {
  readonly src: string
  readonly focus: 'centre' | 'top' | 'bottom' | 'left' | 'right'
  /** True for one that is not cropped. */
  readonly isWhole: boolean
}

/** Beside a picture a headline has half the width, and above a chart half the height. */
function sizeOf(headline: string, beside: boolean, above: boolean): number {
  const isLong = headline.length > 70
  if (beside) return isLong ? 44 : 54
  if (above) return isLong ? 46 : 54
  return isLong ? 62 : 74
}

/** What is shown where a page is shared: the line above, the headline, the site. 1200 by 630. */
export function SharePicture({
  line,
  headline,
  photo,
  art,
  site,
}: {
  line: string
  headline: string
  photo?: SharePhoto | undefined
  /** Drawn where there is no photo. */
  art?: ShareArt | undefined
  site: SiteSettings
}) {
  const chart = !photo && art?.kind === 'chart' ? art : undefined
  const map = !photo && art?.kind === 'map' ? art.map : undefined
  const size = sizeOf(headline, Boolean(photo ?? map), Boolean(chart))
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        width: '100%',
        height: '100%',
        padding: chart ? '48px 72px' : '64px 72px',
        background: paper.light,
        color: ink,
        fontFamily: 'Source Serif 4',
      }}
    >
      <div style={{ display: 'flex', gap: 48 }}>
        <div style={{ display: 'flex', flexDirection: 'column', flex: 1, gap: 24 }}>
          <div style={{ display: 'flex', fontSize: 30, color: site.accent.light }}>{line}</div>
          <div style={{ display: 'flex', fontSize: size, lineHeight: 1.12 }}>{headline}</div>
        </div>
        {photo ? (
          // biome-ignore lint/performance/noImgElement: the only element of a picture that Satori knows.
          <img
            src={photo.src}
            alt=""
            width={480}
            height={380}
            style={{
              objectFit: photo.isWhole ? 'contain' : 'cover',
              objectPosition: photo.focus === 'centre' ? 'center' : photo.focus,
            }}
          />
        ) : null}
        {map ? <ShareMapPicture map={map} /> : null}
      </div>
      {chart ? <ShareChartPicture chart={chart} accent={site.accent.light} /> : null}
      <div
        style={{
          display: 'flex',
          alignItems: 'center',
          gap: 18,
          paddingTop: chart ? 20 : 28,
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
