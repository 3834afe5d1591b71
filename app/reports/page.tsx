import { ReportShelf } from '#components/reports/report-shelf'
import { FollowLine } from '#components/ui/follow-line'
import { SectionHeader } from '#components/ui/section-header'
import { openCatalog } from '#lib/catalog/catalog'
import type { ReportRow } from '#lib/catalog/model'
import { urls } from '#lib/filter/urls'
import { reportCovers } from '#lib/reports/cover'
import { pageMetadata, reportsFeedOf } from '#lib/seo/page-metadata'

const scope = 'Dossiers on what happened, who decides, what it costs and what to watch.'

export function generateMetadata() {
  const site = openCatalog().site()
  return pageMetadata(site, {
    title: 'Business intelligence reports',
    description: scope,
    path: urls.reports(),
    feeds: [reportsFeedOf(site)],
  })
}

/** Every report as a cover, with what it is about beneath, the newest word first. */
export default function ReportsPage() {
  const catalog = openCatalog()
  const newest = ({ updated, published }: ReportRow) => updated ?? published
  const reports = catalog.listReports().toSorted((a, b) => newest(b).localeCompare(newest(a)))
  return (
    <>
      <SectionHeader title="Business intelligence reports" scope={scope}>
        <FollowLine url={urls.reportsFeed} />
      </SectionHeader>
      <ReportShelf covers={reportCovers(catalog, reports)} />
    </>
  )
}
