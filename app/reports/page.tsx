import { ReportShelf } from '#components/reports/report-shelf'
import { FollowLine } from '#components/ui/follow-line'
import { SectionHeader } from '#components/ui/section-header'
import { openCatalog } from '#lib/catalog/catalog'
import { urls } from '#lib/filter/urls'
import { reportCovers } from '#lib/reports/cover'
import { newestReportsFirst } from '#lib/reports/order'
import { pageMetadata, reportsFeedOf } from '#lib/seo/page-metadata'

const scope =
  'Dossiers on what happened, who decides, what it costs and what to watch. The newest come first, by their last events.'

export function generateMetadata() {
  const site = openCatalog().site()
  return pageMetadata(site, {
    title: 'Reports',
    description: scope,
    path: urls.reports(),
    feeds: [reportsFeedOf(site)],
  })
}

/** Every report as a cover, with what it is about beneath; those with the newest events first. */
export default function ReportsPage() {
  const catalog = openCatalog()
  const reports = newestReportsFirst(catalog, catalog.listReports())
  return (
    <>
      <SectionHeader title="Reports" scope={scope}>
        <FollowLine url={urls.reportsFeed} />
      </SectionHeader>
      <ReportShelf covers={reportCovers(catalog, reports)} />
    </>
  )
}
