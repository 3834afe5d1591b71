/** The pages that are kept in memory, each with the version of the content that it shows. */
import { createHash } from 'node:crypto'

/** How long Next may show a page, in seconds, as it reckons itself. */
export interface Lifetime {
  readonly revalidate: number | false
  readonly expire?: number | undefined
}

/** A page as Next makes it, or the answer of a route that is made once: a share picture, an icon. */
export interface Page {
  readonly kind: 'APP_PAGE' | 'APP_ROUTE'
  readonly body: Buffer
  /** The page for Next's own client. */
  readonly rsc?: Buffer | undefined
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** When it was made, in milliseconds since 1970. */
  readonly made: number
  readonly lifetime?: Lifetime | undefined
  /** The same, packed; made when first asked for. */
  gzip?: Promise<Buffer>
}

/** The page, and the version of the content that it shows. */
interface Kept {
  readonly page: Page
  readonly version: string
}

/** What a page takes beside its texts, about, in bytes. */
const OVERHEAD = 2000
/** Renders under way that are remembered at once. */
const MOST_EXPECTED = 2000

/** Keeps pages up to so many bytes; those that nobody asked for the longest go first. */
export function pageStore(limit: number) {
  const pages = new Map<string, Kept>()
  const keys = new Map<string, string>()
  const expected = new Map<string, string>()
  let bytes = 0

  function drop(key: string): void {
    const kept = pages.get(key)
    if (!kept) return
    bytes -= sizeOf(kept.page)
    pages.delete(key)
    keys.delete(pathOf(key))
  }

  function get(key: string, version: string): Page | undefined {
    const kept = pages.get(key)
    if (kept?.version !== version) return undefined
    // Asked for last, and so the last to go.
    pages.delete(key)
    pages.set(key, kept)
    return kept.page
  }

  return {
    /** The page, where it shows this version. */
    get,
    /** The page at an address of the site, where it shows this version. */
    find(path: string, version: string): Page | undefined {
      // The front page is kept as `/index`, which is no address of its own.
      const key = path === '/index' ? undefined : keys.get(path === '/' ? '/index' : path)
      return key === undefined ? undefined : get(key, version)
    },
    /**
     * Notes that the page will be made of this version or a later one. Should the content change in the
     * meantime, the page counts as of this version, and is made again.
     */
    expect(key: string, version: string): void {
      if (expected.has(key)) return
      if (expected.size >= MOST_EXPECTED) expected.clear()
      expected.set(key, version)
    },
    /** Keeps a page that was just made. */
    keep(key: string, page: Page): void {
      const version = expected.get(key) ?? pages.get(key)?.version
      expected.delete(key)
      // Nobody knows what it shows.
      if (version === undefined) return
      drop(key)
      pages.set(key, { page, version })
      if (page.kind === 'APP_PAGE') keys.set(pathOf(key), key)
      bytes += sizeOf(page)
      for (const oldest of pages.keys()) {
        if (bytes <= limit) break
        drop(oldest)
      }
    },
    /** How many pages are kept, and their bytes. */
    size: () => ({ pages: pages.size, bytes }),
  }
}

export type PageStore = ReturnType<typeof pageStore>

const DEFAULT_MB = 48

/** Kept on the process, for Next bundles a module more than once. */
const held: typeof globalThis & { chokepointPages?: PageStore } = globalThis

/** The pages of this process; `CHOKEPOINT_PAGES_MB` bounds them. */
export function keptPages(): PageStore {
  const megabytes = Number(process.env.CHOKEPOINT_PAGES_MB ?? DEFAULT_MB)
  held.chokepointPages ??= pageStore((megabytes >= 0 ? megabytes : DEFAULT_MB) * 1_000_000)
  return held.chokepointPages
}

/** The path in Next's key: `/route-cache/APP_PAGE/{hash}/$/articles/{slug}`. */
export function pathOf(key: string): string {
  return key.slice(key.indexOf('/$/') + 2)
}

/** A tag that changes with the page; weak, for it is sent both packed and not. */
export function etagOf(body: Uint8Array): string {
  return `W/"${createHash('sha1').update(body).digest('base64url')}"`
}

function sizeOf({ body, rsc }: Page): number {
  // Packed, a page takes about a quarter.
  return body.length * 1.25 + (rsc?.length ?? 0) + OVERHEAD
}
