import { openCatalog } from '#lib/catalog/catalog'
import { withoutComments } from '#lib/content/parse/front-matter'
import { answer } from '#lib/server/conditional'

/** The file of an article as its editor wrote it, without the comments in it, at `/articles/{slug}.md`. */
export async function GET(request: Request, { params }: RouteContext<'/articles/[slug]/source'>) {
  const catalog = openCatalog()
  const source = catalog.findSource((await params).slug)
  if (source === undefined) return new Response('There is no such article.\n', { status: 404 })
  return answer(request, {
    body: withoutComments(source),
    type: 'text/markdown',
    changed: catalog.changedAt(),
    sharedSeconds: 60,
  })
}
