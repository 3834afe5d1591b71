import { openCatalog } from '#lib/catalog/catalog'

/** The file of an article as its editor wrote it, at `/articles/{slug}.md`. */
export async function GET(_: Request, { params }: RouteContext<'/articles/[slug]/source'>) {
  const body = openCatalog().findSource((await params).slug)
  if (body === undefined) return new Response('There is no such article.\n', { status: 404 })
  return new Response(body, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } })
}
