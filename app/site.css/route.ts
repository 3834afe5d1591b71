import { openCatalog } from '#lib/catalog/catalog'
import { siteStyle } from '#lib/seo/site-style'

/** The site's own colours, over those of `tokens.css`. */
export function GET() {
  return new Response(siteStyle(openCatalog().site()), {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  })
}
