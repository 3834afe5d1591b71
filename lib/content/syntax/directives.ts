/** What a text may embed on a line of its own: `::timeline{storyline=nord-stream}`, a chart, a map. */

import { type PlainDate, plainDate } from '#lib/core/dates'
import type { ReferenceKind } from '../reference-index.ts'
import { suggest } from '../rules/nearest.ts'

interface Period {
  readonly from?: PlainDate
  readonly to?: PlainDate
}

/** A directive that is good in itself; whether its ids exist is another question. */
export type Directive =
  | ({ readonly kind: 'timeline'; readonly storyline: string } & Period)
  | ({ readonly kind: 'chart'; readonly benchmark: string } & Period)
  | {
      readonly kind: 'map'
      readonly places: readonly string[]
      readonly countries: readonly string[]
    }

/** What is wrong with a directive, and with which of its attributes. */
export interface DirectiveProblem {
  readonly attribute?: string
  readonly rule: string
  readonly message: string
  readonly fix: string
}

/** An id that a directive names, and the attribute that names it. */
export interface DirectiveReference {
  readonly kind: ReferenceKind | 'country'
  readonly id: string
  readonly attribute: string
}

/** The attributes of each directive; the first of a timeline and a chart must be there. */
const grammar = {
  timeline: ['storyline', 'from', 'to'],
  chart: ['benchmark', 'from', 'to'],
  map: ['places', 'countries'],
} as const satisfies Readonly<Record<Directive['kind'], readonly string[]>>
const names = Object.keys(grammar)

type Attributes = Readonly<Record<string, string | null | undefined>>

/** Reads a directive's name and attributes; problems come instead of guesses. */
export function readDirective(
  name: string,
  attributes: Attributes,
):
  | { directive: Directive; problems: readonly [] }
  | { directive?: never; problems: DirectiveProblem[] } {
  const problems: DirectiveProblem[] = []
  const kind = kindOf(name)
  if (!kind) {
    const fix = suggest(name, names, `Use one of ${names.join(', ')}.`)
    return {
      problems: [{ rule: 'unknown-directive', message: `There is no directive \`${name}\`.`, fix }],
    }
  }
  const known: readonly string[] = grammar[kind]
  for (const attribute of Object.keys(attributes)) {
    if (known.includes(attribute)) continue
    const fix = suggest(attribute, known, `Use ${known.join(', ')}.`)
    problems.push({
      attribute,
      rule: 'unknown-attribute',
      message: `A ${kind} has no attribute \`${attribute}\`.`,
      fix,
    })
  }
  const textOf = (attribute: string) => attributes[attribute]?.trim() ?? ''
  const need = (attribute: string, example: string) => {
    const value = textOf(attribute)
    if (!value)
      problems.push({
        rule: 'missing-attribute',
        message: `The ${kind} does not say which ${attribute}.`,
        fix: `Write ${attribute}=${example}.`,
      })
    return value
  }
  const period = kind === 'map' ? {} : readPeriod(textOf, problems)
  const directive = ((): Directive => {
    switch (kind) {
      case 'timeline':
        return { kind, storyline: need('storyline', 'nord-stream'), ...period }
      case 'chart':
        return { kind, benchmark: need('benchmark', 'brent'), ...period }
      case 'map': {
        const places = listOf(textOf('places'))
        const countries = listOf(textOf('countries'))
        if (places.length + countries.length === 0) need('places', '"nord-stream-1 nord-stream-2"')
        return { kind, places, countries }
      }
    }
  })()
  return problems.length > 0 ? { problems } : { directive, problems: [] }
}

/** Every id that a directive names. */
export function referencesOf(directive: Directive): DirectiveReference[] {
  switch (directive.kind) {
    case 'timeline':
      return [{ kind: 'storyline', id: directive.storyline, attribute: 'storyline' }]
    case 'chart':
      return [{ kind: 'benchmark', id: directive.benchmark, attribute: 'benchmark' }]
    case 'map':
      return [
        ...directive.places.map((id) => ({ kind: 'place', id, attribute: 'places' }) as const),
        ...directive.countries.map(
          (id) => ({ kind: 'country', id, attribute: 'countries' }) as const,
        ),
      ]
  }
}

function kindOf(name: string): Directive['kind'] | undefined {
  return name === 'timeline' || name === 'chart' || name === 'map' ? name : undefined
}

function listOf(text: string): string[] {
  return [...new Set(text.split(/[\s,]+/).filter(Boolean))]
}

function readPeriod(textOf: (attribute: string) => string, problems: DirectiveProblem[]): Period {
  const dayOf = (attribute: 'from' | 'to') => {
    const text = textOf(attribute)
    const day = plainDate.safeParse(text)
    if (text && !day.success)
      problems.push({
        attribute,
        rule: 'bad-date',
        message: `\`${attribute}\` is not a day of the calendar.`,
        fix: 'Write it as 2022-01-31.',
      })
    return day.data
  }
  const from = dayOf('from')
  const to = dayOf('to')
  if (from && to && from > to)
    problems.push({
      attribute: 'from',
      rule: 'bad-date',
      message: `\`from\` is after \`to\`.`,
      fix: 'Swap the dates.',
    })
  return { ...(from && { from }), ...(to && { to }) }
}
