/** Values derived from an article's record. */
import { isLater, type Published } from '#lib/core/dates'
import type { Facet } from '#lib/filter/filter'
import type { Article } from './schema.ts'

/** The terms of an article by facet. */
export function termsOf(
  article: Pick<Article, 'commodities' | 'countries' | 'organisations' | 'places' | 'storylines'>,
): Record<Facet, readonly string[]> {
  return {
    commodity: article.commodities,
    country: article.countries,
    organisation: article.organisations,
    place: article.places,
    storyline: article.storylines.map(({ id }) => id),
  }
}

type Revision = Article['revisions'][number]

/** The gravest first. */
const kinds: readonly Revision['kind'][] = ['correction', 'clarification', 'update']

/** The newest revision, of whatever kind; of several of one date the gravest. */
export function newestRevision({ revisions }: Pick<Article, 'revisions'>): Revision | undefined {
  return revisions
    .toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
    .reduce<Revision | undefined>(
      (newest, one) => (newest && !isLater(one.date, newest.date) ? newest : one),
      undefined,
    )
}

/** When the substance last changed: the newest revision, or publication. */
export function modifiedOf(article: Pick<Article, 'published' | 'revisions'>): Published {
  const revised = newestRevision(article)
  return revised && isLater(revised.date, article.published) ? revised.date : article.published
}
