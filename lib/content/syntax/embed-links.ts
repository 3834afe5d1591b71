/** A directive in words and links, for where nothing draws it. */
import { formatDay } from '#lib/core/dates'
import { termUrl, urls } from '#lib/filter/urls'
import { type Directive, type DirectiveReference, referencesOf } from './directives.ts'

/** The name of what a directive refers to. */
export type EmbedNames = (reference: DirectiveReference) => string | undefined

/** A directive in words and links. */
export interface EmbedLinks {
  readonly label: string
  readonly links: readonly { readonly name: string; readonly url: string }[]
}

/** `Timeline: Nord Stream`, for a feed, and wherever a chart or a map cannot be drawn. */
export function embedLinks(directive: Directive, nameOf: EmbedNames): EmbedLinks {
  return {
    label: `${labels[directive.kind]}${directive.kind === 'map' ? '' : periodOf(directive)}`,
    links: referencesOf(directive).map((reference) => ({
      name: nameOf(reference) ?? reference.id,
      url: urlOf(reference),
    })),
  }
}

const labels = { timeline: 'Timeline', chart: 'Prices', map: 'Places' } as const

function periodOf({ from, to }: Exclude<Directive, { kind: 'map' }>): string {
  return `${from ? ` from ${formatDay(from)}` : ''}${to ? ` to ${formatDay(to)}` : ''}`
}

function urlOf({ kind, id }: DirectiveReference): string {
  if (kind === 'storyline' || kind === 'place' || kind === 'country') return termUrl(kind, id)
  return urls.benchmark(id)
}
