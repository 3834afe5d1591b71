/** What a record may refer to. The archive check and the catalog's sync fill it alike. */
import { countryName } from '../countries.ts'

/** The kinds of thing that an id can name. */
export type KnownKind =
  | 'article'
  | 'commodity'
  | 'organisation'
  | 'place'
  | 'storyline'
  | 'report'
  | 'benchmark'

export type Known = Readonly<Record<KnownKind, ReadonlySet<string>>>

/** Nothing is known yet. */
export function emptyKnown(): Record<KnownKind, Set<string>> {
  return {
    article: new Set(),
    commodity: new Set(),
    organisation: new Set(),
    place: new Set(),
    storyline: new Set(),
    report: new Set(),
    benchmark: new Set(),
  }
}

const rooms: Readonly<Record<string, KnownKind>> = {
  articles: 'article',
  commodities: 'commodity',
  organisations: 'organisation',
  places: 'place',
  storylines: 'storyline',
  reports: 'report',
  benchmarks: 'benchmark',
}
const pages = new Set([
  '/',
  '/news',
  '/about',
  '/corrections',
  '/feeds',
  '/commodities',
  '/storylines',
  '/reports',
  '/glossary',
  '/map',
])

/** The kind of record that the first part of a path leads to, and the id that follows it. */
export function namedIn(url: string): { kind: KnownKind | undefined; id: string } {
  const [, room = '', id = ''] = (url.split(/[?#]/, 1)[0] ?? url).split('/')
  return { kind: Object.hasOwn(rooms, room) ? rooms[room] : undefined, id }
}

/** True when a path of the site leads to a page. */
export function leadsSomewhere(url: string, known: Known): boolean {
  const path = url.split(/[?#]/, 1)[0] ?? url
  if (pages.has(path)) return true
  const [, room = '', , ...more] = path.split('/')
  if (more.length > 0) return false
  const { kind, id } = namedIn(path)
  if (room === 'countries') return countryName(id) !== undefined
  return kind !== undefined && known[kind].has(id)
}
