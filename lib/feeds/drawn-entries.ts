/** The HTML of entries, cached by their content: feeds are requested far more often than they change. */
import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'

/** What an entry is drawn from: equal parts give equal HTML. */
export type EntryParts = readonly (string | object | undefined)[]

/** Characters of HTML that are cached at most, over all feeds. */
const MOST_CHARACTERS = 6_000_000
const cache = new LRUCache<string, { readonly html: string | undefined }>({
  maxSize: MOST_CHARACTERS,
  sizeCalculation: ({ html }) => (html?.length ?? 0) + 100,
})

/**
 * The HTML of an entry, drawn once for the same parts; undefined for one that cannot be drawn, which
 * is logged once and left out of its feed.
 */
export function drawnEntry(
  name: string,
  parts: EntryParts,
  draw: () => string,
): string | undefined {
  const key = createHash('sha1')
    .update(JSON.stringify([name, ...parts]))
    .digest('base64url')
  const known = cache.get(key)
  if (known) return known.html
  const html = attempt(name, draw)
  cache.set(key, { html })
  return html
}

function attempt(name: string, draw: () => string): string | undefined {
  try {
    return draw()
  } catch (error) {
    console.error(`${name} is left out of the feeds, because it cannot be rendered.`, error)
    return undefined
  }
}
