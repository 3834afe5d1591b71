/** Which articles are about a term, and do not only carry its tag. */
import type { ArticleRow, Catalog } from '#lib/catalog/model'
import { filterBy } from '#lib/filter/filter'
import {
  type AboutSource,
  isMainlyAbout,
  selectionInWords,
  spreadOverStories,
} from './about-country.ts'
import { namesPattern } from './names-pattern.ts'
import type { SectionTerm } from './section-tools.ts'

type Source = AboutSource & Pick<Catalog, 'listArticles'>

/** So many of the newest are looked at: what is older is not news. */
const LOOKED_AT = 100

/** How many of the rows a page shows at each range of widths; the style sheet of the list has the same. */
export const shownRows = { phone: 3, desk: 5, wide: 8 } as const
type Shown = keyof typeof shownRows

/** What the selection is at some ranges of widths, where newer articles were left out for other stories. */
export interface SelectionNote {
  readonly text: string
  readonly at: readonly Shown[]
}

/** The newest about a term. */
export interface NewestAbout {
  readonly rows: readonly ArticleRow[]
  readonly selection: readonly SelectionNote[]
}

/**
 * The newest articles about a term: of a commodity, those whose first it is; of a country, those that
 * are about no other country more, not all of one story; of anything else, those whose headline or
 * standfirst names it. Fewer than `most` where there are no more.
 */
export function newestAbout(source: Source, term: SectionTerm, most: number): NewestAbout {
  const { items } = source.listArticles(filterBy(term.facet, term.id), 1, LOOKED_AT)
  const about = items.filter(aboutness(source, term))
  if (term.facet !== 'country') return { rows: about.slice(0, most), selection: [] }
  const rows = spreadOverStories(about, most)
  return { rows, selection: selectionNotes(about, rows) }
}

/** The same words once, with all widths at which they are true. */
function selectionNotes(
  about: readonly ArticleRow[],
  rows: readonly ArticleRow[],
): SelectionNote[] {
  const widths: readonly Shown[] = ['phone', 'desk', 'wide']
  const byWords = Map.groupBy(widths, (width) =>
    selectionInWords(about, rows.slice(0, shownRows[width])),
  )
  return [...byWords].flatMap(([text, at]) => (text ? [{ text, at }] : []))
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
