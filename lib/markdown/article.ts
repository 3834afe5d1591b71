/** A body made ready for its page: dateline in place, opening and rest parted, headings listed. */
import type { Element, Root } from 'hast'
import type { Article, Report } from '../content/schema.ts'
import { dayOf, formatDay } from '../dates.ts'
import { renderBody } from './body.ts'
import { listHeadings } from './headings.ts'

export interface ArticleBody {
  /** The first two paragraphs; what stands beside the text comes after them. */
  readonly opening: Root
  readonly rest: Root
}

const OPENING_PARAGRAPHS = 2

/** An article's body, opening with its dateline: `Washington, 23 December`. */
export function renderArticle(article: Article): ArticleBody {
  const root = renderBody(article.body)
  const dayAndMonth = formatDay(dayOf(article.published)).replace(/ \d{4}$/, '')
  const first = root.children.find((node) => node.type === 'element' && node.tagName === 'p')
  if (first?.type === 'element') {
    first.children.unshift(dateline(`${article.dateline}, ${dayAndMonth}`), {
      type: 'text',
      value: ' — ',
    })
  }
  return part(root)
}

/** A report's body, with the headings that its contents list. */
export function renderReport(report: Report): ArticleBody & {
  readonly headings: readonly { id: string; text: string }[]
} {
  const root = renderBody(report.body)
  return { ...part(root), headings: listHeadings(root) }
}

function dateline(text: string): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['dateline'] },
    children: [{ type: 'text', value: text }],
  }
}

function part(root: Root): ArticleBody {
  const paragraphs = root.children.flatMap((node, index) =>
    node.type === 'element' && node.tagName === 'p' ? [index] : [],
  )
  const end = (paragraphs[OPENING_PARAGRAPHS - 1] ?? root.children.length - 1) + 1
  return {
    opening: { type: 'root', children: root.children.slice(0, end) },
    rest: { type: 'root', children: root.children.slice(end) },
  }
}
