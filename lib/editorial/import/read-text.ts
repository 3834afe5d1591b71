/** A plain-text article as a wire sends it: headline, bullets, paragraphs, and the publisher's notices. */
import type { ReadResult } from './extracted.ts'
import { cleanBody, markdownOf, paragraphTree } from './markdown.ts'
import { filled, oneLine, withoutInvisible } from './plain-text.ts'
import { type ReadDate, readDate } from './read-date.ts'

const BULLET = /^\s*[•·∙‣*–-]\s+(?:[\p{L} ]{0,30}:\s*)?(.*)$/u
/** Longer, or ended like a sentence, a bullet is text. */
const LONGEST_TAGS = 100
const LONGEST_HEADLINE = 300

/** Reads one article; the first line is the headline. */
export function readText(text: string): ReadResult {
  const lines = withoutInvisible(text).replace(/\r\n?/g, '\n').split('\n')
  const start = lines.findIndex((line) => line.trim() !== '')
  const headline = oneLine(lines[start] ?? '')
  if (headline.length > LONGEST_HEADLINE)
    return { articles: [], failed: ['begins with a paragraph, not with a headline'] }
  const { date, tags, rest } = readNotes(lines.slice(start + 1))
  const body = cleanBody(paragraphTree(splitParagraphs(rest.join('\n'))), { headline })
  if (body.root.children.length === 0)
    return { articles: [], failed: ['has no text below its headline'] }
  return {
    failed: [],
    articles: [
      {
        headline,
        published: date?.date,
        tags,
        body: markdownOf(body.root),
        unsure: [...(date?.unsure ? [date.unsure] : []), ...body.unsure],
      },
    ],
  }
}

/** Empty lines separate paragraphs; in a text without any, every line is a paragraph. */
export function splitParagraphs(text: string): string[] {
  const plain = text.replace(/\r\n?/g, '\n').trim()
  const parts = /\n[^\S\n]*\n/.test(plain) ? plain.split(/\n[^\S\n]*\n/) : plain.split('\n')
  return parts.map(oneLine).filter(Boolean)
}

/** The bullets and the date between headline and text. */
function readNotes(lines: readonly string[]): {
  date: ReadDate | undefined
  tags: string[]
  rest: readonly string[]
} {
  let date: ReadDate | undefined
  const tags: string[] = []
  let at = 0
  for (; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line.trim() === '') continue
    const note = BULLET.exec(line)?.[1]?.trim()
    const day = readDate(note ?? line.replace(/^(?:published|date|updated):/i, ''))
    if (day) date ??= day
    else if (note !== undefined && note.length <= LONGEST_TAGS && !/[.!?]$/.test(note))
      tags.push(...note.split(/[,;]/).flatMap((tag) => filled(tag) ?? []))
    else break
  }
  return { date, tags, rest: lines.slice(at) }
}
