import type { ReportCover } from '#lib/reports/cover'
import styles from './cover-panel.module.css'
import { CoverPicture } from './cover-picture.tsx'

/** The picture of a cover on its ground, without the title; nothing for a cover without a picture. */
export function CoverPanel({ cover: { hue, picture } }: { cover: ReportCover }) {
  if (!picture) return null
  return (
    <div className={styles.panel} data-kind={picture.kind}>
      <CoverGround hue={hue} />
      <CoverPicture picture={picture} hue={hue} />
    </div>
  )
}

/** What a cover is drawn on: its commodity's hue, which a style sheet cannot know. */
export function CoverGround({ hue }: { hue: number }) {
  return (
    <svg className={styles.ground} width="100%" height="100%" aria-hidden="true">
      <rect width="100%" height="100%" fill={`oklch(var(--cover-lightness) 0.05 ${hue})`} />
    </svg>
  )
}
