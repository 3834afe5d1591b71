/** A body made ready for its page: dateline in place, opening and rest split, headings listed. */
import type { Element, Root } from 'hast'
import { leadPictureOf } from '#lib/content/pictures/picture'
import type { Article, Report } from '#lib/content/schema'
import type { GlossaryTerm } from '#lib/content/vocabulary-schema'
import { dayOf, formatDayAndMonth } from '#lib/core/dates'
import { annotate } from './annotate.ts'
import { renderBody } from './body.ts'
import { correctedPlaces } from './corrected-places.ts'
import { listHeadings } from './headings.ts'
import type { Note } from './notes.ts'

export interface ArticleBody {
  /** The first two paragraphs; what is beside the text comes after them. */
  readonly opening: Root
  readonly rest: Root
  /** What the marked quantities and terms of the text open. */
  readonly notes: readonly Note[]
  /** The ids of the passages that revisions changed, by the place of each in its list. */
  readonly places: readonly (string | undefined)[]
}

const OPENING_PARAGRAPHS = 2
/** Headings, pictures, charts and rules can come before the paragraph that begins the text. */
const BEFORE_TEXT = new Set(['h2', 'h3', 'h4', 'h5', 'h6', 'figure', 'div', 'hr'])

/**
 * An article's body, opening with its dateline: `Washington, 23 December`. With a glossary its
 * quantities and terms are marked; a feed has none, and the text alone.
 */
export function renderArticle(article: Article, glossary?: readonly GlossaryTerm[]): ArticleBody {
  const root = bodyOf(article)
  const places = correctedPlaces(root, article.revisions)
  const notes = glossary ? annotate(root, glossary) : []
  const words = dateline(`${article.dateline}, ${formatDayAndMonth(dayOf(article.published))}`)
  const first = root.children.find(
    (node) => node.type === 'element' && !BEFORE_TEXT.has(node.tagName),
  )
  if (first?.type === 'element' && first.tagName === 'p')
    first.children.unshift(words, { type: 'text', value: ' — ' })
  // A list, a quotation or a table cannot hold it: it gets a line of its own.
  else root.children.unshift({ type: 'element', tagName: 'p', properties: {}, children: [words] })
  return { ...part(root), notes, places }
}

/** A report's body, with the headings that its contents list. */
export function renderReport(
  report: Report,
  glossary?: readonly GlossaryTerm[],
): ArticleBody & {
  readonly headings: readonly { id: string; text: string }[]
} {
  const root = bodyOf(report)
  const notes = glossary ? annotate(root, glossary) : []
  return { ...part(root), notes, places: [], headings: listHeadings(root) }
}

function bodyOf(piece: Article | Report): Root {
  const { body, pictures } = piece
  return renderBody(body, { pictures, hasLead: leadPictureOf(piece) !== undefined })
}

function dateline(text: string): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['dateline'] },
    children: [{ type: 'text', value: text }],
  }
}

function part(root: Root): Omit<ArticleBody, 'notes' | 'places'> {
  const paragraphs = root.children.flatMap((node, index) =>
    node.type === 'element' && node.tagName === 'p' ? [index] : [],
  )
  const end = (paragraphs[OPENING_PARAGRAPHS - 1] ?? root.children.length - 1) + 1
  return {
    opening: { type: 'root', children: root.children.slice(0, end) },
    rest: { type: 'root', children: root.children.slice(end) },
  }
}
