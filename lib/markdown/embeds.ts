/** Directives in a rendered body: an element that carries one, and links for where nothing draws it. */
import type { Element, ElementContent, Nodes } from 'hast'
import { visit } from 'unist-util-visit'
import { formatDay } from '../dates.ts'
import { termUrl, urls } from '../urls.ts'
import type { DirectiveNode } from './directive-syntax.ts'
import {
  type Directive,
  type DirectiveReference,
  readDirective,
  referencesOf,
} from './directives.ts'

declare module 'hast' {
  interface ElementData {
    /** What the element stands for; no text can set it. */
    directive?: Directive
  }
}

/** The name of what a directive refers to. */
export type EmbedNames = (reference: DirectiveReference) => string | undefined

/** A directive in words and links. */
export interface EmbedLinks {
  readonly label: string
  readonly links: readonly { readonly name: string; readonly url: string }[]
}

/** The element that stands for a directive; it passes the sanitiser as any text with links does. */
export function embedElement(node: DirectiveNode): Element | undefined {
  const { directive } = readDirective(node.name, node.attributes ?? {})
  return (
    directive && {
      type: 'element',
      tagName: 'div',
      properties: {},
      // `position` is what another package of the family expects there; it says nothing here.
      data: { directive, position: {} },
      children: inLinks(embedLinks(directive, ({ id }) => id)),
    }
  )
}

/** Writes the names of what is embedded where its ids stood. */
export function nameEmbeds(tree: Nodes, nameOf: EmbedNames): void {
  visit(tree, 'element', (node) => {
    const directive = node.data?.directive
    if (directive) node.children = inLinks(embedLinks(directive, nameOf))
  })
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

function inLinks({ label, links }: EmbedLinks): ElementContent[] {
  return [
    { type: 'text', value: `${label}: ` },
    ...links.flatMap(({ name, url }, index): ElementContent[] => [
      ...(index > 0 ? [{ type: 'text', value: ', ' } as const] : []),
      {
        type: 'element',
        tagName: 'a',
        properties: { href: url },
        children: [{ type: 'text', value: name }],
      },
    ]),
  ]
}
