/** Prices by market, for a table of all of them. */
import type { Commodity } from '#lib/catalog/model'
import type { LatestPrice } from './latest.ts'
import type { Move } from './moves.ts'

/** The order of `priceGroups`, for the caption of a table. */
export const groupOrder = 'In each market what rose most since a year before comes first.'

export interface PriceGroup {
  readonly commodity: Commodity
  /** What rose most since a year before first. */
  readonly latest: readonly LatestPrice[]
}

/** The prices of each commodity that comes first for any, in the order of the commodities. */
export function priceGroups(
  commodities: readonly Commodity[],
  latest: readonly LatestPrice[],
): PriceGroup[] {
  return commodities.flatMap((commodity) => {
    const own = latest.filter(({ benchmark }) => benchmark.commodities[0] === commodity.id)
    if (own.length === 0) return []
    return [
      { commodity, latest: own.toSorted((a, b) => signed(b.yearChange) - signed(a.yearChange)) },
    ]
  })
}

/** The prices of `priceGroups` in one list. */
export function inGroupOrder(
  commodities: readonly Commodity[],
  latest: readonly LatestPrice[],
): LatestPrice[] {
  return priceGroups(commodities, latest).flatMap((group) => group.latest)
}

function signed({ direction, percent = 0 }: Move): number {
  return direction === 'down' ? -percent : percent
}
