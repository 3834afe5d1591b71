/** Sitemaps (sitemaps.org, 0.9): an index, one file of sections, and as many of articles as it takes. */
import type { Element, Instruction } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import type { Catalog } from '#lib/catalog/model'
import type { Published } from '#lib/core/dates'
import { emptyFilter, facets } from '#lib/filter/filter'
import { absolute, termUrl, urls } from '#lib/filter/urls'

/** The most addresses that the protocol allows in one file. */
const LARGEST = 50_000
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** The index at `/sitemap.xml`. */
export function sitemapIndex(catalog: Catalog, size = LARGEST): string {
  const articles = Math.ceil(catalog.countArticles() / size)
  const names = ['sections', ...Array.from({ length: articles }, (_, n) => `articles-${n + 1}`)]
  return document(
    x(
      'sitemapindex',
      { xmlns: NAMESPACE },
      names.map((name) => x('sitemap', [x('loc', absolute(urls.sitemap(name)))])),
    ),
  )
}

/**
 * One file of the index, with the day or the moment of each address's last change; undefined for a name
 * that is not in it.
 */
export function sitemapFile(catalog: Catalog, name: string, size = LARGEST): string | undefined {
  if (name === 'sections.xml') return urlset(sections(catalog))
  const number = Number(/^articles-([1-9]\d{0,5})\.xml$/.exec(name)?.[1])
  const rows = number > 0 ? catalog.listSlugs((number - 1) * size, size) : []
  if (rows.length === 0) return undefined
  return urlset(rows.map(({ slug, modified }) => ({ path: urls.article(slug), modified })))
}

interface Address {
  readonly path: string
  readonly modified?: Published
}

function sections(catalog: Catalog): Address[] {
  const lists = [
    urls.front(),
    urls.news({ filter: emptyFilter }),
    urls.commodities(),
    urls.storylines(),
    urls.reports(),
    urls.map(),
    urls.corrections(),
    urls.benchmarks(),
    ...catalog.listBenchmarks().map(({ id }) => urls.benchmark(id)),
    urls.glossary(),
    urls.feeds(),
    urls.about(),
  ]
  const storylines = new Map(catalog.listStorylines().map(({ id, latest }) => [`${id}`, latest]))
  return [
    ...lists.map((path) => ({ path })),
    ...catalog.listNewsDays().map((day) => ({ path: urls.day(day) })),
    ...catalog.listReports().map(({ id, published, updated }) => ({
      path: urls.report(id),
      modified: updated ?? published,
    })),
    ...catalog
      .listPeople()
      .filter(({ id }) => catalog.listSigned(id).total > 0)
      .map(({ id }) => ({ path: urls.author(id) })),
    ...facets.flatMap((facet) =>
      catalog.listTerms(facet).map(({ id }) => {
        const modified = facet === 'storyline' ? storylines.get(id) : undefined
        return { path: termUrl(facet, id), ...(modified && { modified }) }
      }),
    ),
  ]
}

function urlset(addresses: readonly Address[]): string {
  const entries = addresses.map(({ path, modified }) =>
    x('url', [x('loc', absolute(path)), ...(modified ? [x('lastmod', modified)] : [])]),
  )
  return document(x('urlset', { xmlns: NAMESPACE }, entries))
}

function document(root: Element): string {
  const head: Instruction = {
    type: 'instruction',
    name: 'xml',
    value: 'version="1.0" encoding="UTF-8"',
  }
  return `${toXml([head, root])}\n`
}
