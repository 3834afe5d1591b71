/** The large figures over a series: its change, its high and its low, of the part that is shown. */

import type { BenchmarkPrice } from '#lib/catalog/model'
import { extremesOf } from './chart/extremes.ts'
import type { LatestPrice } from './latest.ts'
import { moveOf } from './moves.ts'
import { shortDateInWords } from './price-dates.ts'
import type { PriceSeries } from './series.ts'
import { figure, percentInBrief } from './words.ts'

/** A figure and what it is. */
export interface PriceFact {
  readonly figure: string
  readonly says: string
}

/** The figures of a chosen part or else of the last twelve months, whose last price the page opens with. */
export function priceFacts(
  {
    benchmark: { frequency },
    prices,
    inPart,
  }: Pick<PriceSeries, 'benchmark' | 'prices' | 'inPart'>,
  summary: Pick<LatestPrice, 'prices'> | undefined,
): PriceFact[] {
  const some = inPart ? prices : (summary?.prices ?? [])
  const [first, last] = [some[0], some.at(-1)]
  if (!first || !last) return []
  const { highest, lowest } = extremesOf(some, first)
  const on = ({ day }: BenchmarkPrice) => shortDateInWords(day, frequency)
  const span = inPart ? '' : '12-month '
  return [
    { figure: percentInBrief(moveOf(first.price, last.price)), says: `from ${on(first)}` },
    { figure: figure(highest.price), says: `${span}high, ${on(highest)}` },
    { figure: figure(lowest.price), says: `${span}low, ${on(lowest)}` },
    ...(inPart ? [{ figure: figure(averageOf(some)), says: 'average' }] : []),
  ]
}

function averageOf(prices: readonly BenchmarkPrice[]): number {
  return prices.reduce((sum, { price }) => sum + price, 0) / prices.length
}
