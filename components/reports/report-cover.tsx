import type { ReactNode } from 'react'
import { SiteLink } from '#components/ui/site-link'
import { formatDay } from '#lib/core/dates'
import { urls } from '#lib/filter/urls'
import type { ReportCover as Cover, CoverPicture } from '#lib/reports/cover'
import styles from './report-cover.module.css'

/** Draws the picture of a cover: with maps, or without, for a page that needs none of their styles. */
type Draw<P> = (props: { picture: P; hue: number }) => ReactNode

/** A report as a dark panel in the hue of its commodity, with the picture that its text embeds. */
export function ReportCover<P extends CoverPicture>({
  cover: { report, hue, picture },
  draw,
  heading: Heading = 'h3',
}: {
  cover: Cover<P>
  draw: Draw<P>
  heading?: 'h2' | 'h3'
}) {
  const { id, title, published, updated } = report
  return (
    <article className={styles.cover}>
      <svg className={styles.ground} width="100%" height="100%" aria-hidden="true">
        <rect width="100%" height="100%" fill={`oklch(var(--cover-lightness) 0.05 ${hue})`} />
      </svg>
      <Heading className={styles.title}>
        <SiteLink href={urls.report(id)} className={styles.link}>
          {title}
        </SiteLink>
      </Heading>
      {picture ? <div className={styles.picture}>{draw({ picture, hue })}</div> : null}
      <p className={styles.date}>
        {updated ? 'Updated ' : ''}
        <time dateTime={updated ?? published}>{formatDay(updated ?? published)}</time>
      </p>
    </article>
  )
}

/** Covers in a row; sideways on a phone. */
export function ReportCovers<P extends CoverPicture>({
  covers,
  draw,
  heading,
}: {
  covers: readonly Cover<P>[]
  draw: Draw<P>
  heading?: 'h2' | 'h3'
}) {
  return (
    <ul role="list" className={styles.covers}>
      {covers.map((cover) => (
        <li key={cover.report.id}>
          <ReportCover cover={cover} draw={draw} {...(heading && { heading })} />
        </li>
      ))}
    </ul>
  )
}
