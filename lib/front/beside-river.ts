/** What goes beside the river: the newest corrections, and who is written about most. */

import type { Catalog, RevisedArticle, TermCount } from '#lib/catalog/model'
import { addDays, dayOf, type PlainDate } from '#lib/core/dates'
import { emptyFilter, type Filter } from '#lib/filter/filter'

export interface BesideRiver {
  readonly revised: readonly RevisedArticle[]
  readonly most: readonly (TermCount & { readonly filter: Filter })[]
  readonly since: PlainDate
}

const CORRECTIONS = 3
const COUNTRIES = 6
const LOOKED_AT = 24
/** How far back the count goes from the newest article. */
const YEAR_DAYS = 365

/**
 * The corrections and the counts; undefined for a site without articles. Corrections are the newest,
 * one per article, also of articles shown elsewhere on the page; updates do not count.
 */
export function besideRiver(
  catalog: Pick<Catalog, 'listRevisions' | 'countTermsIn' | 'listArticles'>,
): BesideRiver | undefined {
  const newest = catalog.listArticles(emptyFilter, 1, 1).items[0]
  if (!newest) return undefined
  const since = addDays(dayOf(newest.published), -YEAR_DAYS)
  const revised = catalog.listRevisions(LOOKED_AT, ['correction', 'clarification'])
  const counted = catalog.countTermsIn('country', { ...emptyFilter, from: since }, COUNTRIES)
  return {
    revised: revised
      .filter(({ slug }, at) => revised.findIndex((one) => one.slug === slug) === at)
      .slice(0, CORRECTIONS),
    most: counted.map((term) => ({ ...term, filter: inCountry(term.id, since) })),
    since,
  }
}

function inCountry(code: string, from: PlainDate): Filter {
  return { ...emptyFilter, terms: { ...emptyFilter.terms, country: [code] }, from }
}
