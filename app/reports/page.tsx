import { ReportList } from '#components/reports/report-list'
import { FollowLine } from '#components/ui/follow-line'
import { SectionHeader } from '#components/ui/section-header'
import { openCatalog } from '#lib/catalog/catalog'
import { urls } from '#lib/filter/urls'
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

export default function ReportsPage() {
  return (
    <>
      <SectionHeader title="Business intelligence reports" scope={scope}>
        <FollowLine url={urls.reportsFeed} />
      </SectionHeader>
      <ReportList reports={openCatalog().listReports()} heading="h2" />
    </>
  )
}
