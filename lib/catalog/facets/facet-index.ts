/** The in-memory index for facet counts, updated when the catalog changes. */
import { facets } from '#lib/filter/filter'
import type { Reader } from '../connection.ts'
import { numberOf, textOf } from '../rows.ts'

/** Articles and terms are numbers here: counting touches each of a million tags. */
export interface FacetIndex {
  readonly sync: number
  /** Visible articles, newest first. */
  readonly order: Uint32Array
  /** By article: when it was published, in milliseconds since 1970. */
  readonly at: Float64Array
  /** By article: its month, counted from January of the year 0. */
  readonly month: Uint16Array
  /** The terms of all articles, one after another: an array each would take five times the memory. */
  readonly terms: Uint32Array
  /** By article: where its terms start and end. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** By term: the bit of its facet. */
  readonly bitOf: Uint8Array
  /** By facet, in the order of `facets`, and id: the term's number. */
  readonly numbers: readonly ReadonlyMap<string, number>[]
}

/** A function that gives the index of the catalog as it is now, reading only what is new. */
export function facetIndexOn(reader: Reader): () => FacetIndex {
  let held: FacetIndex | undefined
  return () => {
    const row = reader.get("select value from meta where key = 'syncs'")
    const sync = Number(row?.value ?? 0)
    if (!held || held.sync !== sync)
      held = caughtUp(reader, held && !isMostlyStale(held) ? held : undefined, sync)
    return held
  }
}

/** An article that changed leaves its former terms behind. */
function isMostlyStale({ terms, starts, ends }: FacetIndex): boolean {
  let used = 0
  for (let article = 0; article < ends.length; article++)
    used += (ends[article] ?? 0) - (starts[article] ?? 0)
  return terms.length > 2 * used
}

function caughtUp(reader: Reader, before: FacetIndex | undefined, sync: number): FacetIndex {
  const order = orderOf(reader)
  const rows = reader.all(
    'select article, at, terms from facet_rows where sync > ?',
    before?.sync ?? 0,
  )
  // Space for every number that the full text knows, too.
  const size = Number(reader.get('select max(id) as n from articles')?.n ?? 0) + 1
  const at = grown(before?.at, new Float64Array(size))
  const month = grown(before?.month, new Uint16Array(size))
  const starts = grown(before?.starts, new Uint32Array(size))
  const ends = grown(before?.ends, new Uint32Array(size))
  const known = before?.terms ?? new Uint32Array()
  const added: number[] = []
  for (const row of rows) {
    const article = numberOf(row, 'article')
    at[article] = numberOf(row, 'at')
    month[article] = monthOf(numberOf(row, 'at'))
    starts[article] = known.length + added.length
    for (const term of numbersIn(textOf(row, 'terms'))) added.push(term)
    ends[article] = known.length + added.length
  }
  const terms = grown(known, new Uint32Array(known.length + added.length))
  terms.set(added, known.length)
  return { sync, order, at, month, terms, starts, ends, ...termsOn(reader) }
}

function grown<T extends Float64Array | Uint32Array | Uint16Array>(
  before: T | undefined,
  now: T,
): T {
  if (before) now.set(before.subarray(0, now.length))
  return now
}

/** One text is read a hundred times faster than a hundred thousand rows. */
function orderOf(reader: Reader): Uint32Array {
  const row = reader.get(
    `select group_concat(id) as ids from
       (select id from articles where visible = 1 order by at desc, slug)`,
  )
  return Uint32Array.from(numbersIn(String(row?.ids ?? '')))
}

function termsOn(reader: Reader): Pick<FacetIndex, 'bitOf' | 'numbers'> {
  const rows = reader.all('select number, facet, term from terms order by number')
  const numbers = facets.map(() => new Map<string, number>())
  const last = rows.at(-1)
  const bitOf = new Uint8Array(last ? numberOf(last, 'number') + 1 : 0)
  for (const row of rows) {
    const number = numberOf(row, 'number')
    const names: readonly string[] = facets
    const facet = names.indexOf(textOf(row, 'facet'))
    bitOf[number] = 1 << facet
    numbers[facet]?.set(textOf(row, 'term'), number)
  }
  return { bitOf, numbers }
}

/** The whole numbers of a text that holds nothing else between them but one sign. */
export function numbersIn(text: string): number[] {
  const numbers: number[] = []
  let number = 0
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48
    if (digit >= 0) number = number * 10 + digit
    else {
      numbers.push(number)
      number = 0
    }
  }
  if (text !== '') numbers.push(number)
  return numbers
}

/** The month of a moment in UTC, counted from January of the year 0. */
export function monthOf(at: number): number {
  const date = new Date(at)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}
