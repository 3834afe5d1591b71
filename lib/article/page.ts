/** Everything an article's page shows beside the article itself, gathered in one place. */
import { pricesOf } from '#lib/benchmarks/context'
import type { Article, Catalog, Report, StorylineEvent, TermCount } from '#lib/catalog/model'
import { ageInWords, dayOf, type PlainDate } from '#lib/core/dates'
import type { Facet } from '#lib/filter/filter'
import { reasonText, relatedNews } from './related.ts'

/** A storyline that the article belongs to, with all its events, oldest first. */
interface StorylineContext {
  readonly id: string
  readonly title: string
  readonly events: readonly StorylineEvent[]
}

/** What goes beside an article: its stories, and what prices did around it. */
export function railOf(catalog: Catalog, article: Article) {
  const stories = storylinesAround(catalog, article)
  const prices = pricesOf(
    catalog,
    article,
    stories.flatMap(({ events }) => events),
  )
  return { stories, prices }
}

/** What goes beside an article, and what it is about; of its storylines, those that can be followed. */
export function aroundArticle(catalog: Catalog, article: Article) {
  const rail = railOf(catalog, article)
  const followed = rail.stories.map(({ id }) => id)
  return { rail, terms: exploreTerms(catalog, article, followed) }
}

/** How old an article is, or a report since its last update, in words; undefined while it is news. */
export function ageOf(
  { published, updated }: Pick<Article, 'published'> & Pick<Partial<Report>, 'updated'>,
  today: PlainDate,
): string | undefined {
  return ageInWords(dayOf(updated ?? published), today)
}

/** The storylines of an article that can be followed, in the order the article names them. */
function storylinesAround(catalog: Catalog, article: Article): StorylineContext[] {
  return article.storylines.flatMap(({ id }) => {
    const title = catalog.nameOf('storyline', id)
    const events = catalog.listEvents(id)
    return title && events.length > 1 ? [{ id, title, events }] : []
  })
}

/** What a piece is about, by facet. */
type Tagged = Pick<Article, 'places' | 'organisations' | 'countries'>

/** Storylines, places, organisations and countries of a piece, each with its count; none without an article. */
export function exploreTerms(
  catalog: Catalog,
  piece: Tagged,
  storylines: readonly string[],
): TermCount[] {
  const tags: [Facet, readonly string[]][] = [
    ['storyline', storylines],
    ['place', piece.places],
    ['organisation', piece.organisations],
    ['country', piece.countries],
  ]
  return tags.flatMap(([facet, ids]) =>
    ids.flatMap((id) => {
      const name = catalog.nameOf(facet, id)
      const count = catalog.countTerm(facet, id)
      return name && count > 0 ? [{ facet, id, name, count }] : []
    }),
  )
}

/** Background and what happened next, each with its reason in words. */
export function relatedOf(catalog: Catalog, article: Article) {
  const related = relatedNews(catalog, article)
  const entries = (items: typeof related.background) =>
    items.map(({ row, reasons }) => ({ row, why: reasonText(reasons, catalog) }))
  const fallback = related.fallback
  const commodity = fallback && catalog.findCommodity(fallback.commodity)
  return {
    background: entries(related.background),
    next: entries(related.next),
    latest:
      fallback && commodity
        ? { title: `Latest in ${commodity.name}`, rows: fallback.items.map((row) => ({ row })) }
        : undefined,
  }
}
