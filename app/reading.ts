/** Which page a layout frames: the site's own server says so, for a layout cannot know. */
import { headers } from 'next/headers'
import { siteOrigin } from '#lib/filter/urls'
import { ADDRESS_HEADER } from '#lib/server/headers'

/** The path that is read and its query; the front page under `npm run dev`, which has no such server. */
export async function addressRead(): Promise<{ path: string; params: URLSearchParams }> {
  const address = (await headers()).get(ADDRESS_HEADER) ?? ''
  const { pathname, searchParams } = new URL(address, siteOrigin())
  return { path: pathname, params: searchParams }
}
