/** Dates within a line of text or an address. */
import { type DateOptions, europeanDigits, type ReadDate, readDate } from './read-date.ts'

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

/** Words after which the day is that of a change. */
const CHANGED_ON =
  /(?:updated|modified|changed|amended|aktualisiert|geändert|mise? à jour|modifié|actualizado|atualizado|aggiornato|modificato|bijgewerkt|uppdaterad|oppdatert|opdateret|zaktualizowano|обновлено|изменено|оновлено|güncelleme|更新)[^\p{L}\d]*(?:\p{L}{1,5}[^\p{L}\d]+){0,2}$/iu

/** True for words that a day of a change follows. */
export function endsInChange(words: string): boolean {
  return CHANGED_ON.test(words.slice(-60))
}

interface FoundDate {
  readonly index: number
  readonly length: number
  readonly read: ReadDate
  /** Whether the line says that it is the day of a change. */
  readonly isChange: boolean
}

/** The date in a short line: the publication date if it has one, else the modification date; undefined if it has neither. */
export function findDate(text: string, options: DateOptions = {}): ReadDate | undefined {
  const found = datesIn(text, options)
  return (found.find(({ isChange }) => !isChange) ?? found[0])?.read
}

/** A line without its dates. */
export function withoutDates(text: string): string {
  const dates = datesIn(text).toReversed()
  return dates.reduce(
    (line, { index, length }) => `${line.slice(0, index)} ${line.slice(index + length)}`,
    lineOf(text),
  )
}

/** Every date of a short line in its order; none of a long line. */
export function datesIn(text: string, options: DateOptions = {}): FoundDate[] {
  const line = lineOf(text)
  if (line.length > LONGEST || !/\d/.test(line)) return []
  const found = CANDIDATES.flatMap((pattern) =>
    [...line.matchAll(pattern)].flatMap(({ 0: candidate, index }) => {
      const read = readDate(candidate, options)
      const isChange = endsInChange(line.slice(0, index))
      return read ? [{ index, length: candidate.length, read, isChange }] : []
    }),
  )
  return found.sort((a, b) => a.index - b.index)
}

/** On one line, with digits as Europe writes them. */
function lineOf(text: string): string {
  return europeanDigits(text.slice(0, LONGEST + 100))
    .replace(/\s+/g, ' ')
    .trim()
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
