/** The day of a page: structured data, metadata, marked elements, its address, then the words by its headline. */
import type { Element, Nodes, Root } from 'hast'
import { CONTINUE, SKIP, visitParents } from 'unist-util-visit-parents'
import { CHANGED, DATED, DATED_CAMEL, LEADS, OTHERS, PUBLISHED } from './date-labels.ts'
import { dateInAddress, datesIn, endsInChange, findDate } from './find-date.ts'
import { isHidden, labelsOf, property, textOfHtml } from './html-tree.ts'
import { metaText, type PageHead } from './page-head.ts'
import { oneLine } from './plain-text.ts'
import { type DateOptions, type ReadDate, readDate } from './read-date.ts'

interface Marked {
  readonly read: ReadDate
  /** The lower the better. */
  readonly rank: number
}

/** The date of a page and where it was found, in words, unless it is stated in so many. */
export function dateOfPage(
  page: Root,
  head: PageHead,
  url: string | undefined,
  headline: string,
): ReadDate | undefined {
  const options: DateOptions = { monthFirst: /^en[-_]US/i.test(head.language ?? '') }
  const stated = [
    head.described?.published,
    ...PUBLISHED.map((name) => metaText(head.meta, name)),
    head.described?.created,
  ]
  for (const text of stated) {
    const read = text && readStated(text, options)
    if (read) return read
  }
  const inAddress = dateInAddress(url)
  const [marked] = markedDates(page, options, headline).toSorted((a, b) => a.rank - b.rank)
  if (marked && marked.rank <= 1) return marked.read
  if (inAddress) return inAddress
  if (marked) return guessed(marked.read, 'near the headline')
  for (const name of CHANGED) {
    const text = head.meta.get(name)
    const read = text && readStated(text, options)
    if (read) return guessed(read, 'where the page says when it was last changed')
  }
  return undefined
}

function guessed(read: ReadDate, where: string): ReadDate {
  return { ...read, unsure: read.unsure ?? `published: ${read.date} was found ${where}` }
}

/** A stated date, also as seconds or milliseconds since 1970, or with words before it. */
function readStated(text: string, options: DateOptions): ReadDate | undefined {
  if (/^\d{10}(?:\d{3})?$/.test(text)) {
    const time = Number(text) * (text.length === 10 ? 1000 : 1)
    return readDate(new Date(time).toISOString())
  }
  return readDate(text, options) ?? findDate(text, options)
}

/** The dates of elements that are marked as such, and of lines beside the headline. */
function markedDates(page: Root, options: DateOptions, headline: string): Marked[] {
  const found: Marked[] = []
  const title = lettersOf(headline)
  let sinceHeadline: number | undefined
  let index = 0
  visitParents(page, 'element', (node, parents) => {
    index++
    const { tagName } = node
    if (
      tagName === 'script' ||
      tagName === 'style' ||
      tagName === 'head' ||
      isHidden(node.properties)
    )
      return SKIP
    if (found.length > 200) return SKIP
    if (
      /^h[1-3]$/.test(tagName) &&
      sinceHeadline === undefined &&
      lettersOf(oneLine(textOfHtml(node))) === title
    )
      sinceHeadline = index
    const isNear = sinceHeadline !== undefined && index - sinceHeadline < 40
    const isOthers = () =>
      belongsToOthers([...parents.filter((parent) => parent.type === 'element'), node])
    const itemProp = property(node, 'itemProp')
    if (/datePublished/i.test(itemProp)) {
      const read = readStated(
        property(node, 'content') || property(node, 'dateTime') || oneLine(textOfHtml(node)),
        options,
      )
      if (read && !isOthers()) found.push({ read, rank: 0 })
      return SKIP
    }
    if (tagName === 'time' || tagName === 'relative-time') {
      const text = oneLine(textOfHtml(node))
      const read =
        readStated(property(node, 'dateTime') || text, options) ?? findDate(text, options)
      const isPublished =
        property(node, 'pubdate') !== '' ||
        'pubdate' in node.properties ||
        /(?:^|\s)published(?:\s|$)/i.test(labelsOf(node))
      const isChanged =
        /updated|modified/i.test(`${labelsOf(node)} ${itemProp}`) ||
        (read !== undefined && endsInChange(wordsBefore(node, parents.at(-1)?.children ?? [])))
      if (read && !isOthers())
        found.push({ read, rank: isPublished ? 0.5 : isChanged ? 4 : isNear ? 0.8 : 1 })
      return SKIP
    }
    const labels = labelsOf(node)
    if (labels && (DATED.test(labels) || DATED_CAMEL.test(labels))) {
      const read = shortDate(node, options)
      if (read && !isOthers()) found.push({ read, rank: isChangeOnly(node) ? 4 : isNear ? 1.2 : 2 })
      return CONTINUE
    }
    if (
      isNear &&
      /^(?:p|div|span|li|small|em|strong|td|address|h[2-6]|dd|a|b|i|font)$/.test(tagName)
    ) {
      const read = shortDate(node, options)
      if (read && !isOthers()) found.push({ read, rank: isChangeOnly(node) ? 4 : 2.5 })
    } else if (/^(?:p|div|span|td|small|em|i|li|h[2-6]|font)$/.test(tagName) && !isOthers()) {
      const text = shortText(node)
      const read = text && (LEADS.test(text) ? findDate(text, options) : readDate(text, options))
      if (read) found.push({ read, rank: 3 })
    }
    return CONTINUE
  })
  return found
}

/** True within what is about other articles: a teaser, a comment, a list. */
function belongsToOthers(around: readonly Element[]): boolean {
  let articles = 0
  for (const parent of around) {
    if (/^(?:aside|footer|nav|form)$/.test(parent.tagName)) return true
    if (parent.tagName === 'article') articles++
    if (parent.tagName !== 'body' && OTHERS.test(labelsOf(parent))) return true
  }
  return articles > 1
}

/** True where the only days that a line names are those of changes. */
function isChangeOnly(node: Element): boolean {
  return datesIn(shortText(node) ?? '').every(({ isChange }) => isChange)
}

/** The last words before an element, within what holds it. */
function wordsBefore(node: Element, siblings: readonly Nodes[]): string {
  const before = siblings.slice(0, siblings.indexOf(node))
  return before
    .slice(-3)
    .map((sibling) =>
      sibling.type === 'element' || sibling.type === 'text' ? textOfHtml(sibling) : '',
    )
    .join(' ')
}

function shortDate(node: Element, options: DateOptions): ReadDate | undefined {
  const text = shortText(node)
  return text ? findDate(text, options) : undefined
}

/** The words of a small element; undefined for one that holds more than a line. */
function shortText(node: Element): string | undefined {
  if (sizeUpTo(node, 60) >= 60) return undefined
  const text = oneLine(textOfHtml(node))
  return text.length <= 200 ? text : undefined
}

function sizeUpTo(node: Element, limit: number): number {
  let size = node.children.length
  for (const child of node.children) {
    if (size >= limit) return limit
    if (child.type === 'element') size += sizeUpTo(child, limit - size)
    else if (child.type === 'text' && child.value.length > 1000) return limit
  }
  return size
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
