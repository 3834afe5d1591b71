/** Suggestions as the search box takes them: a kind, a name, an address. */
import type { Suggestion } from './catalog/finding.ts'
import type { Catalog } from './catalog/model.ts'
import { dayOf, formatDay } from './dates.ts'
import { normaliseSearch } from './filter.ts'
import { facetNames } from './filter-words.ts'
import { answer } from './http/conditional.ts'
import { termUrl, urls } from './urls.ts'

/** Typing asks often, and the same letters again. */
const SHARED_SECONDS = 60

/** Answers `/api/suggest?q=`; nothing typed has no suggestions, and nothing typed is an error. */
export function answerSuggest(catalog: Catalog, request: Request): Response {
  const text = normaliseSearch(new URL(request.url).searchParams.get('q') ?? '')
  return answer(request, {
    body: JSON.stringify(catalog.suggest(text).map(written)),
    type: 'application/json',
    changed: catalog.changedAt(),
    sharedSeconds: SHARED_SECONDS,
  })
}

function written(one: Suggestion): { kind: string; name: string; href: string } {
  switch (one.kind) {
    case 'term':
      return { kind: facetNames[one.facet], name: one.name, href: termUrl(one.facet, one.id) }
    case 'article':
      return {
        kind: formatDay(dayOf(one.row.published)),
        name: one.row.headline,
        href: urls.article(one.row.slug),
      }
  }
}
