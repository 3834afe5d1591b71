import { ResponsivePicture } from '#components/ui/responsive-picture'
import { leadPictureOf } from '#lib/content/pictures/picture'
import styles from './lead-figure.module.css'

/** The picture that leads a piece, with its caption and whose it is. */
export function LeadFigure({ piece }: { piece: Parameters<typeof leadPictureOf>[0] }) {
  const picture = leadPictureOf(piece)
  if (!picture) return null
  const { caption, credit } = picture
  return (
    <figure className={styles.figure}>
      <ResponsivePicture
        picture={picture}
        sizes="(min-width: 75rem) 44rem, calc(100vw - 2rem)"
        isEager
      />
      {caption || credit ? (
        <figcaption className={styles.caption}>
          {caption}
          {credit ? <span className={styles.credit}> {credit}</span> : null}
        </figcaption>
      ) : null}
    </figure>
  )
}
