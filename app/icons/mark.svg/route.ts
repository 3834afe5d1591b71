import { openCatalog } from '#lib/catalog/catalog'
import { markSvg } from '#lib/seo/site-style'

/** The site's mark as its icon, at `/icon.svg`. */
export function GET() {
  return new Response(markSvg(openCatalog().site()), {
    headers: { 'Content-Type': 'image/svg+xml' },
  })
}
