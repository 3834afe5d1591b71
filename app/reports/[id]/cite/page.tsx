import { notFound } from 'next/navigation'
import { CitePage } from '#components/citation/cite-page'
import { openCatalog } from '#lib/catalog/catalog'
import { citationOfReport } from '#lib/citation/citation'
import { urls } from '#lib/filter/urls'
import { renderReport } from '#lib/markdown/article'
import { passagesOf } from '#lib/markdown/passages'
import { citeMetadata } from '#lib/seo/metadata'

type Props = PageProps<'/reports/[id]/cite'>

export async function generateMetadata({ params }: Props) {
  const catalog = openCatalog()
  const report = catalog.findReport((await params).id)
  if (!report) return {}
  return citeMetadata(catalog.site(), { title: report.title, path: urls.report(report.id) })
}

/** How a report is cited, and the address of each of its paragraphs. */
export default async function CiteReportPage({ params }: Props) {
  const catalog = openCatalog()
  const report = catalog.findReport((await params).id) ?? notFound()
  const { id } = report
  const { opening, rest } = renderReport(report)
  return (
    <CitePage
      citation={citationOfReport(report, catalog)}
      passages={passagesOf(opening, rest)}
      path={urls.report(id)}
      fileUrl={(format) => urls.citeReport(id, format)}
    />
  )
}
