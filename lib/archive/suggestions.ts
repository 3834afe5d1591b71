/** Suggestions as the search box reads them: a group, a kind, a name, an address. */

import type { Catalog } from '#lib/catalog/model'
import type { Suggestion } from '#lib/catalog/queries/search-result'
import { dayInUtc, formatDay, sortTime } from '#lib/core/dates'
import { normaliseSearch } from '#lib/filter/filter'
import { facetNames } from '#lib/filter/labels'
import { termUrl, urls } from '#lib/filter/urls'
import { documentNames, documentUrl } from './other-results.ts'
import { pagesFor } from './site-pages.ts'

/** Answers `/api/suggest?q=`: an empty list for an empty query, and never an error. */
export function answerSuggest(catalog: Catalog, request: Request): Response {
  const text = normaliseSearch(new URL(request.url).searchParams.get('q') ?? '')
  const pages = pagesFor(text).map(({ kind, name, href }) => ({ group: 'Pages', kind, name, href }))
  return Response.json([...pages, ...catalog.suggest(text).map(written)])
}

/** One suggestion; `group` says which belong together, and comes in the order of use. */
function written(one: Suggestion): { group: string; kind: string; name: string; href: string } {
  switch (one.kind) {
    case 'term':
      return {
        group: 'Topics',
        kind: facetNames[one.facet],
        name: one.name,
        href: termUrl(one.facet, one.id),
      }
    case 'document':
      return {
        group: one.document === 'person' ? 'People' : 'Reports and terms',
        kind: documentNames[one.document],
        name: one.name,
        href: documentUrl(one.document, one.id),
      }
    case 'article':
      return {
        group: 'Articles',
        kind: formatDay(dayInUtc(sortTime(one.row.published))),
        name: one.row.headline,
        href: urls.article(one.row.slug),
      }
  }
}
