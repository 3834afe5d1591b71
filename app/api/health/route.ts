import { listRejected, openCatalog } from '#lib/catalog/catalog'
import { healthOf } from '#lib/server/publish/health'
import { publishingNow } from '#lib/server/publish/server'

export const dynamic = 'force-dynamic'

/** How the site stands, for those who watch over it. 503 when there is no catalog to serve from. */
export function GET() {
  const headers = { 'Cache-Control': 'no-store' }
  try {
    return Response.json(healthOf(openCatalog(), listRejected(), publishingNow()), { headers })
  } catch (error) {
    console.error(error)
    return Response.json({ status: 'down' }, { status: 503, headers })
  }
}
