/** Field words in a search, `country:QA before:2022-03-01`, which say what a facet or the dates would. */
import { addDays, type PlainDate, plainDate } from '#lib/core/dates'
import type { Facet } from './filter.ts'

/** What a field word asks for. */
export type FieldWord =
  | { readonly kind: 'term'; readonly facet: Facet; readonly name: string }
  | { readonly kind: 'dates'; readonly from?: PlainDate; readonly to?: PlainDate }

const facetFields: ReadonlyMap<string, Facet> = new Map([
  ['commodity', 'commodity'],
  ['country', 'country'],
  ['org', 'organisation'],
  ['organisation', 'organisation'],
  ['organization', 'organisation'],
  ['company', 'organisation'],
  ['place', 'place'],
  ['storyline', 'storyline'],
  ['story', 'storyline'],
])
const FIELD = /(?<!\S)(\p{L}+):(?:"([^"]*)"|([^\s"]+))(?!\S)/giu
/** A day as a word of its own. */
const DAY = /(?<!\S)\d{4}-\d\d-\d\d(?!\S)/g
const DATES = /^(?:before|after|since|from|until|to|in|on)$/

/**
 * The field words of a search, a day among them, and the search without them. `known` says whether a value exists; what
 * does not stays a word of the search.
 */
export function readFieldWords(
  text: string,
  known: (facet: Facet, name: string) => boolean,
): { readonly rest: string; readonly fields: readonly FieldWord[] } {
  const fields: FieldWord[] = []
  const words = text.replace(FIELD, (whole, field: string, phrase?: string, word?: string) => {
    const value = (phrase ?? word ?? '').trim()
    const name = field.toLowerCase()
    const facet = facetFields.get(name)
    const found: FieldWord | undefined = facet
      ? known(facet, value)
        ? { kind: 'term', facet, name: value }
        : undefined
      : DATES.test(name)
        ? datesOf(name, value)
        : undefined
    if (!found) return whole
    fields.push(found)
    return ' '
  })
  const rest = words.replace(DAY, (day) => {
    const found = datesOf('on', day)
    if (!found) return day
    fields.push(found)
    return ' '
  })
  return { rest: rest.replace(/\s+/g, ' ').trim(), fields }
}

/** `before:2022-03` ends on 28 February; a year or a month is all of its days. */
function datesOf(field: string, value: string): FieldWord | undefined {
  const span = spanOf(value)
  if (!span) return undefined
  switch (field) {
    case 'before':
      return { kind: 'dates', to: addDays(span.from, -1) }
    case 'after':
      return { kind: 'dates', from: addDays(span.to, 1) }
    case 'since':
    case 'from':
      return { kind: 'dates', from: span.from }
    case 'until':
    case 'to':
      return { kind: 'dates', to: span.to }
    default:
      return { kind: 'dates', ...span }
  }
}

function spanOf(value: string): { from: PlainDate; to: PlainDate } | undefined {
  const match = /^((?:19|20|21)\d\d)(?:-(\d\d))?(?:-(\d\d))?$/.exec(value)
  if (!match) return undefined
  const [, year = '', month, day] = match
  const from = plainDate.safeParse(`${year}-${month ?? '01'}-${day ?? '01'}`)
  if (!from.success) return undefined
  if (day) return { from: from.data, to: from.data }
  const number = Number(month ?? 12)
  const next =
    number === 12
      ? `${Number(year) + 1}-01-01`
      : `${year}-${String(number + 1).padStart(2, '0')}-01`
  return { from: from.data, to: addDays(plainDate.parse(next), -1) }
}
