/** A feed file: every entry of it an article. */
import { parseFeed } from 'feedsmith'
import type { ExtractedArticle, ReadResult } from './extracted.ts'
import { withoutBase64 } from './feed-base64.ts'
import { type Entry, entriesOf } from './feed-entries.ts'
import { plainTitle, summaryOf } from './feed-text.ts'
import { parseHtml, textOfHtml } from './html-tree.ts'
import { cleanBody, markdownOf, paragraphTree } from './markdown.ts'
import { markdownBody } from './page-body.ts'
import { filled, oneLine, shortened, withoutInvisible } from './plain-text.ts'
import { readDate } from './read-date.ts'
import { splitParagraphs } from './read-text.ts'

/** More entries are an archive and no feed; the rest is reported as left out. */
const ENTRIES = 500
const MARKUP =
  /<(?:p|br|div|a|b|i|em|strong|ul|ol|li|img|h[1-6]|span|blockquote|table|style|script|figure)\b[^>]*>/i

/** Reads Atom, RSS, RDF or JSON Feed. Throws what the library throws at any other text. */
export function readFeed(text: string): ReadResult {
  const feed = parseFeed(withoutBase64(withoutDoctype(text)))
  const { title, entries } = entriesOf(feed, text)
  const articles: ExtractedArticle[] = []
  const failed: string[] = []
  for (const [index, entry] of entries.slice(0, ENTRIES).entries()) {
    const read = entryArticle(entry, title)
    if (typeof read === 'string') failed.push(`entry ${index + 1} ${read}`)
    else articles.push(read)
  }
  if (entries.length === 0) failed.push('is a feed without entries')
  if (entries.length > ENTRIES)
    failed.push(`has ${entries.length} entries, of which the first ${ENTRIES} were read`)
  return { articles, failed }
}

/** The document type of an old feed, whose entities are not needed. */
export function withoutDoctype(text: string): string {
  return text.replace(/<!DOCTYPE\s[^[>]{0,500}(?:\[[^\]]{0,100000}\]\s*)?>/i, '')
}

/** Makes one article of an entry, or says why not. */
export function entryArticle(
  entry: Entry,
  publisher: string | undefined,
): ExtractedArticle | string {
  const headline = plainTitle(entry.title ?? '', entry.titleIsText)
  if (!headline) return 'has no title'
  const url = addressOf(entry)
  // A feed of summaries has no text; the summary is all there is to start from.
  const whole = filled(entry.html) ?? filled(entry.text)
  const body = cleanOf(entry, headline, url)
  if (typeof body === 'string') return `“${shortened(headline)}” cannot be read: ${body}`
  if (body.root.children.length === 0) return `“${shortened(headline)}” has no text`
  const date = entry.dates.map((one) => one && readDate(one)).find(Boolean) || undefined
  const given = entry.dates.find((one) => filled(one))
  return {
    headline,
    standfirst: summaryOf(entry.summary ?? ''),
    published: date?.date,
    tags: entry.tags.flatMap((tag) => plainTitle(tag ?? '') ?? []),
    body: markdownOf(body.root),
    publisher,
    authors: entry.authors.flatMap((one) => filled(oneLine(one ?? '')) ?? []),
    url,
    unsure: [
      ...(date?.unsure ? [date.unsure] : []),
      ...(given && !date ? [`published: the date “${shortened(given)}” could not be read`] : []),
      ...(whole ? [] : ['text: the feed holds only a summary']),
      ...body.unsure,
    ],
  }
}

/** The text of an entry; or why it cannot be read, which says nothing of the entries beside it. */
function cleanOf({ html, text, summary = '', base }: Entry, headline: string, url?: string) {
  try {
    const { root, unsure } = bodyOf(filled(html), filled(text), summary)
    const body = cleanBody(root, { headline, url, base: base ?? url })
    return { root: body.root, unsure: [...unsure, ...body.unsure] }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function bodyOf(html: string | undefined, text: string | undefined, summary: string) {
  const written = html ?? text ?? summary
  if (text === undefined ? MARKUP.test(written) : !!html && MARKUP.test(html))
    return markdownBody(parseHtml(written))
  const plain = text ?? (/&/.test(written) ? textOfHtml(parseHtml(written)) : written)
  return { root: paragraphTree(splitParagraphs(withoutInvisible(plain))), unsure: [] }
}

function addressOf({ links, base }: Entry): string | undefined {
  for (const link of links) {
    const address = link && URL.parse(link.trim(), base)
    if (address && /^https?:$/.test(address.protocol)) return address.href
  }
  return undefined
}
