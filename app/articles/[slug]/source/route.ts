import { openCatalog } from '#lib/catalog/catalog'
import { answer } from '#lib/server/conditional'

/** The file of an article as its editor wrote it, at `/articles/{slug}.md`. */
export async function GET(request: Request, { params }: RouteContext<'/articles/[slug]/source'>) {
  const catalog = openCatalog()
  const body = catalog.findSource((await params).slug)
  if (body === undefined) return new Response('There is no such article.\n', { status: 404 })
  return answer(request, {
    body,
    type: 'text/markdown',
    changed: catalog.changedAt(),
    sharedSeconds: 60,
  })
}
