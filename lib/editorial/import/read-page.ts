/** A page that holds one article. */
import type { Element, Root } from 'hast'
import type { Root as MarkdownRoot } from 'mdast'
import { EXIT, visit } from 'unist-util-visit'
import { type ReadResult, refused } from './extracted.ts'
import { parseHtml, textOfHtml, wordsOfHtml } from './html-tree.ts'
import { cleanBody, markdownOf, textOfMarkdown } from './markdown.ts'
import { withoutOpeningLines } from './opening-lines.ts'
import { findArticle } from './page-article.ts'
import { bodyOfPage, type PageBody } from './page-body.ts'
import { dateOfPage } from './page-date.ts'
import { addressOf, authorsOf, headlineOf, publisherOf, standfirstOf } from './page-facts.ts'
import { removeFurniture } from './page-furniture.ts'
import { headOf, type PageHead } from './page-head.ts'
import { measureAll, measureOf } from './page-measure.ts'
import { filled, oneLine, shortened, withoutInvisible } from './plain-text.ts'

/** Less of a page's prose in a draft than this, and the draft may not be the article. */
const SURE_SHARE = 0.5
/** Fewer characters than this are seldom an article. */
const SHORT = 250
/** Characters that a page shows: what finds the article takes seconds for as many. */
const LONGEST_PAGE = 600_000

/** Reads a page: its structured data first, then its metadata, then what it shows. */
export function readArticlePage(text: string): ReadResult {
  const page = parseHtml(text)
  const head = headOf(page)
  const url = addressOf(head)
  const headline = headlineOf(head, url)
  if (!headline) return refused('has no headline')
  const date = dateOfPage(page, head, url, headline)
  const standfirst = standfirstOf(head)
  const { text: shown, prose: pageProse } = measureOf(measureAll(page), page)
  if (shown > LONGEST_PAGE)
    return refused(
      `shows over ${LONGEST_PAGE.toLocaleString('en-GB')} characters, and is no article`,
    )
  removeFurniture(page, headingOf(page, headline))
  const { node, prose, marked } = findArticle(page)
  const lead = leadOf(page, headline)
  const shownBody = bodyOfPage(node)
  const described = describedBody(head, oneLine(textOfMarkdown(shownBody.root)))
  const { root: raw, unsure: notes } = described ?? shownBody
  const authors = authorsOf(head)
  const cleaned = cleanBody(raw, { headline: withoutInvisible(headline), url })
  const opening = withoutOpeningLines(
    cleaned.root.children,
    (block) => (block.type === 'paragraph' ? textOfMarkdown(block) : ''),
    { authors, others: [headline, publisherOf(head, url) ?? ''] },
  )
  const root: MarkdownRoot = { type: 'root', children: [...opening.blocks] }
  const words = oneLine(textOfMarkdown(root))
  if (root.children.length === 0 || words === '') return refused('has no text')
  if (lead && !words.includes(lead.slice(0, 60)))
    root.children.unshift({ type: 'paragraph', children: [{ type: 'text', value: lead }] })
  return {
    failed: [],
    articles: [
      {
        headline: withoutInvisible(headline),
        standfirst: standfirst && withoutInvisible(standfirst),
        published: date?.date,
        dateline: filled(head.described?.dateline),
        tags: tagsOf(head),
        body: markdownOf(root),
        publisher: publisherOf(head, url),
        authors,
        url,
        unsure: [
          ...(date?.unsure ? [date.unsure] : []),
          ...(described
            ? ['text: taken from the structured data of the page, which shows less of it']
            : doubts({ words, prose, pageProse, marked })),
          ...(head.described?.isPaid
            ? [
                'text: the page says that it is for subscribers; the draft may be its beginning alone',
              ]
            : []),
          ...notes,
          ...opening.removed,
          ...cleaned.unsure,
        ],
      },
    ],
  }
}

/** The text that structured data holds, where the page shows less than half as much. */
function describedBody({ described }: PageHead, shown: string): PageBody | undefined {
  const text = described?.body
  if (!text || text.length < SHORT || shown.length >= text.length / 2) return undefined
  const isHtml = /<(?:p|br|div)\b/i.test(text)
  const page: Root = isHtml
    ? parseHtml(text)
    : {
        type: 'root',
        children: text.split(/\s*\n\s*/).map((value) => ({
          type: 'element',
          tagName: 'p',
          properties: {},
          children: [{ type: 'text', value: wordsOfHtml(value) }],
        })),
      }
  return bodyOfPage(page)
}

interface PageShare {
  readonly words: string
  readonly prose: number
  readonly pageProse: number
  readonly marked: boolean
}

/** Why a draft may not hold the article, or not all of it. */
function doubts({ words, prose, pageProse, marked }: PageShare): string[] {
  const share = pageProse > 0 ? Math.min(words.length, prose || words.length) / pageProse : 1
  if (share < SURE_SHARE)
    return [
      `text: the draft holds ${Math.round(share * 100)}pc of the prose of the page; compare it with the page`,
    ]
  if (words.length < SHORT)
    return [`text: only ${words.length} characters were found; compare them with the page`]
  return marked ? [] : ['text: the page marks no article, so the part that reads like one was used']
}

/** The heading on the page that is its headline. */
function headingOf(page: Root, headline: string): Element | undefined {
  let found: Element | undefined
  let first: Element | undefined
  const wanted = lettersOf(headline)
  visit(page, 'element', (node) => {
    if (!/^h[1-3]$/.test(node.tagName)) return undefined
    const letters = lettersOf(textOfHtml(node))
    if (node.tagName === 'h1' && letters) first ??= node
    if (letters.length < 5 || !(letters === wanted || wanted.includes(letters))) return undefined
    found = node
    return EXIT
  })
  return found ?? first
}

const LEAD =
  /(?:^|[\s_-])(?:standfirst|lead|lede|leadin|lead-?text|article-?lead|intro|introduction|teaser-?text|summary|excerpt|dek|deck|subtitle|sub-?title|sub-?head(?:line|ing)?|stand-?first|chapo|sapo|vorspann|entradilla|ingress|subt[ií]tulo|linha-?fina|bajada|copete|sommario|occhiello)(?:$|[\s_-])/i

/** The paragraph beside the headline that leads into the article, where the page marks it. */
function leadOf(page: Root, headline: string): string | undefined {
  let since: number | undefined
  let lead: string | undefined
  let index = 0
  const wanted = lettersOf(headline)
  visit(page, 'element', (node) => {
    index++
    if (
      /^h[1-3]$/.test(node.tagName) &&
      since === undefined &&
      lettersOf(textOfHtml(node)) === wanted
    )
      since = index
    if (since === undefined) return undefined
    if (index - since > 25 || lead) return EXIT
    const labels = `${String(node.properties.className ?? '').replaceAll(',', ' ')} ${String(node.properties.itemProp ?? '')}`
    if (
      !/^(?:p|div|h2|h3|span|section)$/.test(node.tagName) ||
      !(LEAD.test(labels) || /description|alternativeHeadline/.test(labels))
    )
      return undefined
    const text = withoutInvisible(oneLine(textOfHtml(node)))
    if (text.length >= 20 && text.length <= 700) lead = text
    return undefined
  })
  return lead
}

function tagsOf({ described, tags }: PageHead): string[] {
  const all = [...(described?.tags ?? []), ...tags]
    .flatMap((one) => one.split(/[,;|]/))
    .flatMap((one) => filled(oneLine(withoutInvisible(one))) ?? [])
  const seen = new Map(all.map((tag) => [tag.toLowerCase(), shortened(tag, 80)]))
  return [...seen.values()].slice(0, 60)
}

function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
