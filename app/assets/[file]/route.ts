import { readScript } from '../../scripts.ts'

/** Our own scripts. */
export async function GET(_: Request, { params }: RouteContext<'/assets/[file]'>) {
  const script = readScript((await params).file)
  if (script === undefined) return new Response('There is no such script.\n', { status: 404 })
  return new Response(script, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } })
}
