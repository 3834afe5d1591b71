/** What a price did in a part of its series, in one sentence. */

import type { BenchmarkWeek } from '#lib/catalog/model'
import { formatDay, type PlainDate } from '#lib/core/dates'
import { price } from './words.ts'

/** `2020: from $61.06/bl to $48.18/bl; lowest day −$36.98/bl, highest day $63.27/bl, average $39.16/bl.` */
export function partInWords(
  unit: string,
  weeks: readonly BenchmarkWeek[],
  name: string,
): string | undefined {
  const [first, last] = [weeks[0], weeks.at(-1)]
  if (!first || !last) return undefined
  const lowest = Math.min(...weeks.map(({ low }) => low))
  const highest = Math.max(...weeks.map(({ high }) => high))
  const days = weeks.reduce((sum, week) => sum + week.days, 0)
  const average = weeks.reduce((sum, week) => sum + week.average * week.days, 0) / days
  const say = (value: number) => price(value, unit)
  return `${name}: from ${say(first.average)} to ${say(last.average)}; lowest day ${say(lowest)}, highest day ${say(highest)}, average ${say(average)}.`
}

/** `2020` for a whole year; any other part by its days. */
export function nameOfPart(from: PlainDate, to: PlainDate): string {
  const year = from.slice(0, 4)
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year
  return from === to ? formatDay(from) : `${formatDay(from)} to ${formatDay(to)}`
}
