/** A longer series from downloaded prices: no price is lost, and none of another series comes in. */

import type { Frequency } from '#lib/content/prices/benchmark-csv'
import type { BenchmarkPrice } from '#lib/content/vocabulary-schema'
import { daysBetween, type PlainDate } from '#lib/core/dates'

/** What a refresh did to a series. */
export interface Refresh {
  readonly prices: readonly BenchmarkPrice[]
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  /** Rows of the series that the new prices do not cover. */
  readonly untouched: number
  /** Rows with nothing between them, longer than a holiday explains. */
  readonly gaps: readonly { readonly after: PlainDate; readonly before: PlainDate }[]
}

export type RefreshResult =
  | ({ readonly ok: true } & Refresh)
  | { readonly ok: false; readonly reasons: readonly string[] }

/** Revisions are rare and small; more rows that differ by more are another series. */
const LARGEST_REVISION = 0.02
const MOST_REVISED = 0.2
/** No step of a market has been larger without being looked at, from one row to the next near it. */
const LARGEST_STEP = { daily: 1.45, monthly: 2.2 } as const
/** Nor has a price been so many times outside of what the last rows held. */
const FURTHEST = 2.5
const LAST_ROWS = 250
const NEAR_DAYS = { daily: 12, monthly: 62 } as const
const LONGEST_GAP_DAYS = { daily: 8, monthly: 32 } as const
const MOST_REASONS = 5

/**
 * A series with new prices in it. What contradicts it, is of another unit, is 0 or below, or lies far off
 * is refused, each with its reason, unless somebody has looked at it and accepts it.
 */
export function refreshPrices(
  series: readonly BenchmarkPrice[],
  fresh: readonly BenchmarkPrice[],
  frequency: Frequency,
  isAccepted = false,
): RefreshResult {
  const existing = new Map(series.map(({ day, price }) => [day, price]))
  const reasons = isAccepted
    ? []
    : [...contradictions(existing, fresh), ...implausible(series, existing, fresh, frequency)]
  if (reasons.length > 0) return { ok: false, reasons: shorten(reasons) }
  const merged = new Map(existing)
  const tally = { added: 0, changed: 0, unchanged: 0 }
  for (const { day, price } of fresh) {
    const old = existing.get(day)
    tally[old === undefined ? 'added' : old === price ? 'unchanged' : 'changed']++
    merged.set(day, price)
  }
  const prices = [...merged]
    .map(([day, price]) => ({ day, price }))
    .sort((a, b) => (a.day < b.day ? -1 : 1))
  const dated = new Set(fresh.map(({ day }) => day))
  const untouched = series.filter(({ day }) => !dated.has(day)).length
  return { ok: true, prices, ...tally, untouched, gaps: gapsIn(prices, frequency) }
}

/** Whether new prices are those of another series: at least three rows in common, and all the same. */
export function isCopyOf(
  other: readonly BenchmarkPrice[],
  fresh: readonly BenchmarkPrice[],
): boolean {
  const existing = new Map(other.map(({ day, price }) => [day, price]))
  const common = fresh.filter(({ day }) => existing.has(day))
  return common.length >= 3 && common.every(({ day, price }) => existing.get(day) === price)
}

function contradictions(
  existing: ReadonlyMap<PlainDate, number>,
  fresh: readonly BenchmarkPrice[],
): string[] {
  const common = fresh.filter(({ day }) => existing.has(day))
  const contradicted = common.filter(({ day, price }) => differs(existing.get(day) ?? 0, price))
  return contradicted.length > common.length * MOST_REVISED
    ? [
        `${contradicted.length} of ${common.length} prices that can be compared differ by more than 2pc: this is another series, or another unit.`,
      ]
    : []
}

function implausible(
  series: readonly BenchmarkPrice[],
  existing: ReadonlyMap<PlainDate, number>,
  fresh: readonly BenchmarkPrice[],
  frequency: Frequency,
): string[] {
  const recent = series.slice(-LAST_ROWS).map(({ price }) => price)
  const [lowest, highest] = [Math.min(...recent), Math.max(...recent)]
  const all = [...series.filter(({ day }) => !fresh.some((one) => one.day === day)), ...fresh]
  all.sort((a, b) => (a.day < b.day ? -1 : 1))
  return all.flatMap((row, index): string[] => {
    const { day, price } = row
    if (!fresh.includes(row) || existing.get(day) === price) return []
    if (price <= 0) return [`${day}: ${price} is not above 0.`]
    const before = all[index - 1]
    if (before && before.price > 0 && daysBetween(before.day, day) <= NEAR_DAYS[frequency]) {
      const step = price / before.price
      if (step > LARGEST_STEP[frequency] || step < 1 / LARGEST_STEP[frequency])
        return [
          `${day}: ${price} is ${Math.abs((step - 1) * 100).toFixed(0)}pc ${step > 1 ? 'above' : 'below'} the ${before.price} of ${before.day}.`,
        ]
    }
    const isFar = recent.length > 0 && (price > highest * FURTHEST || price < lowest / FURTHEST)
    return isFar ? [`${day}: ${price} is far from the ${lowest} to ${highest} of the series.`] : []
  })
}

function shorten(reasons: readonly string[]): string[] {
  const shown = reasons.slice(0, MOST_REASONS)
  const rest = reasons.length - shown.length
  return rest > 0 ? [...shown, `… and ${rest} more.`] : shown
}

function gapsIn(prices: readonly BenchmarkPrice[], frequency: Frequency): Refresh['gaps'] {
  return prices.flatMap(({ day }, index) => {
    const after = prices[index - 1]?.day
    return after && daysBetween(after, day) > LONGEST_GAP_DAYS[frequency]
      ? [{ after, before: day }]
      : []
  })
}

function differs(old: number, fresh: number): boolean {
  return Math.abs(fresh - old) > Math.max(0.05, Math.abs(old) * LARGEST_REVISION)
}
