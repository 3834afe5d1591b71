/** Which addresses under the site's dynamic routes show something, before a page is begun. */
import type { Catalog } from './catalog/model.ts'

type Finder = (catalog: Catalog, id: string) => unknown

const finders: Readonly<Record<string, Finder>> = {
  articles: (catalog, slug) => catalog.findRow(slug.replace(/\.md$/, '')),
  commodities: (catalog, id) => catalog.findCommodity(id),
  benchmarks: (catalog, id) => catalog.findBenchmark(id) && catalog.spanOf(id),
  storylines: (catalog, id) => catalog.findStoryline(id),
  organisations: (catalog, id) => catalog.findOrganisation(id),
  places: (catalog, id) => catalog.findPlace(id),
  countries: (catalog, code) => catalog.findCountry(code),
  // Feeds of their own stand among them.
  reports: (catalog, id) => /^feed\.(?:xml|rss|json)$/.test(id) || catalog.findReport(id),
}

/** True for `/articles/{slug}` and its like when the catalog has it; false for all else. */
export function isKnownPath(catalog: Catalog, pathname: string): boolean {
  const [, room = '', id, ...more] = pathname.split('/')
  const find = Object.hasOwn(finders, room) ? finders[room] : undefined
  const name = decoded(id)
  return Boolean(find && name && more.length === 0 && find(catalog, name))
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
