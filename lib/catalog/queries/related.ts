/** Queries of related news: candidates, never the whole archive. */

import { termsOf } from '#lib/content/article'
import { articleFrontMatter } from '#lib/content/schema'
import { type Facet, facets } from '#lib/filter/filter'
import type { Reader } from '../connection.ts'
import type { RelatedSource } from '../related-source.ts'
import { articleRowOf, numberOf, recordOf, textOf } from '../rows.ts'

/** Of a record, what candidates are judged by. */
const tagged = articleFrontMatter
  .pick({
    commodities: true,
    countries: true,
    organisations: true,
    places: true,
    storylines: true,
  })
  .strip()

/** Title and body weigh alike in the rank; the standfirst and key points repeat them. */
const RANK = 'bm25(search, 2.0, 1.0, 0.5, 1.0, 0.0)'
/** Tags and dates relate articles by rules of their own. */
const TEXTS = '{headline standfirst points body}'

export function relatedQueries({
  get,
  all,
}: Reader): Omit<RelatedSource, 'findRow' | 'countArticles' | 'countTerm'> {
  return {
    frequencies(words) {
      const found = new Map<string, number>()
      for (const word of words) {
        const row = get('select uses from words where word = ?', word)
        if (row) found.set(word, numberOf(row, 'uses'))
      }
      return found
    },
    matches(words, limit) {
      if (words.length === 0) return []
      const expression = `${TEXTS} : (${words.map((word) => `"${word}"`).join(' OR ')})`
      return all(
        `select rowid as id, ${RANK} as rank from search where search match ? order by rank limit ?`,
        expression,
        limit,
      ).map((row) => ({ id: numberOf(row, 'id'), bm25: -numberOf(row, 'rank') }))
    },
    neighbours(facet, term, at, limit) {
      const before = all(
        'select article from tags where facet = ? and term = ? and at <= ? order by at desc limit ?',
        facet,
        term,
        at,
        limit,
      )
      const after = all(
        'select article from tags where facet = ? and term = ? and at > ? order by at limit ?',
        facet,
        term,
        at,
        limit,
      )
      return [...before, ...after].map((row) => numberOf(row, 'article'))
    },
    findId(slug) {
      const row = get('select id from articles where slug = ?', slug)
      return row && numberOf(row, 'id')
    },
    storyNeighbours(storyline, slug) {
      const own = get('select at from articles where slug = ?', slug)
      if (!own) return []
      const at = numberOf(own, 'at')
      const before = get(
        'select slug from events where storyline = ? and (at, slug) < (?, ?) order by at desc, slug desc limit 1',
        storyline,
        at,
        slug,
      )
      const after = get(
        'select slug from events where storyline = ? and (at, slug) > (?, ?) order by at, slug limit 1',
        storyline,
        at,
        slug,
      )
      return [before, after].flatMap((row) => (row ? [textOf(row, 'slug')] : []))
    },
    candidate(id) {
      const row = get('select row, record from articles where id = ? and visible = 1', id)
      return row && { id, row: articleRowOf(row), terms: termsOf(recordOf(tagged, row)) }
    },
    textOf(id) {
      const row = get('select row, body_at, source from articles where id = ?', id)
      if (!row) return ''
      const { headline, standfirst } = articleRowOf(row)
      return `${headline} ${standfirst} ${textOf(row, 'source').slice(numberOf(row, 'body_at'))}`
    },
    latestOf(commodity, limit) {
      return all(
        `select a.row from tags t join articles a on a.id = t.article
         where t.facet = 'commodity' and t.term = ? order by t.at desc, t.slug limit ?`,
        commodity,
        limit,
      ).map(articleRowOf)
    },
  }
}

/** The facets whose rare terms relate articles; commodities never do. */
export const relatingFacets: readonly Facet[] = facets.filter((facet) => facet !== 'commodity')
