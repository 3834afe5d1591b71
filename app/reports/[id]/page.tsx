import { notFound } from 'next/navigation'
import { openCatalog } from '#lib/catalog/catalog'
import { reportMetadata } from '#lib/seo/metadata'
import { ReportView } from '../report-view.tsx'

type Props = PageProps<'/reports/[id]'>

export async function generateMetadata({ params }: Props) {
  const catalog = openCatalog()
  const report = catalog.findReport((await params).id)
  return report ? reportMetadata(catalog.site(), report) : {}
}

export default async function ReportPage({ params }: Props) {
  const catalog = openCatalog()
  const report = catalog.findReport((await params).id) ?? notFound()
  return <ReportView catalog={catalog} report={report} />
}
