/** The weeks of a chart as one steps through them. */
import { addDays, formatDay } from '#lib/core/dates'
import { countInWords } from '#lib/filter/labels'
import { urls } from '#lib/filter/urls'
import { newsFilter, type PriceSeries } from './series.ts'
import { price } from './words.ts'

/** A point in words, with the list of its news where it has some. */
export interface PointInWords {
  readonly says: string
  readonly news?: { readonly href: string; readonly says: string }
}

/** Every point of a series in words, in its order. */
export function pointsInWords({ benchmark, points, counts, span }: PriceSeries): PointInWords[] {
  const { unit } = benchmark
  return points.map((week, index) => {
    const before = points[index - 1]?.weekEnding ?? addDays(span.first, -7)
    const count = counts[index] ?? 0
    const filter = newsFilter(benchmark, addDays(before, 1), week.weekEnding)
    return {
      says: `Week to ${formatDay(week.weekEnding)}: ${price(week.average, unit)}, low ${price(week.low, unit)}, high ${price(week.high, unit)}`,
      ...(count > 0 && { news: { href: urls.news({ filter }), says: countInWords(count) } }),
    }
  })
}
