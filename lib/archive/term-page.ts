/** What the page of a country, a place, an organisation or a commodity shows beside its articles. */
import { rowMoves } from '#lib/benchmarks/row-moves'
import type { Catalog, Place, StorylineSummary, TermCount } from '#lib/catalog/model'
import { countryInSentence } from '#lib/core/countries'
import { type PlainDate, plainDate, sortTime } from '#lib/core/dates'
import { type Facet, type Filter, filterBy } from '#lib/filter/filter'
import { termUrl, urls } from '#lib/filter/urls'
import { storyEntries } from '#lib/storylines/storyline-index'
import { newestAbout, selectNewest } from './about-term.ts'
import { type MapSize, MOST_ROWS, newestRows } from './newest-rows.ts'
import { type SectionTerm, sectionTools } from './section-tools.ts'

interface TermFact {
  readonly figure: string
  readonly says: string
}

/** Terms of one kind that articles name along with the page's own. */
interface RelatedTerms {
  readonly id: string
  readonly title: string
  readonly terms: readonly (TermCount & { readonly href: string })[]
}

const MOST_STORIES = 6
const MOST_RELATED = 6

const groups: readonly { readonly facet: Facet; readonly title: string }[] = [
  { facet: 'commodity', title: 'Commodities' },
  { facet: 'country', title: 'Countries' },
  { facet: 'organisation', title: 'Organisations' },
  { facet: 'place', title: 'Places' },
]

/**
 * All that such a page gathers, its stories by how much of them is on it; `number` is the page of its list,
 * `today` the day its ranges end on; `beside` are the map beside its newest headlines and the words of its head.
 */
export function termPage(
  catalog: Catalog,
  term: SectionTerm,
  today: PlainDate,
  number = 1,
  beside?: { readonly map?: MapSize | undefined; readonly words?: string | undefined },
) {
  const filter = filterBy(term.facet, term.id)
  const page = catalog.listArticles(filter, number)
  const counts = new Map(
    catalog
      .countTermsIn('storyline', filter, MOST_STORIES_READ)
      .map(({ id, count }) => [id, count]),
  )
  const name = nameInText(term)
  const stories = storiesOf(catalog, term, counts).map((storyline) => ({
    storyline,
    on: { count: counts.get(storyline.id) ?? 0, name },
  }))
  const { entries, scale } = storyEntries(
    catalog,
    stories.slice(0, MOST_STORIES).map(({ storyline }) => storyline),
  )
  const about = number === 1 ? newestAbout(catalog, term, MOST_ROWS).about : []
  const select = (most: number) => selectNewest(term, about, most)
  return {
    name,
    page,
    moves: rowMoves(catalog, page.items),
    href: (at: number) =>
      term.facet === 'commodity' ? urls.commodity(term.id, at) : urls.news({ filter, page: at }),
    newestTitle: newestTitleOf(term.facet, name),
    newest: newestRows(about, select, beside?.map, beside?.words),
    facts: termFacts(catalog, term, filter),
    tools: sectionTools(catalog, term, today),
    stories: { entries: entries.map((entry, n) => ({ ...entry, ...stories[n] })), scale },
    moreStories: stories.slice(MOST_STORIES),
    related: relatedTerms(catalog, term, filter),
  }
}

const MOST_STORIES_READ = 100

/** What the newest headlines have in common, as `newestAbout` selects them. */
function newestTitleOf(facet: Facet, name: string): string {
  const isMain = facet === 'commodity' || facet === 'country'
  return isMain ? `Mainly about ${name}` : `${name} in headlines and summaries`
}

/** The stories of a term, those with most articles on it first, and of as many the one that moved last. */
function storiesOf(
  catalog: Pick<Catalog, 'storylinesOf'>,
  { facet, id }: SectionTerm,
  counts: ReadonlyMap<string, number>,
): StorylineSummary[] {
  const countOf = (story: StorylineSummary) => counts.get(story.id) ?? 0
  return catalog
    .storylinesOf(facet, id, MOST_STORIES_READ)
    .toSorted((a, b) => countOf(b) - countOf(a) || sortTime(b.latest) - sortTime(a.latest))
}

/** How much has been written, how much of it in the newest year, and on what most. */
function termFacts(
  catalog: Pick<Catalog, 'listArticles' | 'countTermsIn' | 'storylinesOf'>,
  { facet, id }: SectionTerm,
  filter: Filter,
): TermFact[] {
  const { items, total } = catalog.listArticles(filter, 1, 1)
  const [newest] = items
  if (!newest) return []
  const facts = [{ figure: shown(total), says: total === 1 ? 'article' : 'articles' }]
  const year = newest.published.slice(0, 4)
  const from = plainDate.parse(`${year}-01-01`)
  const recent = catalog.listArticles({ ...filter, from }, 1, 1).total
  if (recent < total) facts.push({ figure: shown(recent), says: `of them in ${year}` })
  const other: Facet = facet === 'commodity' ? 'country' : 'commodity'
  const [most] = catalog.countTermsIn(other, filter, 1)
  if (most) {
    const name = other === 'commodity' ? inSentence(most.name) : most.name
    facts.push({ figure: shown(most.count), says: `on ${name}` })
  }
  const stories = catalog.storylinesOf(facet, id, MOST_STORIES_READ).length
  if (stories > 0)
    facts.push({ figure: shown(stories), says: stories === 1 ? 'storyline' : 'storylines' })
  return facts
}

function relatedTerms(
  catalog: Pick<Catalog, 'countTermsIn'>,
  { facet: own }: SectionTerm,
  filter: Filter,
): RelatedTerms[] {
  return groups.flatMap(({ facet, title }) => {
    // Of its own kind a filter counts what else could be chosen, not what is named along with it.
    if (facet === own) return []
    const terms = catalog
      .countTermsIn(facet, filter, MOST_RELATED)
      .map((term) => ({ ...term, href: termUrl(facet, term.id) }))
    return terms.length > 0 ? [{ id: `with-${facet}`, title, terms }] : []
  })
}

/** The places in a country that articles on it name, those that most of them name first, for its map. */
export function placesOfCountry(
  catalog: Pick<Catalog, 'countTermsIn' | 'findPlace'>,
  country: string,
): Place['id'][] {
  return catalog
    .countTermsIn('place', filterBy('country', country))
    .flatMap(({ id }) => catalog.findPlace(id) ?? [])
    .filter(({ countries }) => countries.some((code) => code === country))
    .map(({ id }) => id)
}

/** A term inside a sentence: `natural gas`, `the US`. */
function nameInText({ facet, id, name }: SectionTerm): string {
  if (facet === 'commodity') return inSentence(name)
  return facet === 'country' ? countryInSentence(id, name) : name
}

/** `natural gas`, but `LNG`. */
export function inSentence(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
}

function shown(count: number): string {
  return count.toLocaleString('en-GB')
}
