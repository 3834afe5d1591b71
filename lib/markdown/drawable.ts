/** Draws a text once before it is accepted, so that nothing is published that cannot be shown. */
import { toHtml } from 'hast-util-to-html'
import type { Problem } from '#lib/content/problem'
import type { Article, Report, SitePage, Storyline } from '#lib/content/schema'
import { isPlainText } from '#lib/content/syntax/markdown'
import { renderArticle, renderReport } from './article.ts'
import { renderBody } from './body.ts'

/**
 * The problem of a record whose text cannot be drawn as its page and as an entry of a feed draw it.
 * Plain paragraphs always can be.
 */
export function drawingProblems(
  file: string,
  record: Article | Report | SitePage | Storyline,
): Problem[] {
  if (isPlainText(record.body)) return []
  try {
    for (const tree of treesOf(record)) toHtml(tree)
    return []
  } catch {
    // Without the error's words: they could quote the file.
    const message = 'The text cannot be drawn as a page.'
    const fix = 'Write it more simply: fewer lists, tables and marks within each other.'
    return [{ file, line: 1, column: 1, severity: 'error', rule: 'not-drawable', message, fix }]
  }
}

function treesOf(record: Article | Report | SitePage | Storyline) {
  if ('headline' in record) {
    const { opening, rest } = renderArticle(record, [])
    return [opening, rest]
  }
  if (!('published' in record)) return [renderBody(record.body)]
  const { opening, rest } = renderReport(record, [])
  return [opening, rest]
}
