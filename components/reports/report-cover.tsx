import { SiteLink } from '#components/ui/site-link'
import { unbroken } from '#components/ui/unbroken'
import { formatDay } from '#lib/core/dates'
import { urls } from '#lib/filter/urls'
import type { ReportCover as Cover } from '#lib/reports/cover'
import { CoverGround, CoverPanel } from './cover-panel.tsx'
import { CoverPicture } from './cover-picture.tsx'
import styles from './report-cover.module.css'

/** A report as a dark panel in the hue of its commodity, with the picture that its text embeds. */
export function ReportCover({
  cover: { report, hue, picture },
  heading: Heading = 'h3',
}: {
  cover: Cover
  heading?: 'h2' | 'h3' | undefined
}) {
  const { id, title } = report
  return (
    <article className={styles.cover}>
      <CoverGround hue={hue} />
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
      <CoverDay report={report} />
    </article>
  )
}

/** A report as a row, where covers would not fill one: a small picture, and beside it what it is about. */
function ReportRow({
  cover,
  heading: Heading = 'h3',
}: {
  cover: Cover
  heading?: 'h2' | 'h3' | undefined
}) {
  const { id, title, standfirst } = cover.report
  return (
    <article className={styles.row}>
      <CoverPanel cover={cover} />
      <div className={styles.words}>
        <Heading className={styles.title}>
          <SiteLink href={urls.report(id)} className={styles.link}>
            {title}
          </SiteLink>
        </Heading>
        <p className={styles.standfirst}>{unbroken(standfirst)}</p>
        <CoverDay report={cover.report} />
      </div>
    </article>
  )
}

function CoverDay({ report: { published, updated } }: Pick<Cover, 'report'>) {
  return (
    <p className={styles.date}>
      {updated ? 'Updated ' : ''}
      <time dateTime={updated ?? published}>{formatDay(updated ?? published)}</time>
    </p>
  )
}

/** Fewer covers than these do not fill a row. */
export const FULL_ROW = 3

/** Covers in a row; sideways on a phone. Few of them are rows, each with what it is about. */
export function ReportCovers({
  covers,
  heading,
}: {
  covers: readonly Cover[]
  heading?: 'h2' | 'h3'
}) {
  const isFew = covers.length < FULL_ROW
  const One = isFew ? ReportRow : ReportCover
  return (
    <ul role="list" className={isFew ? styles.few : styles.covers}>
      {covers.map((cover) => (
        <li key={cover.report.id}>
          <One cover={cover} heading={heading} />
        </li>
      ))}
    </ul>
  )
}
