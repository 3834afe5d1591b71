import { notFound } from 'next/navigation'
import { DraftBanner } from '#components/article/draft-banner'
import { openCatalog } from '#lib/catalog/catalog'
import { ReportView } from '../../../reports/report-view.tsx'

type Props = PageProps<'/preview/reports/[id]'>

export async function generateMetadata({ params }: Props) {
  const report = openCatalog().findAnyReport((await params).id)
  return {
    title: report && `Preview: ${report.title}`,
    robots: { index: false, follow: false, noarchive: true },
  }
}

/** A report before its time. Only the site's server leads here, from a signed link; see `lib/server/preview.ts`. */
export default async function ReportPreviewPage({ params }: Props) {
  const catalog = openCatalog()
  const report = catalog.findAnyReport((await params).id) ?? notFound()
  return (
    <ReportView
      catalog={catalog}
      report={report}
      banner={
        <DraftBanner
          piece="report"
          state={report.draft ? 'draft' : 'published'}
          published={report.published}
        />
      }
    />
  )
}
