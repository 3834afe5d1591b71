import { ReportList } from '#components/reports/report-list'
import { FollowLine } from '#components/ui/follow-line'
import { SectionHeader } from '#components/ui/section-header'
import { openCatalog } from '#lib/catalog/catalog'
import { urls } from '#lib/filter/urls'
import { pageMetadata, reportsFeedTitle } from '#lib/seo/metadata'

const scope = 'Dossiers on what happened, who decides, what it costs and what to watch.'

export const metadata = pageMetadata({
  title: 'Business intelligence reports',
  description: scope,
  path: urls.reports(),
  feeds: [{ title: reportsFeedTitle, url: urls.reportsFeed }],
})

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
