/** Which part of a series a page shows and how, read from its query string. */

import type { Catalog, PriceSpan } from '#lib/catalog/model'
import { addDays, formatDay, type PlainDate, plainDate } from '#lib/core/dates'
import { type QueryFault, readDay } from '#lib/filter/filter'
import { weeksWithin } from './series.ts'

/** A part of a series: whole unless `from` or `to` bounds it. */
export interface SeriesWindow {
  readonly from?: PlainDate
  readonly to?: PlainDate
  readonly scale: 'linear' | 'log'
}

export type ReadWindow =
  | { readonly ok: true; readonly window: SeriesWindow }
  | { readonly ok: false; readonly faults: readonly QueryFault[] }

/** Reads `?scale=&from=&to=`; what makes no sense is a fault, and so is a part without prices. */
export function readWindow(
  source: Pick<Catalog, 'spanOf' | 'listWeeks'>,
  id: string,
  params: URLSearchParams,
): ReadWindow {
  const faults: QueryFault[] = []
  const dayOf = (key: 'from' | 'to') => {
    const value = params.get(key)?.trim()
    if (!value) return undefined
    const day = readDay(value)
    if (!day.ok) faults.push({ key, value, message: day.message })
    return day.ok ? day.day : undefined
  }
  const span = source.spanOf(id)
  const from = dayOf('from')
  const to = dayOf('to')
  const asked = params.get('scale')?.trim() || 'linear'
  const scale = asked === 'log' || asked === 'linear' ? asked : undefined
  if (!scale)
    faults.push({ key: 'scale', value: asked, message: 'is no scale; write linear or log' })
  if (from && to && from > to)
    faults.push({ key: 'from', value: from, message: `is after ${to}; swap the dates` })
  else if (
    span &&
    (from || to) &&
    weeksWithin(source, id, from ?? span.first, to ?? span.last).length === 0
  ) {
    faults.push({
      key: from ? 'from' : 'to',
      value: from ?? to ?? '',
      message: `leaves no week: the series runs from ${formatDay(addDays(span.first, -4))} to ${formatDay(span.last)}`,
    })
  }
  return faults.length > 0 || !scale
    ? { ok: false, faults }
    : { ok: true, window: { scale, ...(from && { from }), ...(to && { to }) } }
}

/** The years of a series, each from its first to its last day. */
export function yearsOf({
  first,
  last,
}: PriceSpan): { year: string; from: PlainDate; to: PlainDate }[] {
  const [start, end] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))]
  return Array.from({ length: end - start + 1 }, (_, n) => {
    const year = String(start + n).padStart(4, '0')
    return { year, from: plainDate.parse(`${year}-01-01`), to: plainDate.parse(`${year}-12-31`) }
  })
}
