/* What `next/og` draws is a picture, not a page: its styles are inline, for it knows no others. */

const paper = '#fbf9f4'
const ink = '#1b1a17'
const soft = '#57524a'
const accent = '#97290f'

/** The mark on paper, for an icon of so many pixels. */
export function IconPicture({ size }: { size: number }) {
  return (
    <div style={{ display: 'flex', background: paper, padding: size * 0.16 }}>
      <Mark size={size * 0.68} />
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

/** Beside a picture a headline has half the width. */
function sizeOf(headline: string, photo: SharePhoto | undefined): number {
  const isLong = headline.length > 70
  if (photo) return isLong ? 44 : 54
  return isLong ? 62 : 74
}

/** What is shown where a page is shared: the line above, the headline, the house. 1200 by 630. */
export function SharePicture({
  line,
  headline,
  photo,
}: {
  line: string
  headline: string
  photo?: SharePhoto | undefined
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
        background: paper,
        color: ink,
        fontFamily: 'Source Serif 4',
      }}
    >
      <div style={{ display: 'flex', gap: 48 }}>
        <div style={{ display: 'flex', flexDirection: 'column', flex: 1, gap: 24 }}>
          <div style={{ display: 'flex', fontSize: 30, color: accent }}>{line}</div>
          <div style={{ display: 'flex', fontSize: sizeOf(headline, photo), lineHeight: 1.12 }}>
            {headline}
          </div>
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
        <Mark size={44} />
        <div style={{ display: 'flex' }}>Chokepoint</div>
        <div style={{ display: 'flex', marginLeft: 'auto', fontSize: 26, color: soft }}>
          The geopolitics of energy markets
        </div>
      </div>
    </div>
  )
}

function Mark({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" role="presentation">
      <path d="M2 3c8 1 9 10 14 10s6-9 14-10v-1H2z" fill={ink} />
      <path d="M2 29c8-1 9-10 14-10s6 9 14 10v1H2z" fill={ink} />
      <circle cx="16" cy="16" r="2" fill={accent} />
    </svg>
  )
}
