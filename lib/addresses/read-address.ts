/** Resolves a URL: its page, its canonical form, and its status. */
import { readWindow } from '#lib/benchmarks/window'
import type { Catalog } from '#lib/catalog/model'
import { readListQuery } from '#lib/catalog/queries/list-query'
import { hasVariant, pictureFormats } from '#lib/content/pictures/picture'
import type { Address, Answerable, Lifetime } from '#lib/core/address'
import {
  canonicalQuery,
  filterBy,
  listKeys,
  normaliseSearch,
  readPage,
  writeQuery,
} from '#lib/filter/filter'
import { readGlossaryQuery } from '#lib/glossary/glossary'
import { canonicalMap, readMapQuery } from '#lib/maps/map-query'
import { FEED_SECONDS, families, fixed, PAGE_SECONDS, PRICE_SECONDS } from './fixed.ts'
import { properPath } from './known-path.ts'

const lost: Address = { kind: 'lost' }

/** Reads what a request asks for: the path, and the query behind its `?`. */
export function readAddress(catalog: Catalog, target: string): Address {
  const [path = '', ...rest] = target.split('?')
  const params = new URLSearchParams(rest.join('?'))
  const lifetime = fixed.get(path) ?? families.find(([family]) => family.test(path))?.[1]
  if (lifetime !== undefined) return found(path, '', { lifetime })
  const read = readers.get(path)
  if (read) return read(catalog, path, params)
  if (/^\/(?:news|reports|corrections)\/feed\.(?:xml|rss|json)$/.test(path))
    return feedAddress(catalog, path, params)
  if (path.startsWith('/pictures/')) return pictureAddress(catalog, path)
  if (path.length > 1 && path.endsWith('/')) return withoutSlash(catalog, path, rest)
  const proper = properPath(catalog, path)
  if (proper === undefined) return lost
  if (proper !== path)
    return { kind: 'redirect', status: 308, location: [proper, ...rest].join('?') }
  return entryAddress(catalog, path, params)
}

type Reader = (catalog: Catalog, path: string, params: URLSearchParams) => Address

/** Pages that read a query. */
const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['/news', newsAddress],
  ['/map', mapAddress],
  ['/glossary', glossaryAddress],
  ['/api/suggest', suggestAddress],
])

function newsAddress(catalog: Catalog, path: string, params: URLSearchParams): Address {
  const read = readListQuery(catalog, params)
  if (!read.ok) return found(path, params, { status: 400 })
  const canonical = canonicalQuery(params, read.query)
  if (canonical !== undefined) return inOrder(path, canonical, params, listKeys)
  const { page } = read.query
  const isPast = page > 1 && page > catalog.browse(read.query).page.pages
  return found(path, writeQuery(read.query), { status: isPast ? 404 : 200 })
}

function mapAddress(catalog: Catalog, path: string, params: URLSearchParams): Address {
  const read = readMapQuery(catalog, params)
  if (!read.ok) return found(path, params, { status: 400 })
  const canonical = canonicalMap(params, read.query)
  return canonical === undefined
    ? found(path, only(params, ['commodity', 'year']))
    : inOrder(path, canonical, params, ['commodity', 'year'])
}

function glossaryAddress(_: Catalog, path: string, params: URLSearchParams): Address {
  const isSound = readGlossaryQuery(params).errors.length === 0
  return found(path, only(params, ['kind', 'value', 'unit']), { status: isSound ? 200 : 400 })
}

function suggestAddress(_: Catalog, path: string, params: URLSearchParams): Address {
  const q = normaliseSearch(params.get('q') ?? '')
  return found(path, new URLSearchParams({ q }), { lifetime: FEED_SECONDS })
}

/** Only the forms that a picture of the content has: nobody can ask for more to be made. */
function pictureAddress(catalog: Catalog, path: string): Address {
  const [, hash = '', digits = '', ending] =
    /^\/pictures\/([0-9a-f]{32})\/([1-9]\d{0,3})\.([a-z]{3,4})$/.exec(path) ?? []
  const format = pictureFormats.find((one) => one === ending)
  const picture = format && catalog.findPicture(hash)
  const width = Number(digits)
  return picture && hasVariant(picture, { width, format })
    ? { kind: 'picture', hash, width, format }
    : lost
}

/** A feed says itself what makes no sense; the same feed asked for in another order is one answer. */
function feedAddress(catalog: Catalog, path: string, params: URLSearchParams): Address {
  const read = readListQuery(catalog, params)
  const query = read.ok ? writeQuery(read.query) : only(params, listKeys)
  return found(path, query, { lifetime: FEED_SECONDS })
}

/** An entry of a section, or a part of it. */
function entryAddress(catalog: Catalog, path: string, params: URLSearchParams): Address {
  const [, section, id = '', part] = path.split('/')
  if (part?.startsWith('feed.')) return feedAddress(catalog, path, only(params, ['page']))
  if (section === 'benchmarks' && part !== undefined) {
    const keys = part === 'prices.csv' ? ['from', 'to'] : chartKeys
    return found(path, only(params, keys), { lifetime: PRICE_SECONDS })
  }
  if (part === 'changes' || part === 'cite') return found(path, '')
  if (part !== undefined || id.endsWith('.md')) return found(path, '', { lifetime: FEED_SECONDS })
  if (section === 'commodities')
    return pagedAddress(path, params, () => catalog.listArticles(filterBy('commodity', id)).pages)
  if (section === 'authors') return pagedAddress(path, params, () => catalog.listSigned(id).pages)
  if (section === 'benchmarks') {
    const status = readWindow(catalog, id, params).ok ? 200 : 400
    return found(path, only(params, chartKeys), { status })
  }
  return found(path, section === 'storylines' ? only(params, ['prices']) : '')
}

/** What a chart can show of a series. */
const chartKeys = ['scale', 'from', 'to', 'with', 'storyline']

/** `?page=two` is no page of a list, and a page past its end says where it ends. */
function pagedAddress(path: string, params: URLSearchParams, pages: () => number): Address {
  const page = readPage(params)
  if (page === undefined) return lost
  if (page === 1) return found(path, '')
  return found(path, `page=${page}`, { status: page > pages() ? 404 : 200 })
}

function withoutSlash(catalog: Catalog, path: string, rest: readonly string[]): Address {
  const bare = path.replace(/\/+$/, '')
  const there = readAddress(catalog, [bare, ...rest].join('?'))
  return there.kind === 'lost'
    ? lost
    : { kind: 'redirect', status: 308, location: [bare, ...rest].join('?') }
}

/** One address for one page: a query in another order is sent to its canonical form, with keys of others. */
function inOrder(
  path: string,
  canonical: string,
  params: URLSearchParams,
  ours: readonly string[],
): Address {
  const others = new URLSearchParams([...params].filter(([key]) => !ours.includes(key))).toString()
  const query = [canonical, others].filter(Boolean).join('&')
  return { kind: 'redirect', status: 307, location: query ? `${path}?${query}` : path }
}

/** The keys that a page reads; those of others make no other page. */
function only(params: URLSearchParams, keys: readonly string[]): URLSearchParams {
  return new URLSearchParams([...params].filter(([key]) => keys.includes(key)))
}

function found(
  path: string,
  query: string | URLSearchParams,
  {
    status = 200,
    lifetime = PAGE_SECONDS,
  }: { status?: Answerable['status']; lifetime?: Lifetime } = {},
): Address {
  const text = String(query)
  return { kind: 'answer', path: text ? `${path}?${text}` : path, status, lifetime }
}
