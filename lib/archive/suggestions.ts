/** Suggestions as the search box takes them: a kind, a name, an address. */

import type { Catalog } from '#lib/catalog/model'
import type { Suggestion } from '#lib/catalog/queries/finding'
import { dayInUtc, formatDay, sortTime } from '#lib/core/dates'
import { normaliseSearch } from '#lib/filter/filter'
import { facetNames } from '#lib/filter/labels'
import { termUrl, urls } from '#lib/filter/urls'

/** Answers `/api/suggest?q=`; nothing typed has no suggestions, and nothing typed is an error. */
export function answerSuggest(catalog: Catalog, request: Request): Response {
  const text = normaliseSearch(new URL(request.url).searchParams.get('q') ?? '')
  return Response.json(catalog.suggest(text).map(written))
}

function written(one: Suggestion): { kind: string; name: string; href: string } {
  switch (one.kind) {
    case 'term':
      return { kind: facetNames[one.facet], name: one.name, href: termUrl(one.facet, one.id) }
    case 'article':
      return {
        kind: formatDay(dayInUtc(sortTime(one.row.published))),
        name: one.row.headline,
        href: urls.article(one.row.slug),
      }
  }
}
