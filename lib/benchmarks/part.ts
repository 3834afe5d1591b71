/** What a part of a series is called. */

import type { Benchmark } from '#lib/catalog/model'
import type { PlainDate } from '#lib/core/dates'
import { spanInWords } from './price-dates.ts'

/** `2020` for a whole year; any other part by its days. */
export function nameOfPart(
  { frequency }: Benchmark,
  part: Partial<Record<'from' | 'to', PlainDate | undefined>>,
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
): string {
  const [start, end] = [part.from ?? from, part.to ?? to]
  const year = start.slice(0, 4)
  if (start === `${year}-01-01` && end === `${year}-12-31`) return year
  return spanInWords(start, end, frequency)
}
