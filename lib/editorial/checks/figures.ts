/** The figures of a text: quantities, days and years, as values that can be compared. */

export type Figure =
  | {
      readonly kind: 'number'
      readonly text: string
      /** What it may mean: of `3.7-3.8mn` the first is 3.7 or 3.7 million. */
      readonly values: readonly number[]
      /** The value of one unit in its last digit: 100,000 for `1.3mn`. */
      readonly step: number
    }
  /** A day of a month, with its year where the text gives one. */
  | { readonly kind: 'day'; readonly text: string; readonly month: number; readonly day: number }
  | { readonly kind: 'year'; readonly text: string; readonly year: number }

const MONTHS =
  'january february march april may june july august september october november december'.split(' ')
const MONTH = `(${MONTHS.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)`
const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  kb: 1e3,
  mn: 1e6,
  m: 1e6,
  mb: 1e6,
  mt: 1e6,
  mcm: 1e6,
  million: 1e6,
  bn: 1e9,
  b: 1e9,
  bcm: 1e9,
  billion: 1e9,
  trn: 1e12,
  trillion: 1e12,
}
const SCALE =
  '(?:[\\s-]?(?:(thousand|million|billion|trillion|trn|bcm|mcm|bn|mn|kb|mb|Mt)(?![\\p{L}³²])|([kmb])(?![\\p{L}³²/])))?'
const NUMBER = `(?<![\\p{L}\\d][.,]?)(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?${SCALE}`

/** Numbers that texts write in words; what is under ten is seldom news and never checked in articles. */
const WORDS: Readonly<Record<string, number>> = {
  half: 50,
  third: 33,
  quarter: 25,
  fifth: 20,
  tenth: 10,
  dozen: 12,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
}

/** Every figure of a text, in its order. */
export function figuresIn(text: string): Figure[] {
  const plain = text.replace(/[\u00a0\u202f\u2009]/g, ' ').replace(/[\u2010-\u2015\u2212]/g, '-')
  const { days, rest } = takeDays(plain)
  return [...days, ...numbersIn(rest)]
}

/** The numbers that a text writes in words: `fourteen`, `a third` (as 33). */
export function numbersInWords(text: string): number[] {
  return [...text.toLowerCase().matchAll(/\p{L}+/gu)].flatMap(([word]) => {
    const value = WORDS[word] ?? WORDS[word.replace(/s$/, '')]
    return value === undefined ? [] : [value]
  })
}

/** Days first, so that `23 December 2021` is not read as two numbers. */
function takeDays(text: string): { days: Figure[]; rest: string } {
  const days: Figure[] = []
  const add = (written: string, day: number, month: number, year?: string) => {
    if (day >= 1 && day <= 31 && month >= 1) days.push({ kind: 'day', text: written, day, month })
    if (year) days.push({ kind: 'year', text: year, year: Number(year) })
    return ' '
  }
  const rest = text
    .replace(/\b(\d{4})-(\d{2})-(\d{2})\b/g, (all, year, month, day) =>
      add(all, Number(day), Number(month), year),
    )
    .replace(
      new RegExp(
        `\\b(?:(\\d{1,2})(?:-| and | to | or ))?(\\d{1,2}) ${MONTH}\\b(?: (\\d{4}))?`,
        'giu',
      ),
      (all, from, day, month, year) => {
        if (from) add(all, Number(from), monthOf(month))
        return add(all, Number(day), monthOf(month), year)
      },
    )
    .replace(
      new RegExp(`\\b${MONTH} (\\d{1,2})\\b(?:, (\\d{4}))?`, 'giu'),
      (all, month, day, year) => add(all, Number(day), monthOf(month), year),
    )
  return { days, rest }
}

function monthOf(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1
}

function numbersIn(text: string): Figure[] {
  const found = [...text.matchAll(new RegExp(NUMBER, 'giu'))]
  return found.map((match, index): Figure => {
    const [written, whole = '', fraction = ''] = match
    const scale = scaleIn(match)
    const value = Number(`${whole.replaceAll(',', '')}${fraction}`)
    if (
      !scale &&
      !fraction &&
      /^(19|20)\d{2}$/.test(whole) &&
      !/^\s?(bl|b\/d|t|MW|km)\b/.test(text.slice(match.index + written.length))
    )
      return { kind: 'year', text: whole, year: value }
    const own = scaleOf(scale)
    // `3.7-3.8 million`: what scales the second may scale the first.
    const after = text.slice(match.index + written.length, found[index + 1]?.index ?? 0)
    const next =
      !scale && /^\s?(-|to|and|or)\s?\$?€?$/.test(after) ? scaleOf(scaleIn(found[index + 1])) : 1
    const values = next === 1 ? [value * own] : [value, value * next]
    const digits = fraction.length > 0 ? fraction.length - 1 : 0
    return { kind: 'number', text: written.trim(), values, step: own * 10 ** -digits }
  })
}

/** The scale is in one of two groups: words, or a letter that no unit follows. */
function scaleIn(match: RegExpMatchArray | undefined): string | undefined {
  return match?.[3] ?? match?.[4]
}

function scaleOf(scale: string | undefined): number {
  return scale === undefined ? 1 : (SCALES[scale.toLowerCase()] ?? 1)
}
