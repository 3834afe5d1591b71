/** A random archive, and the same questions answered by going through it one article at a time. */
import fc from 'fast-check'
import type { SourceFile } from '#lib/content/problem'
import { addDays, plainDate, sortTime } from '#lib/core/dates'
import { type Facet, type Filter, facets } from '#lib/filter/filter'
import { articleText } from '../a-record.ts'

export interface Piece {
  readonly slug: string
  readonly day: ReturnType<typeof addDays>
  readonly terms: Readonly<Record<Facet, readonly string[]>>
  readonly words: readonly string[]
}

const first = plainDate.parse('2024-11-01')
const dayOf = fc.integer({ min: 0, max: 500 }).map((days) => addDays(first, days))
const some = (from: readonly string[], least = 0) =>
  fc.uniqueArray(fc.constantFrom(...from), { minLength: least, maxLength: from.length })
const vocabulary = {
  commodity: ['natural-gas', 'lng', 'crude-oil', 'coal'],
  country: ['RU', 'DE', 'QA', 'IR'],
  organisation: ['gazprom', 'opec', 'qatarenergy'],
  place: ['nord-stream-1', 'hormuz'],
  storyline: ['nord-stream'],
}
const words = ['turbine', 'tanker', 'embargo', 'quota']

const terms = (least: number) =>
  fc.record({
    commodity: some(vocabulary.commodity, least),
    country: some(vocabulary.country),
    organisation: some(vocabulary.organisation),
    place: some(vocabulary.place),
    storyline: some(vocabulary.storyline),
  })

/** Up to 40 articles. */
export const archives: fc.Arbitrary<readonly Piece[]> = fc
  .array(fc.record({ day: dayOf, terms: terms(1), words: some(words) }), {
    minLength: 1,
    maxLength: 40,
  })
  .map((pieces) => pieces.map((piece, n) => ({ ...piece, slug: `article-${n}` })))

/** Any filter, also one that lets nothing through. */
export const filters: fc.Arbitrary<Filter> = fc
  .record({
    terms: terms(0),
    dates: fc.option(fc.tuple(dayOf, dayOf), { nil: undefined }),
    q: fc.option(fc.constantFrom(...words), { nil: undefined }),
  })
  .map(({ terms: chosen, dates, q }) => ({
    terms: chosen,
    ...(dates && { from: dates.toSorted()[0] ?? dates[0], to: dates.toSorted()[1] ?? dates[1] }),
    ...(q && { q }),
  }))

/** The article's file. */
export function fileOf({ slug, day, terms: tags, words: said }: Piece): SourceFile {
  const list = (ids: readonly string[]) => `[${ids.join(', ')}]`
  return {
    path: `articles/${slug}.md`,
    text: articleText(
      {
        headline: 'Flow halves',
        published: day,
        commodities: list(tags.commodity),
        countries: list(tags.country),
        organisations: list(tags.organisation),
        places: list(tags.place),
        storylines: list(tags.storyline.map((id) => `{ id: ${id}, event: Flow halves }`)),
      },
      `Buyers spoke of ${said.join(' and ') || 'nothing'}.\n`,
    ),
  }
}

/** Newest first, as every list has them. */
export function matching(archive: readonly Piece[], filter: Filter): Piece[] {
  return archive
    .filter((piece) => passes(piece, filter))
    .sort((a, b) => sortTime(b.day) - sortTime(a.day) || (a.slug < b.slug ? -1 : 1))
}

/** How many would show with a term added within its own facet, everything else as it is. */
export function countWith(archive: readonly Piece[], filter: Filter, facet: Facet, id: string) {
  const others = { ...filter, terms: { ...filter.terms, [facet]: [id] } }
  return matching(archive, others).length
}

function passes(piece: Piece, filter: Filter): boolean {
  return (
    facets.every(
      (facet) =>
        filter.terms[facet].length === 0 ||
        filter.terms[facet].some((id) => piece.terms[facet].includes(id)),
    ) &&
    (!filter.from || piece.day >= filter.from) &&
    (!filter.to || piece.day <= filter.to) &&
    (!filter.q || piece.words.includes(filter.q))
  )
}
