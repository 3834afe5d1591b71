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

/** When the substance last changed: the newest revision, or publication. */
export function modifiedOf(article: Pick<Article, 'published' | 'revisions'>): Published {
  return [article.published, ...article.revisions.map(({ date }) => date)].reduce((newest, date) =>
    isLater(date, newest) ? date : newest,
  )
}
