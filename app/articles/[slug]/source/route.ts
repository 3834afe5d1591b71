import { openCatalog } from '#lib/catalog/catalog'
import { withoutComments } from '#lib/content/parse/front-matter'

/** The file of an article as its editor wrote it, without the comments in it, at `/articles/{slug}.md`. */
export async function GET(_: Request, { params }: RouteContext<'/articles/[slug]/source'>) {
  const source = openCatalog().findSource((await params).slug)
  if (source === undefined) return new Response('There is no such article.\n', { status: 404 })
  return new Response(withoutComments(source), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  })
}
