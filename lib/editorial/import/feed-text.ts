/** Titles and summaries of feeds: markup and entities undone as often as they were written. */
import { parseHtml, textOfHtml } from './html-tree.ts'
import { filled, oneLine, withoutInvisible } from './plain-text.ts'

const ENCODED =
  /&(?:[a-z]{2,8}|#x?[0-9a-f]{2,6});|<(?:style|script|\/?(?:b|i|em|strong|sup|sub|span|br|a|u|s|p|div|cite|q|code|font|small|img|ul|ol|li|blockquote|h\d))\b[^>]*>/i
const ENTITY = /&(?:[a-z]{2,8}|#x?[0-9a-f]{2,6});/i
/** Entities may be encoded twice; more often nobody does. */
const TIMES = 3

/** A title without tags, its entities decoded as often as they were encoded; of a text, entities alone. */
export function plainTitle(title: string, isText = false): string | undefined {
  let text = title
  for (let times = 0; times < TIMES; times++) {
    if (!(times === 0 && !isText ? ENCODED : ENTITY).test(text)) break
    // What an entity represents is text, whatever it looks like.
    const html = times === 0 && !isText ? text : text.replaceAll('<', '&lt;')
    text = textOfHtml(parseHtml(html))
  }
  return filled(oneLine(withoutInvisible(text)))
}

/** A summary as one line, a space between its paragraphs, without the notice of where it appeared first. */
export function summaryOf(summary: string): string | undefined {
  const text = plainTitle(summary) ?? ''
  return filled(
    text
      .replace(/\s*The post .{1,300} appeared first on .{1,100}$/i, '')
      .replace(/\s*\[(?:…|\.\.\.)\]\s*$/, ' …'),
  )
}
