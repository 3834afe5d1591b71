/** Which articles are about a term, and do not only carry its tag. */
import type { ArticleRow, Catalog } from '#lib/catalog/model'
import { namesOfCountry } from '#lib/core/country-names'
import { filterBy } from '#lib/filter/filter'
import type { SectionTerm } from './section-tools.ts'

type Source = Pick<Catalog, 'findOrganisation' | 'findPlace' | 'listArticles'>

/** So many of the newest are looked at: what is older is not news. */
const LOOKED_AT = 100

/**
 * The newest articles about a term: of a commodity, those whose first it is; of anything else, those
 * whose headline or standfirst names it. Fewer than `most` where there are no more.
 */
export function newestAbout(source: Source, term: SectionTerm, most: number): ArticleRow[] {
  const isAbout = aboutness(source, term)
  const { items } = source.listArticles(filterBy(term.facet, term.id), 1, LOOKED_AT)
  return items.filter(isAbout).slice(0, most)
}

function aboutness(source: Source, term: SectionTerm): (row: ArticleRow) => boolean {
  if (term.facet === 'commodity') return ({ commodities: [main] }) => main === term.id
  const names = namesOf(source, term)
    .map((name) => RegExp.escape(name))
    .join('|')
  const named = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names})(?![\\p{L}\\p{N}])`, 'u')
  return ({ headline, standfirst }) => named.test(headline) || named.test(standfirst)
}

/** Every name that a text may use. */
function namesOf(source: Source, { facet, id, name }: SectionTerm): string[] {
  if (facet === 'country') return [name, ...namesOfCountry(id)]
  if (facet === 'place') return [name, ...(source.findPlace(id)?.aliases ?? [])]
  const organisation = facet === 'organisation' ? source.findOrganisation(id) : undefined
  return [name, ...(organisation ? [organisation.name, ...organisation.aliases] : [])]
}
