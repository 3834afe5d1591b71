import { openCatalog } from '#lib/catalog/catalog'
import { share, shareSize } from './share.tsx'

export const size = shareSize
export const contentType = 'image/png'
export const alt = 'The name of the site, and what it covers'

/** Drawn when asked for; the server caches it. */
export const dynamic = 'force-dynamic'

export default function Image() {
  const { line, description } = openCatalog().site()
  return share({ line, headline: description })
}
