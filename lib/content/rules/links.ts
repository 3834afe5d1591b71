/** The links of a body: each must lead to what the site has, and to nothing that readers do not see. */
import { countryName } from '#lib/core/countries'
import { facets, readQuery } from '#lib/filter/filter'
import type { Placed, ValidFields } from '../parse/parse.ts'
import type { Problem } from '../problem.ts'
import { type ReferenceIndex, type ReferenceKind, shownFrom } from '../reference-index.ts'
import type { Article } from '../schema.ts'
import { unknownReference } from './directives.ts'
import type { InternalLink } from './internal-link.ts'
import { suggest } from './nearest.ts'

/** What counts of the record with the link; a storyline has none of it. */
type Own = ValidFields<Pick<Article, 'draft' | 'published' | 'countries'>>
type LinkProblem = Pick<Problem, 'message' | 'fix'>

const FIX = 'Correct the address or remove the link.'
const COUNTRY_CODE = 'Use its ISO 3166-1 alpha-2 code.'

/** Addresses that are no record's: pages, and what machines read. */
const pages = new Set([
  '/',
  ...'about benchmarks commodities corrections feeds glossary map news reports storylines'
    .split(' ')
    .map((page) => `/${page}`),
  ...['news', 'reports', 'corrections'].flatMap((section) =>
    ['xml', 'rss', 'json'].map((format) => `/${section}/feed.${format}`),
  ),
  '/feeds.opml',
  '/opensearch.xml',
  '/sitemap.xml',
])

const alone = /^$/
const withFeed = /^(?:\/feed\.(?:xml|rss|json))?$/

/** By the first part of an address: the kind of record there, and what may follow its name. */
const sections: Readonly<Record<string, { kind: ReferenceKind | 'country'; more: RegExp }>> = {
  articles: { kind: 'article', more: /^(?:\.md)?$/ },
  reports: { kind: 'report', more: alone },
  benchmarks: { kind: 'benchmark', more: /^(?:\/prices\.csv)?$/ },
  commodities: { kind: 'commodity', more: withFeed },
  countries: { kind: 'country', more: withFeed },
  organisations: { kind: 'organisation', more: withFeed },
  places: { kind: 'place', more: withFeed },
  storylines: { kind: 'storyline', more: withFeed },
}

/** The map can be filtered by commodity alone. */
const mapFacets = ['commodity'] as const

/** Checks the links of a body, and what its directives name. */
export function checkLinks(
  file: string,
  { links }: Pick<Placed, 'links'>,
  known: ReferenceIndex,
  own: Own = {},
): Problem[] {
  return links.flatMap((link): Problem[] => {
    const { names, url, line, column } = link
    if (names) return isNamed(names, known) ? [] : [unknownReference(file, link, names, known)]
    const problem = problemOf(url, known, own)
    return problem ? [{ file, line, column, severity: 'error', rule: 'dead-link', ...problem }] : []
  })
}

/** What the links of a record depend on, each as its kind and id: `article x`, `country RU`. */
export function linkTargets(links: readonly InternalLink[]): string[] {
  return links.flatMap(({ names, url }) => {
    if (names) return []
    const [path = '', query = ''] = url.replace(/#.*$/s, '').split('?', 2)
    const [, section = '', id = ''] = /^\/([^/]+)\/([^/.]+)/.exec(path) ?? []
    const found = Object.hasOwn(sections, section) ? sections[section] : undefined
    if (found) return [`${found.kind} ${id}`]
    return [...new URLSearchParams(query)].flatMap(([key, value]) => {
      const kind = facets.find((facet) => facet === key)
      const text = value.trim()
      return kind ? [`${kind} ${kind === 'country' ? text.toUpperCase() : text.toLowerCase()}`] : []
    })
  })
}

/** A map draws any country, and makes a link of it where there is a page. */
function isNamed({ kind, id }: NonNullable<InternalLink['names']>, known: ReferenceIndex): boolean {
  return kind === 'country' ? countryName(id) !== undefined : known[kind].has(id)
}

function problemOf(url: string, known: ReferenceIndex, own: Own): LinkProblem | undefined {
  const [path = '', query = ''] = url.replace(/#.*$/s, '').split('?', 2)
  const dead = `\`${url}\` is a broken link`
  if (pages.has(path)) return queryProblem(dead, path, query, known)
  const [, section = '', id = '', more = ''] = /^\/([^/]+)\/([^/.]+)(.*)$/s.exec(path) ?? []
  const found = Object.hasOwn(sections, section) ? sections[section] : undefined
  if (!found?.more.test(more)) return { message: `${dead}.`, fix: suggest(path, pages, FIX) }
  const { kind } = found
  if (kind === 'country') return countryProblem(dead, id, known, own)
  return known[kind].has(id)
    ? hiddenProblem(url, known.hiddenUntil(kind, id), own)
    : { message: `${dead}.`, fix: suggest(id, known[kind], FIX) }
}

/** A country that no article names has no page. */
function countryProblem(
  dead: string,
  code: string,
  known: ReferenceIndex,
  own: Own,
): LinkProblem | undefined {
  if (!countryName(code)) return { message: `${dead}.`, fix: COUNTRY_CODE }
  if (known.country.has(code) || own.countries?.some((one) => one === code)) return undefined
  const fix = 'Name it in the `countries` of an article, or remove the link.'
  return { message: `${dead}: no article names ${code}.`, fix }
}

/** Who cannot see the text cannot follow its links: it may lead to what is there by then. */
function hiddenProblem(url: string, until: number | undefined, own: Own): LinkProblem | undefined {
  if (until === undefined || shownFrom(own) >= until) return undefined
  return until === Number.POSITIVE_INFINITY
    ? {
        message: `\`${url}\` is a draft, which readers do not see.`,
        fix: 'Publish it first, or remove the link.',
      }
    : {
        message: `\`${url}\` is under embargo and shows later than this text.`,
        fix: 'Give this text the same embargo, or remove the link.',
      }
}

/** What a list refuses is a broken link; a list's other keys, and those of other pages, are ignored. */
function queryProblem(
  dead: string,
  path: string,
  query: string,
  known: ReferenceIndex,
): LinkProblem | undefined {
  const params = new URLSearchParams(query)
  const isNews = path.startsWith('/news')
  const asked = path === '/map' ? mapFacets : isNews ? facets : []
  for (const [key, value] of params) {
    const kind = asked.find((one) => one === key)
    const text = value.trim()
    // The map reads an id as it is written; lists ignore its case.
    const lower = path === '/map' ? text : text.toLowerCase()
    const id = kind === 'country' ? text.toUpperCase() : lower
    if (!kind || id === '' || isNamed({ kind, id }, known)) continue
    const fix = kind === 'country' ? COUNTRY_CODE : suggest(id, known[kind], FIX)
    return { message: `${dead}: there is no ${kind} \`${text}\`.`, fix }
  }
  const read = isNews ? readQuery(params) : undefined
  const [wrong] = read && !read.ok ? read.errors : []
  return wrong && { message: `${dead}: \`${wrong.key}\` ${wrong.message}.`, fix: FIX }
}
