/**
 * Keeps pages for Next (its "incremental cache"): a page is good while the content is what it was when
 * the page was made. Nobody need say what changed, and no process need tell another.
 */
import { dirname } from 'node:path'
import { builtVersion, readBuiltPage } from '#lib/server/built-page'
import { etagOf, keptPages, type Lifetime, type Page, pathOf } from '#lib/server/kept-pages'
import { openCatalog } from './lib/catalog/catalog.ts'

/** What Next hands over and takes back, as far as a page or a route of ours goes. */
interface NextEntry {
  readonly kind: string
  readonly html?: string
  readonly rscData?: Buffer | undefined
  readonly body?: Buffer
  readonly status?: number | undefined
  headers?: Record<string, string> | undefined
}

let built: string | undefined

export default class CacheHandler {
  readonly #serverDir: string

  constructor({ serverDistDir = '' }: { serverDistDir?: string }) {
    this.#serverDir = serverDistDir
    built ??= builtVersion(dirname(serverDistDir))
  }

  async get(key: string, { kind }: { kind: string }) {
    if (kind !== 'APP_PAGE' && kind !== 'APP_ROUTE') return null
    const version = openCatalog().version()
    const pages = keptPages()
    const kept = pages.get(key, version)
    if (kept) return entryOf(kept)
    pages.expect(key, version)
    if (version !== built) return null
    const page = await readBuiltPage(this.#serverDir, key, pathOf(key), kind)
    if (!page) return null
    pages.keep(key, page)
    return entryOf(page)
  }

  async set(key: string, entry: NextEntry | null, { cacheControl }: { cacheControl?: Lifetime }) {
    const page = entry && pageOf(entry, cacheControl)
    if (!page) return
    // Next sends this entry with these headers now, and we later: one page, one tag.
    entry.headers = { ...page.headers }
    keptPages().keep(key, page)
  }

  async revalidateTag() {
    // Nothing is tagged: the catalog's version says what is good.
  }

  resetRequestCache() {
    // Nothing is kept for a request.
  }
}

function pageOf(entry: NextEntry, lifetime: Lifetime | undefined): Page | undefined {
  const { kind, html, rscData: rsc, status = 200, headers } = entry
  const made = Date.now()
  if (kind === 'APP_PAGE' && html !== undefined) {
    const body = Buffer.from(html)
    const tagged = { ...headers, etag: etagOf(body) }
    return { kind, body, rsc, status, headers: tagged, made, lifetime }
  }
  if (kind === 'APP_ROUTE' && entry.body !== undefined) {
    const { body } = entry
    return { kind, body, status, headers: { ...headers, etag: etagOf(body) }, made, lifetime }
  }
  return undefined
}

function entryOf({ kind, body, rsc, status, headers, made, lifetime }: Page) {
  const value =
    kind === 'APP_PAGE'
      ? { kind, html: body.toString(), rscData: rsc, status, headers }
      : { kind, body, status, headers }
  return { value, lastModified: made, ...(lifetime && { cacheControl: lifetime }) }
}
