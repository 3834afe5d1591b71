/** Which URLs under a section exist, known before a page is rendered. */
import type { Catalog } from '#lib/catalog/model'
import { addDays, plainDate } from '#lib/core/dates'

/** What a section of the site holds: how to find an entry, and which parts an entry has besides its page. */
interface Section {
  readonly find: (catalog: Catalog, id: string, part?: string) => unknown
  readonly parts: RegExp
  /** The letters that its ids are written in. */
  readonly proper?: (id: string) => string
}

const feed = /^feed\.(?:xml|rss|json)$/
/** How a piece is cited, as a page and as files; Next adds to the name of its share picture what distinguishes it from others. */
const pieceParts = /^(?:cite(?:\.(?:bib|ris|json))?|opengraph-image[\w-]*)$/

const sections: ReadonlyMap<string, Section> = new Map<string, Section>([
  [
    'articles',
    {
      find: (catalog, slug, part) =>
        part === 'changes'
          ? catalog.findArticle(slug)?.revisions.length
          : catalog.findRow(bare(slug)),
      parts: new RegExp(`^changes$|${pieceParts.source}`),
    },
  ],
  ['commodities', { find: (catalog, id) => catalog.findCommodity(id), parts: feed }],
  [
    'benchmarks',
    {
      find: (catalog, id) => catalog.findBenchmark(id) && catalog.spanOf(id),
      parts: /^(?:prices\.csv|chart\.(?:svg|png))$/,
    },
  ],
  ['storylines', { find: (catalog, id) => catalog.findStoryline(id), parts: feed }],
  ['organisations', { find: (catalog, id) => catalog.findOrganisation(id), parts: feed }],
  ['places', { find: (catalog, id) => catalog.findPlace(id), parts: feed }],
  [
    'countries',
    {
      find: (catalog, code) => catalog.findCountry(code),
      parts: feed,
      proper: (code) => code.toUpperCase(),
    },
  ],
  ['authors', { find: (catalog, id) => catalog.findPerson(id), parts: feed }],
  ['on', { find: hasFront, parts: /^$/ }],
  ['reports', { find: (catalog, id) => catalog.findReport(id), parts: pieceParts }],
])

/** A day has a front page from that of the first article to that of the newest. */
function hasFront(catalog: Catalog, text: string): boolean {
  const day = plainDate.safeParse(text).data
  if (!day) return false
  const { before } = catalog.nearestNewsDays(addDays(day, 1))
  const { after } = catalog.nearestNewsDays(addDays(day, -1))
  return before !== undefined && after !== undefined
}

/** An article's own text is beside it, under its name. */
function bare(slug: string): string {
  return slug.replace(/\.md$/, '')
}

/**
 * The address as the site writes it (small letters, countries in capitals, nothing escaped that need
 * not be), of an entry that the catalog has or of a part of it; undefined for all else.
 */
export function properPath(catalog: Catalog, pathname: string): string | undefined {
  const names = pathname.split('/').slice(1).map(decoded)
  const [kind = '', id = '', part, ...more] = names
  const section = sections.get(kind)
  if (!section || names.includes(undefined) || more.length > 0) return undefined
  // Only an article has its text beside it, and that has no parts.
  const isText = id.endsWith('.md')
  if (isText && (kind !== 'articles' || part !== undefined)) return undefined
  if (part !== undefined && !section.parts.test(part)) return undefined
  const { find, proper = (name) => name.toLowerCase() } = section
  const name = [id, proper(id)].find((one) => one && find(catalog, one, part))
  if (name === undefined) return undefined
  return `/${[kind, name, ...(part === undefined ? [] : [part])].map(encodeURIComponent).join('/')}`
}

/** The last part of an address as a reader typed it; empty for one that cannot be read. */
export function lastName(pathname: string): string {
  return decoded(pathname.split('/').findLast(Boolean)) ?? ''
}

function decoded(part: string | undefined): string | undefined {
  try {
    return part === undefined ? undefined : decodeURIComponent(part)
  } catch {
    return undefined
  }
}
