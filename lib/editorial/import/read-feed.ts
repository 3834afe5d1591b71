/** A feed file: every entry of it an article. */

import { type AnyFeed, parseFeed } from 'feedsmith'
import type { ExtractedArticle, ReadResult } from './extracted.ts'
import { parseHtml, textOfHtml } from './html-tree.ts'
import { cleanBody, markdownOf, paragraphTree } from './markdown.ts'
import { markdownBody } from './page-body.ts'
import { filled, oneLine } from './plain-text.ts'
import { readDate } from './read-date.ts'
import { splitParagraphs } from './read-text.ts'

/** An entry as all formats have it. */
interface Entry {
  readonly title?: string | undefined
  readonly summary?: string | undefined
  readonly html?: string | undefined
  readonly text?: string | undefined
  readonly date?: string | undefined
  readonly url?: string | undefined
  readonly tags: readonly (string | undefined)[]
}

/** More entries are no feed but an archive; the rest is told as left out. */
const ENTRIES = 500

/** Reads Atom, RSS, RDF or JSON Feed. Throws what the library throws at a text that is none of them. */
export function readFeed(text: string): ReadResult {
  const feed = parseFeed(text)
  const { title, entries } = entriesOf(feed)
  const found: ExtractedArticle[] = []
  const failed: string[] = []
  for (const [index, entry] of entries.slice(0, ENTRIES).entries()) {
    const read = articleOf(entry, title)
    if (typeof read === 'string') failed.push(`entry ${index + 1} ${read}`)
    else found.push(read)
  }
  if (entries.length === 0) failed.push('is a feed without entries')
  if (entries.length > ENTRIES)
    failed.push(`has ${entries.length} entries, of which the first ${ENTRIES} were read`)
  return { articles: found, failed }
}

function articleOf(entry: Entry, publisher: string | undefined): ExtractedArticle | string {
  const headline = filled(oneLine(entry.title ?? ''))
  if (!headline) return 'has no title'
  const url = entry.url && /^https?:/.test(entry.url) ? entry.url : undefined
  // A feed of summaries has no text; the summary is all there is to start from.
  const html = filled(entry.html)
  const raw = html
    ? markdownBody(parseHtml(html)).root
    : paragraphTree(splitParagraphs(filled(entry.text) ?? wordsOf(entry.summary ?? '')))
  const body = cleanBody(raw, { headline, url })
  if (body.root.children.length === 0) return `“${headline.slice(0, 60)}” has no text`
  const date = entry.date === undefined ? undefined : readDate(entry.date)
  const whole = html ?? filled(entry.text)
  return {
    headline,
    standfirst: filled(oneLine(wordsOf(entry.summary ?? ''))),
    published: date?.date,
    tags: entry.tags.flatMap((tag) => filled(tag) ?? []),
    body: markdownOf(body.root),
    publisher,
    url,
    unsure: [
      ...(date?.unsure ? [date.unsure] : []),
      ...(whole ? [] : ['text: the feed holds only a summary']),
      ...body.unsure,
    ],
  }
}

function entriesOf(parsed: AnyFeed): { title: string | undefined; entries: Entry[] } {
  switch (parsed.format) {
    case 'atom':
      return {
        title: filled(oneLine(wordsOf(parsed.feed.title?.value ?? ''))),
        entries: (parsed.feed.entries ?? []).map((entry) => ({
          title:
            entry.title?.type === 'html' ? wordsOf(entry.title.value ?? '') : entry.title?.value,
          summary: entry.summary?.value,
          ...(entry.content?.type === undefined || entry.content.type === 'text'
            ? { text: entry.content?.value }
            : { html: entry.content.value }),
          date: entry.published ?? entry.updated,
          url: entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href,
          tags: (entry.categories ?? []).map(({ label, term }) => label ?? term),
        })),
      }
    case 'rss':
      return {
        title: filled(oneLine(parsed.feed.title ?? '')),
        entries: (parsed.feed.items ?? []).map((item) => ({
          title: item.title,
          summary: item.content?.encoded ? item.description : undefined,
          html: item.content?.encoded ?? item.description,
          date: item.pubDate ?? item.dc?.dates?.[0],
          url: item.link,
          tags: (item.categories ?? []).map(({ name }) => name),
        })),
      }
    case 'rdf':
      return {
        title: filled(oneLine(parsed.feed.title ?? '')),
        entries: (parsed.feed.items ?? []).map((item) => ({
          title: item.title,
          html: item.content?.encoded ?? item.description,
          date: item.dc?.dates?.[0],
          url: item.link,
          tags: item.dc?.subjects ?? [],
        })),
      }
    case 'json':
      return {
        title: filled(oneLine(parsed.feed.title ?? '')),
        entries: (parsed.feed.items ?? []).map((item) => ({
          title: item.title,
          summary: item.summary,
          html: item.content_html,
          text: item.content_text,
          date: item.date_published,
          url: item.url,
          tags: item.tags ?? [],
        })),
      }
  }
}

/** The words of a piece of HTML. */
function wordsOf(html: string): string {
  return textOfHtml(parseHtml(html))
}
