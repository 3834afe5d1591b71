/** Which part of a series a page shows and how, read from its query string. */

import type { Benchmark, Catalog, PriceSpan } from '#lib/catalog/model'
import { dayOf, type PlainDate, plainDate } from '#lib/core/dates'
import { firstOfMonth } from '#lib/core/months'
import { type QueryError, readDay } from '#lib/filter/filter'
import { dateInWords } from './price-dates.ts'
import { daysAroundStory } from './stories.ts'

/** A part of a series: whole unless `from` or `to` bounds it. */
export interface SeriesWindow {
  readonly from?: PlainDate
  readonly to?: PlainDate
  readonly scale: 'linear' | 'log'
  /** A second series on the same chart. */
  readonly with?: Benchmark['id']
  /** The story whose time and whose events are shown. */
  readonly storyline?: string
}

export type ReadWindow =
  | { readonly ok: true; readonly window: SeriesWindow }
  | { readonly ok: false; readonly errors: readonly QueryError[] }

type Source = Pick<
  Catalog,
  'spanOf' | 'listPrices' | 'findBenchmark' | 'findStoryline' | 'listEvents'
>

/** Reads `?scale=&from=&to=&with=&storyline=`; what makes no sense is an error, and so is a part without prices. */
export function readWindow(source: Source, id: string, params: URLSearchParams): ReadWindow {
  const errors: QueryError[] = []
  const textOf = (key: string) => params.get(key)?.trim() || undefined
  const dayAt = (key: 'from' | 'to') => {
    const value = textOf(key)
    if (!value) return undefined
    const day = readDay(value)
    if (!day.ok) errors.push({ key, value, message: day.message })
    return day.ok ? day.day : undefined
  }
  const asked = textOf('scale') ?? 'linear'
  const scale = asked === 'log' || asked === 'linear' ? asked : undefined
  if (!scale)
    errors.push({ key: 'scale', value: asked, message: 'is not a scale; write linear or log' })
  const other = textOf('with')
  const second = other && source.findBenchmark(other)
  if (other && (!second || other === id))
    errors.push({ key: 'with', value: other, message: 'is not another benchmark' })
  const story = textOf('storyline')
  const events = story ? source.listEvents(story) : []
  if (story && events.length === 0)
    errors.push({ key: 'storyline', value: story, message: 'is not a storyline with articles' })
  const [first, last] = [events[0], events.at(-1)]
  const frequency = source.findBenchmark(id)?.frequency ?? 'daily'
  const span = source.spanOf(id)
  const period =
    first &&
    last &&
    span &&
    daysAroundStory({ frequency }, dayOf(first.published), dayOf(last.published), span.last)
  const from = dayAt('from') ?? period?.from
  const to = dayAt('to') ?? period?.to
  const empty = span && emptyPart(source, id, frequency, span, from, to)
  if (from && to && from > to)
    errors.push({ key: 'from', value: from, message: `is after ${to}; swap the dates` })
  else if (empty)
    errors.push({ key: from ? 'from' : 'to', value: from ?? to ?? '', message: empty })
  return errors.length > 0 || !scale
    ? { ok: false, errors }
    : {
        ok: true,
        window: {
          scale,
          ...(from && { from }),
          ...(to && { to }),
          ...(second && { with: second.id }),
          ...(story && { storyline: story }),
        },
      }
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

function emptyPart(
  source: Source,
  id: string,
  frequency: Benchmark['frequency'],
  span: PriceSpan,
  from: PlainDate | undefined,
  to: PlainDate | undefined,
): string | undefined {
  if (!from && !to) return undefined
  if (pricesWithin(source, id, frequency, from ?? span.first, to ?? span.last).length > 0)
    return undefined
  return `has no prices: the series runs from ${dateInWords(span.first, frequency)} to ${dateInWords(span.last, frequency)}`
}

/** The prices from one day to another; of months, those of which a day lies between the two. */
export function pricesWithin(
  source: Pick<Catalog, 'listPrices'>,
  id: string,
  frequency: Benchmark['frequency'],
  from: PlainDate,
  to: PlainDate,
) {
  const first = frequency === 'monthly' ? firstOfMonth(from) : from
  return source.listPrices(id, first, to)
}
