/** Which page a layout frames: the site's own server says so, for a layout cannot know. */
import { headers } from 'next/headers'
import { siteOrigin } from '#lib/filter/urls'
import { ADDRESS_HEADER } from '#lib/server/headers'

/** The path that is read; the front page under `npm run dev`, which has no such server. */
export async function pathRead(): Promise<string> {
  const address = (await headers()).get(ADDRESS_HEADER) ?? ''
  return new URL(address, siteOrigin()).pathname
}
