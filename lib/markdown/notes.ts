/** What a marked quantity or term opens. */
import type { GlossaryTerm } from '#lib/content/vocabulary-schema'
import type { Equivalents } from '#lib/units/equivalents'
import { formOf } from '#lib/units/factors'
import type { Quantity } from '#lib/units/find-quantities'
import { shortHash } from './short-hash.ts'

/** An entry of the glossary, as a note shows it. */
interface Entry {
  readonly entry: string
  readonly name: string
  readonly definition: string
}

export type Note =
  | ({ readonly kind: 'term'; readonly id: string } & Entry)
  | {
      readonly kind: 'quantity'
      readonly id: string
      /** As written, with what it was taken to be of: `77mn t/yr of LNG`. */
      readonly text: string
      readonly equivalents: Equivalents
      /** The unit's entry in the glossary, where it has one. */
      readonly unit?: Entry
    }

/** An underscore keeps the ids of notes apart from those of headings and paragraphs. */
export function termNote(term: GlossaryTerm): Note {
  return { kind: 'term', id: `term_${term.id}`, ...entryOf(term) }
}

/** The same figure of the same unit is one note, however often it occurs in a text. */
export function quantityNote(
  { text, unit, form }: Quantity,
  equivalents: Equivalents,
  glossary: readonly GlossaryTerm[],
): Note {
  const { term: wanted, of } = formOf(unit)
  const term = glossary.find(
    ({ id }) => id === (form === 'd' && wanted === 'barrel' ? 'barrels-a-day' : wanted),
  )
  return {
    kind: 'quantity',
    id: `unit_${shortHash(`${text} ${unit} ${form}`)}`,
    text: of ? `${text} ${of}` : text,
    equivalents,
    ...(term && { unit: entryOf(term) }),
  }
}

function entryOf({ id, term, definition }: GlossaryTerm): Entry {
  return { entry: id, name: term, definition }
}
