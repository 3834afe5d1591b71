/** Which figures of an article its record explains, and how. */
import { type Figure, figuresIn, numbersInWords } from './figures.ts'

export type Explanation = 'stated' | 'arithmetic' | 'unexplained'

/** What may explain an article's figures: its record, and the prices of its time. */
export interface Grounds {
  readonly numbers: readonly number[]
  readonly days: ReadonlySet<string>
  readonly years: ReadonlySet<number>
  /** Prices of the benchmark series around the day. */
  readonly prices: readonly number[]
}

/** Percentages, and sums and differences of so many numbers at the most; with more, anything fits. */
const MOST_FOR_ARITHMETIC = 80

/** The grounds that a text gives, with the prices of a series. */
export function groundsOf(text: string, prices: readonly number[] = []): Grounds {
  const figures = figuresIn(text)
  return {
    numbers: [
      ...new Set([
        ...figures.flatMap((figure) => (figure.kind === 'number' ? figure.values : [])),
        ...figures.flatMap((figure) => (figure.kind === 'year' ? [figure.year] : [])),
        ...numbersInWords(text),
      ]),
    ],
    days: new Set(figures.flatMap((figure) => (figure.kind === 'day' ? [dayKey(figure)] : []))),
    years: new Set(figures.flatMap((figure) => (figure.kind === 'year' ? [figure.year] : []))),
    prices,
  }
}

/** How a figure is explained: said in so many words, by simple arithmetic, or not at all. */
export function explain(figure: Figure, grounds: Grounds): Explanation {
  switch (figure.kind) {
    case 'day':
      return grounds.days.has(dayKey(figure)) ? 'stated' : 'unexplained'
    case 'year':
      return grounds.years.has(figure.year) || grounds.numbers.includes(figure.year)
        ? 'stated'
        : 'unexplained'
    case 'number': {
      const { numbers, prices } = grounds
      const fits = (value: number) => isNear(figure, value)
      if ([...numbers, ...prices].some(fits)) return 'stated'
      const terms = numbers.slice(0, MOST_FOR_ARITHMETIC)
      return terms.some((a) => terms.some((b) => combinations(a, b).some(fits)))
        ? 'arithmetic'
        : 'unexplained'
    }
  }
}

/** Sum, difference, change and share in per cent, product and quotient of two numbers. */
function combinations(a: number, b: number): number[] {
  const quotient = b === 0 ? [] : [a / b, (100 * a) / b, (100 * Math.abs(a - b)) / b]
  return [a + b, Math.abs(a - b), a * b, ...quotient]
}

/** Equal to the precision in which the figure is written. */
function isNear({ values, step }: Extract<Figure, { kind: 'number' }>, value: number): boolean {
  return values.some(
    (own) => Math.abs(own - value) <= Math.max(own * 1e-9, step < 1 || isRound(own) ? step / 2 : 0),
  )
}

/** A number that ends in a zero may be rounded; 1,043 is not. */
function isRound(value: number): boolean {
  return value >= 1 && value % 10 === 0
}

function dayKey({ month, day }: { month: number; day: number }): string {
  return `${month}-${day}`
}
