import { readAddress } from '#lib/addresses/read-address'
import { openCatalog } from '#lib/catalog/catalog'
import { picturesOfSite } from '#lib/server/pictures/pictures'

/** One form of a picture for `npm run dev`; the site's own server sends pictures itself. */
export async function GET(_: Request, { params }: RouteContext<'/pictures/[hash]/[file]'>) {
  const { hash, file } = await params
  const catalog = openCatalog()
  const address = readAddress(catalog, `/pictures/${hash}/${file}`)
  const picture = address.kind === 'picture' ? catalog.findPicture(hash) : undefined
  const made =
    picture && address.kind === 'picture' && (await picturesOfSite().get(picture, address))
  if (!made) return new Response(null, { status: 404 })
  return new Response(new Uint8Array(made.bytes), {
    headers: { 'Content-Type': made.type, 'Cache-Control': 'no-store' },
  })
}
