/** Warms the response cache: renders the most-read pages in the background, after a start and after each publication. */
import { whileReadable } from '#lib/catalog/errors'
import type { ResponseCache } from './response-cache.ts'
import type { Site } from './site.ts'

/** More would still be made when the next publication comes. */
const MOST = 200

/** Starts again from the most-read whenever it is called; `first` are those that a site always has. */
export function createWarming(site: Site, cache: ResponseCache, first: () => readonly string[]) {
  let turn = 0
  return (): Promise<void> =>
    whileReadable(async () => {
      const mine = ++turn
      const read = cache.mostRead(MOST)
      for (const target of new Set([...read, ...first()])) {
        // A newer publication starts over.
        if (mine !== turn) return
        await site.warm([target])
      }
    })
}
