import { SiteLink } from '#components/ui/site-link'
import { unbroken } from '#components/ui/unbroken'
import { formatDay } from '#lib/core/dates'
import { urls } from '#lib/filter/urls'
import type { ReportCover as Cover } from '#lib/reports/cover'
import { CoverPicture } from './cover-picture.tsx'
import styles from './report-cover.module.css'

/** A report as a dark panel in the hue of its commodity, with the picture that its text embeds. */
export function ReportCover({
  cover: { report, hue, picture },
  heading: Heading = 'h3',
}: {
  cover: Cover
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
      {picture ? (
        <div className={styles.picture}>
          <CoverPicture picture={picture} hue={hue} />
        </div>
      ) : null}
      <p className={styles.date}>
        {updated ? 'Updated ' : ''}
        <time dateTime={updated ?? published}>{formatDay(updated ?? published)}</time>
      </p>
    </article>
  )
}

/** Fewer covers than these do not fill a row: each has what it is about beside it. */
export const FULL_ROW = 3

/** Covers in a row; sideways on a phone. */
export function ReportCovers({
  covers,
  heading,
}: {
  covers: readonly Cover[]
  heading?: 'h2' | 'h3'
}) {
  const isFew = covers.length < FULL_ROW
  return (
    <ul role="list" className={isFew ? styles.few : styles.covers}>
      {covers.map((cover) => (
        <li key={cover.report.id}>
          <ReportCover cover={cover} {...(heading && { heading })} />
          {isFew ? <p className={styles.standfirst}>{unbroken(cover.report.standfirst)}</p> : null}
        </li>
      ))}
    </ul>
  )
}
