/** Which articles are about a term, and do not only carry its tag. */
import type { ArticleRow, Catalog } from '#lib/catalog/model'
import { filterBy } from '#lib/filter/filter'
import { type AboutSource, isMainlyAbout, spreadOverStories } from './about-country.ts'
import { namesPattern } from './names-pattern.ts'
import type { SectionTerm } from './section-tools.ts'

type Source = AboutSource & Pick<Catalog, 'listArticles'>

/** So many of the newest are looked at: what is older is not news. */
const LOOKED_AT = 100

/** The newest about a term: a selection, and all that it is of, newest first. */
export interface NewestAbout {
  readonly rows: readonly ArticleRow[]
  readonly about: readonly ArticleRow[]
}

/**
 * The newest articles about a term: of a commodity, those whose first it is; of a country, those that
 * are about no other country more, not all of one story; of anything else, those whose headline or
 * standfirst names it. Fewer than `most` where there are no more.
 */
export function newestAbout(source: Source, term: SectionTerm, most: number): NewestAbout {
  const { items } = source.listArticles(filterBy(term.facet, term.id), 1, LOOKED_AT)
  const about = items.filter(aboutness(source, term))
  return { rows: selectNewest(term, about, most), about }
}

/** Some of those about a term: of a country, not all of one story. */
export function selectNewest(
  { facet }: SectionTerm,
  about: readonly ArticleRow[],
  most: number,
): readonly ArticleRow[] {
  return facet === 'country' ? spreadOverStories(about, most) : about.slice(0, most)
}

function aboutness(source: Source, term: SectionTerm): (row: ArticleRow) => boolean {
  if (term.facet === 'commodity') return ({ commodities: [main] }) => main === term.id
  if (term.facet === 'country') return (row) => isMainlyAbout(source, term.id, row)
  const named = namesPattern(namesOf(source, term))
  return ({ headline, standfirst }) => named.test(headline) || named.test(standfirst)
}

/** Every name that a text may use. */
function namesOf(source: Source, { facet, id, name }: SectionTerm): string[] {
  if (facet === 'place') return [name, sharedName(name), ...(source.findPlace(id)?.aliases ?? [])]
  const organisation = facet === 'organisation' ? source.findOrganisation(id) : undefined
  return [name, ...(organisation ? [organisation.name, ...organisation.aliases] : [])]
}

/** `Nord Stream` of Nord Stream 2: what is said of both lines is said of each. */
function sharedName(name: string): string {
  return name.replace(/[ -]\d+$/, '')
}
