/** What `/map` is asked to show, read from its query string. */

import type { CommodityId } from '#lib/content/ids'
import { plainDate } from '#lib/core/dates'
import { valuesOf } from '#lib/core/search-params'
import { emptyFilter, type Filter, type QueryError } from '#lib/filter/filter'
import { urls } from '#lib/filter/urls'

export interface MapQuery {
  readonly commodity?: string
  readonly year?: number
}

export type ParsedMapQuery =
  | { readonly ok: true; readonly query: MapQuery }
  | { readonly ok: false; readonly errors: readonly QueryError[] }

/** Whom the query asks which commodities there are. */
interface Commodities {
  readonly findCommodity: (id: string) => { readonly id: CommodityId } | undefined
}

/** Reads the query; unknown keys are left alone, known ones with nonsense are errors. */
export function readMapQuery(commodities: Commodities, params: URLSearchParams): ParsedMapQuery {
  const errors: QueryError[] = []
  const one = (key: 'commodity' | 'year') => {
    const [value, other] = valuesOf(params, key)
    if (other !== undefined)
      errors.push({ key, value: other, message: 'is a second value; the map shows one at a time' })
    return value
  }
  const commodity = one('commodity')?.toLowerCase()
  if (commodity !== undefined && !commodities.findCommodity(commodity)) {
    errors.push({ key: 'commodity', value: commodity, message: 'is not a known commodity' })
  }
  const year = one('year')
  if (year !== undefined && !/^(19|20)\d\d$/.test(year)) {
    errors.push({ key: 'year', value: year, message: 'is not a year; write it as 2026' })
  }
  if (errors.length > 0) return { ok: false, errors }
  return {
    ok: true,
    query: { ...(commodity && { commodity }), ...(year && { year: Number(year) }) },
  }
}

/** The one address of what was asked, when it was asked in another way; otherwise undefined. */
export function canonicalMap(params: URLSearchParams, query: MapQuery): string | undefined {
  const asked = new URLSearchParams(
    [...params].filter(([key]) => key === 'commodity' || key === 'year'),
  )
  const canonical = new URL(urls.map(query), 'http://localhost').search.slice(1)
  return asked.toString() === canonical ? undefined : canonical
}

/** The articles that the map counts, as a filter of lists. */
export function filterOf({ commodity, year }: MapQuery): Filter {
  return {
    terms: { ...emptyFilter.terms, commodity: commodity ? [commodity] : [] },
    ...(year && {
      from: plainDate.parse(`${year}-01-01`),
      to: plainDate.parse(`${year}-12-31`),
    }),
  }
}
