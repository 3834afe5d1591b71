import { notFound } from 'next/navigation'
import { openCatalog } from '#lib/catalog/catalog'
import { leadPictureOf } from '#lib/content/pictures/picture'
import { share, shareSize } from '../../share.tsx'

export const size = shareSize
export const contentType = 'image/png'
export const alt = 'The title of the report'

/** Drawn when asked for; the server caches it. */
export const dynamic = 'force-dynamic'

export default async function Image({ params }: PageProps<'/reports/[id]'>) {
  const report = openCatalog().findReport((await params).id) ?? notFound()
  const lead = leadPictureOf(report)
  return share({ line: 'Report', headline: report.title, lead })
}
