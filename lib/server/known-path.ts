/** Which addresses under the site's dynamic routes show something, before a page is begun. */
import type { Catalog } from '#lib/catalog/model'
import { addDays, plainDate } from '#lib/core/dates'

type Finder = (catalog: Catalog, id: string) => unknown

const finders: Readonly<Record<string, Finder>> = {
  articles: (catalog, slug) => catalog.findRow(slug.replace(/\.md$/, '')),
  commodities: (catalog, id) => catalog.findCommodity(id),
  benchmarks: (catalog, id) => catalog.findBenchmark(id) && catalog.spanOf(id),
  storylines: (catalog, id) => catalog.findStoryline(id),
  organisations: (catalog, id) => catalog.findOrganisation(id),
  places: (catalog, id) => catalog.findPlace(id),
  on: hasFront,
  countries: (catalog, code) => catalog.findCountry(code),
  // Feeds of their own stand among them.
  reports: (catalog, id) => /^feed\.(?:xml|rss|json)$/.test(id) || catalog.findReport(id),
}

/** A day has a front page from that of the first article to that of the newest. */
function hasFront(catalog: Catalog, text: string): boolean {
  const day = plainDate.safeParse(text).data
  if (!day) return false
  const { before } = catalog.nearestNewsDays(addDays(day, 1))
  const { after } = catalog.nearestNewsDays(addDays(day, -1))
  return before !== undefined && after !== undefined
}

/** Rooms that have a page of their own. */
const indexes = ['benchmarks', 'commodities', 'reports', 'storylines']

/** What a page may have beside it, for machines. */
const PART =
  /^(?:source|opengraph-image[\w-]*|prices\.csv|chart\.(?:svg|png)|feed\.(?:xml|rss|json))$/

/** The address as the site writes it, of a page that it has; undefined for all else. */
export function properPath(catalog: Catalog, pathname: string): string | undefined {
  if (isKnownPath(catalog, pathname)) return pathname
  const [, room = '', id = ''] = pathname.split('/')
  const proper = `/${room}/${room === 'countries' ? id.toUpperCase() : id.toLowerCase()}`
  return pathname.split('/').length === 3 && isKnownPath(catalog, proper) ? proper : undefined
}

/** True for `/articles/{slug}` and its like when the catalog has it; false for all else. */
export function isKnownPath(catalog: Catalog, pathname: string): boolean {
  const [, room = '', id, part, ...more] = pathname.split('/')
  const find = Object.hasOwn(finders, room) ? finders[room] : undefined
  if (id === undefined) return indexes.includes(room)
  const name = decoded(id)
  const isPage = part === undefined || PART.test(part)
  return Boolean(find && name && isPage && more.length === 0 && find(catalog, name))
}

/** The last part of an address as a reader typed it; empty for one that cannot be read. */
export function lastName(pathname: string): string {
  return decoded(pathname.split('/').findLast(Boolean)) ?? ''
}

function decoded(part: string | undefined): string | undefined {
  try {
    return part && decodeURIComponent(part)
  } catch {
    return undefined
  }
}
