/** Where a line of text must not break: within a quantity, a price or a date, and before its last short words. */

const SPACE = String.raw`[ \n\u00a0\u202f\u2009]`
const SCALE = '(?:[mb]n|trn)'
const SCALE_WORD = '(?:million|billion|trillion)'
const UNITS = [
  String.raw`b\/d|bl(?:\/d)?|t\/(?:yr|d)|m³\/(?:yr|d)|ft³\/(?:yr|d)|Btu|[GTMk]Wh|[GMTk]W|[PTG]J`,
  `tonnes?(?:${SPACE}(?:a|per)${SPACE}year)?|barrels?(?:${SPACE}(?:a|per)${SPACE}day)?`,
  'm³|ft³|t|pc|boe|therms?|lb|dwt|km|miles?|kg|cents?',
].join('|')
const UNIT = `(?:${SCALE}${SPACE})?(?:${UNITS})`
/** Bounded, for a match is tried from every digit of a long run. */
const NUMBER = String.raw`\d[\d,.]{0,20}`
const AMOUNT = String.raw`[-−]?[$€£¥]?${NUMBER}(?:\/\d{1,9})?(?:${SCALE}|${SPACE}${SCALE_WORD})?`
const RANGE = `${AMOUNT}(?:[–-]${AMOUNT})?`
const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec'

/** What must stay on one line: an amount with its unit, a price by a unit, a date. */
const UNBREAKABLE = new RegExp(
  [
    String.raw`${RANGE}\/(?:[mb]n${SPACE})?[\p{L}³]+`,
    String.raw`${RANGE}${SPACE}?${UNIT}(?:\/[\p{L}³]+)?(?![\p{L}\p{N}])`,
    String.raw`\d{1,2}${SPACE}(?:${MONTHS})(?:${SPACE}\d{4})?\b`,
    String.raw`\b(?:${MONTHS})${SPACE}\d{4}\b`,
    String.raw`${RANGE}(?<=${SCALE_WORD})(?!\p{L})`,
    `[$€£]${NUMBER}${SCALE}?`,
  ].join('|'),
  'gu',
)

/** A number or a short word leans on the word after it, but not the year of a date: `20 parties`, `a G7 cap`. */
const BEFORE_WORD = /(?<=(?:^|[ \n(])(?:\d(?:[\d,.]*\d)?|a|an|no)) (?=[\p{L}(])/gu
const NO_BREAK_SPACE = '\u00a0'

/** A short word with a hyphen: `five-year`, `build-up`. */
const COMPOUND = /(?<![\p{L}\p{N}-])[\p{L}\p{N}]{1,8}-[\p{L}\p{N}]{1,6}(?![\p{L}\p{N}-])/gu

/** The last line has at least so many characters, unless that would join more than the second figure. */
const LAST_LINE = 9
const MOST_JOINED = 20

/** A stretch of a text; one that is whole must not break, though it holds a slash or a hyphen. */
export interface TextPart {
  readonly text: string
  readonly isWhole: boolean
}

/**
 * A headline or a line of a list in parts for the page: no-break spaces hold an amount to its unit, a
 * day to its month and the last words to each other, unless the line goes on after them. But for its
 * spaces the text stays the same.
 */
export function unbrokenParts(text: string, goesOn = false): TextPart[] {
  const figures = text
    .replace(UNBREAKABLE, (amount) => amount.replace(/\s/g, NO_BREAK_SPACE))
    .replace(BEFORE_WORD, NO_BREAK_SPACE)
  const joined = goesOn ? figures : lastWordsJoined(figures)
  return partsAround(joined, /[/–-]/).flatMap((part) =>
    part.isWhole ? [part] : partsOf(part.text, part.text.matchAll(COMPOUND)),
  )
}

/** A text in parts: what must stay on one line and would break at such a sign is whole, up to so many. */
export function partsAround(
  text: string,
  breaks: RegExp,
  most = Number.POSITIVE_INFINITY,
): TextPart[] {
  const wholes = text.matchAll(UNBREAKABLE).filter(([whole]) => breaks.test(whole))
  return partsOf(text, wholes.take(most))
}

/** A text cut around the stretches of it that are whole. */
function partsOf(text: string, wholes: Iterable<RegExpExecArray>): TextPart[] {
  const parts: TextPart[] = []
  let from = 0
  for (const { 0: whole, index } of wholes) {
    if (index > from) parts.push({ text: text.slice(from, index), isWhole: false })
    parts.push({ text: whole, isWhole: true })
    from = index + whole.length
  }
  if (from < text.length) parts.push({ text: text.slice(from), isWhole: false })
  return parts
}

function lastWordsJoined(text: string): string {
  let start = text.lastIndexOf(' ')
  while (start > 0 && text.length - start - 1 < LAST_LINE) {
    const before = text.lastIndexOf(' ', start - 1)
    if (text.length - before - 1 > MOST_JOINED) break
    text = `${text.slice(0, start)}${NO_BREAK_SPACE}${text.slice(start + 1)}`
    start = before
  }
  return text
}
