/** WordPress's own export (WXR): every post and page of it an article. */
import type { ExtractedArticle, ReadResult } from './extracted.ts'
import { shortened } from './plain-text.ts'
import { entryArticle, withoutDoctype } from './read-feed.ts'
import { rewriteShortcodes } from './shortcodes.ts'
import { readItems, type XmlItem } from './xml-items.ts'

const BLOCK = /<(?:p|div|h[1-6]|ul|ol|blockquote|table|figure|pre|section)\b/i
const POSTS = new Set(['post', 'page', ''])

/** Whether a text is an export of WordPress, and not a feed. */
export function isWordPressExport(text: string): boolean {
  return /<rss\b[^>]{0,2000}xmlns:wp=|<wp:wxr_version>/.test(text.slice(0, 20_000))
}

/** Reads the posts of an export; attachments, menus and what was thrown away are counted. */
export function readWordPress(text: string): ReadResult {
  const { items, title, link } = readItems(withoutDoctype(text))
  const articles: ExtractedArticle[] = []
  const failed: string[] = []
  for (const [index, item] of items.entries()) {
    const kind = item.texts.get('wp:post_type') ?? ''
    const status = item.texts.get('wp:status') ?? ''
    if (!POSTS.has(kind) || /^(?:trash|auto-draft|inherit)$/.test(status)) continue
    const read = postOf(item, title, link)
    if (typeof read === 'string') failed.push(`post ${index + 1} ${read}`)
    else articles.push(read)
  }
  if (articles.length === 0 && failed.length === 0) failed.push('holds no posts')
  return { articles, failed }
}

function postOf(item: XmlItem, publisher: string, link: string): ExtractedArticle | string {
  const of = (name: string) => item.texts.get(name) || undefined
  const { text: html, removed } = rewriteShortcodes(of('content:encoded') ?? '')
  const gmt = of('wp:post_date_gmt')
  const isDated = gmt !== undefined && !gmt.startsWith('0000')
  const read = entryArticle(
    {
      title: of('title'),
      summary: of('excerpt:encoded'),
      html: paragraphs(html),
      dates: [isDated ? `${gmt}Z` : undefined, of('pubDate'), of('wp:post_date')],
      links: [of('link'), item.isPermalink ? of('guid') : undefined],
      base: link || undefined,
      authors: [of('dc:creator')],
      tags: item.tags,
    },
    publisher || undefined,
  )
  if (typeof read === 'string') return read
  const status = of('wp:status')
  return {
    ...read,
    unsure: [
      ...(status && status !== 'publish' ? [`status: ${shortened(status)} in WordPress`] : []),
      ...(removed.length > 0
        ? [`left out what WordPress would have filled in: ${removed.slice(0, 12).join(', ')}`]
        : []),
      ...read.unsure,
    ],
  }
}

/** WordPress makes paragraphs of empty lines when it shows a post, and saves none. */
function paragraphs(html: string): string {
  const clean = html.replace(/<!--[\s\S]*?-->/g, '')
  return clean
    .split(/\n[^\S\n]*\n/)
    .map((block) =>
      block.trim() === '' || BLOCK.test(block)
        ? block
        : `<p>${block.trim().replace(/\n/g, '<br>')}</p>`,
    )
    .join('\n')
}
