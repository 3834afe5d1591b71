/** Dates within a line of text or an address. */
import { type DateOptions, type ReadDate, readDate } from './read-date.ts'

/** A longer line is prose, and the day that it speaks of another. */
const LONGEST = 220

/** What could be a date: digits and a month between them, and the time behind. */
const CANDIDATES = [
  /(?<![\d/.-])\d{4}[-/.]\d{2}[-/.]\d{2}(?:[T ]\d{1,2}:\d{2}(?::\d{2})?(?: ?(?:Z|[+-]\d{2}:?\d{2}))?)?(?!\d)/giu,
  /(?<!\d)\d{1,2}(?:st|nd|rd|th|er|\.|º)?(?: de| of)?[ -]\p{L}{3,12}\.?(?: de| del)?,?[ -]\d{4}(?!\d)/giu,
  /(?<!\p{L})\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}(?!\d)/giu,
  /(?<![\d/.,-])\d{1,2}([/.-]) ?\d{1,2}\1 ?\d{4}(?!\d)/giu,
  /(?<!\d)\d{4} ?[年년] ?\d{1,2} ?[月월] ?\d{1,2} ?[日일]/giu,
  /(?<![\d/.,-])\d{1,2}\.\d{1,2}\.\d{2}(?![\d.])/giu,
]

/** The first date in a short line; undefined for a long line, or one without a date. */
export function findDate(text: string, options: DateOptions = {}): ReadDate | undefined {
  const line = text
    .slice(0, LONGEST + 100)
    .replace(/\s+/g, ' ')
    .trim()
  if (line.length > LONGEST || !/\d/.test(line)) return undefined
  const found = CANDIDATES.flatMap((pattern) =>
    [...line.matchAll(pattern)].flatMap(({ 0: candidate, index }) => {
      const read = readDate(candidate, options)
      return read ? [{ index, read }] : []
    }),
  )
  return found.sort((a, b) => a.index - b.index)[0]?.read
}

/** The day that an address names: `/2016/07/12/`, `/2016-07-12-`, `20160712`. */
export function dateInAddress(address: string | undefined): ReadDate | undefined {
  if (!address) return undefined
  const path = URL.parse(address)?.pathname.slice(0, 500) ?? ''
  const [, year = '', month = '', date = ''] =
    /\/((?:19|20)\d{2})\/(\d{1,2})\/(\d{1,2})(?:\/|$)/.exec(path) ??
    /(?<!\d)((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/.exec(path) ??
    /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)/.exec(path) ??
    /\/((?:19|20)\d{2})\/(\d{2})-(\d{2})(?:\/|-)/.exec(path) ??
    []
  const named = /\/((?:19|20)\d{2})\/([a-z]{3,9})\/(\d{1,2})\//i.exec(path)
  return named
    ? readDate(`${named[3]} ${named[2]} ${named[1]}`)
    : readDate(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
}
