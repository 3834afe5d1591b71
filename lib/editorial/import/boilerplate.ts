/** What a publisher puts around an article: known by whole short lines, never by a word in a sentence. */

/** From such a line on, nothing belongs to the article. */
const ENDINGS =
  /^(?:related (?:news|articles?|stories|content|posts?|news posts)|business intelligence reports?|more (?:from|on) .{1,40}|most read|recommended(?: for you)?|you may also like|about the author|read next|sign up (?:for|to) .{1,60})[:.]?$/i
/** Such a line alone goes. */
const LINES =
  /^(?:learn more|read more(?:[: ].*)?|related: .*|share(?: this(?: article| story)?)?|print|subscribe(?: now)?|advertisement|sponsored|follow us(?: on .*)?|all rights reserved\.?|(?:©|copyright|\(c\)) .*|send comments .{0,80}|by [\p{Lu}][\p{L}'’.-]+(?: [\p{Lu}][\p{L}'’.-]+){1,2})$/iu
const LONGEST = 120

export interface Cleaned<T> {
  readonly kept: readonly T[]
  /** What was taken out, in words. */
  readonly dropped: readonly string[]
}

/** Blocks without boilerplate; the first block that ends the article takes the rest with it. */
export function dropBoilerplate<T>(blocks: readonly T[], textOf: (block: T) => string): Cleaned<T> {
  const texts = blocks.map((block) => textOf(block).replace(/\s+/g, ' ').trim())
  const end = texts.findIndex(
    (text, index) => index > 0 && text.length <= LONGEST && ENDINGS.test(text),
  )
  const last = end < 0 ? blocks.length : end
  const isLine = (index: number) =>
    LINES.test(texts[index] ?? '') && (texts[index] ?? '').length <= LONGEST
  const kept = blocks.filter((_, index) => index < last && !isLine(index))
  const lines = texts.filter((_, index) => index < last && isLine(index))
  return {
    kept,
    dropped: [
      ...lines.map((text) => `left out the line “${text}”`),
      ...(end < 0
        ? []
        : [`left out everything from “${texts[end]}” on (${blocks.length - end} pieces)`]),
    ],
  }
}
