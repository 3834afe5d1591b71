import { OPEN_SEARCH, openSearchDescription } from '#lib/open-search'

export const dynamic = 'force-static'

export function GET() {
  return new Response(openSearchDescription(), {
    headers: { 'Content-Type': `${OPEN_SEARCH}; charset=utf-8` },
  })
}
