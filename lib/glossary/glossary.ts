/** The glossary's page: which terms it shows, in which order, and what its converter was asked. */
import { type GlossaryTerm, glossaryKinds } from '#lib/content/vocabulary-schema'
import type { QueryError } from '#lib/filter/filter'
import { type ConversionRequest, readConversion } from '#lib/units/converter'

export type GlossaryKind = GlossaryTerm['kind']

/** The kinds of term, as a reader would call them. */
export const kindNames: Readonly<Record<GlossaryKind, string>> = {
  unit: 'Units',
  market: 'Markets and prices',
  instrument: 'Contracts',
  sanctions: 'Sanctions',
  policy: 'Policy',
  institution: 'Institutions',
  infrastructure: 'Plants, lines and ships',
  place: 'Places',
}

export interface GlossaryQuery {
  /** Show this kind alone. */
  readonly kind?: GlossaryKind
  readonly conversion: ConversionRequest
  /** What of the address makes no sense, the converter's included. */
  readonly errors: readonly QueryError[]
}

/** Reads the address of the glossary; other keys are no concern. */
export function readGlossaryQuery(params: URLSearchParams): GlossaryQuery {
  const asked = params.get('kind')?.trim()
  const kind = glossaryKinds.find((one) => one === asked)
  const conversion = readConversion(params)
  const errors = [
    ...(asked && !kind ? [{ key: 'kind', value: asked, message: 'is not a kind of term' }] : []),
    ...(conversion.kind === 'errors' ? conversion.errors : []),
  ]
  return { ...(kind && { kind }), conversion, errors }
}

export interface GlossaryGroup {
  readonly letter: string
  readonly terms: readonly GlossaryTerm[]
}

/** Terms by their first letter, in the order of the alphabet. */
export function groupByLetter(
  terms: readonly GlossaryTerm[],
  kind?: GlossaryKind,
): GlossaryGroup[] {
  const shown = terms
    .filter((term) => !kind || term.kind === kind)
    .toSorted((a, b) => a.term.localeCompare(b.term, 'en-GB'))
  return [...Map.groupBy(shown, ({ term }) => letterOf(term))].map(([letter, group]) => ({
    letter,
    terms: group,
  }))
}

function letterOf(term: string): string {
  return (term.normalize('NFD')[0] ?? '').toUpperCase()
}

/** The kinds that have terms, in the order in which a reader is offered them. */
export function kindsIn(terms: readonly GlossaryTerm[]): GlossaryKind[] {
  const used = new Set(terms.map(({ kind }) => kind))
  return glossaryKinds.filter((kind) => used.has(kind))
}
