/** From unit to unit along the table of factors. */
import { type Factor, factors, type UnitId } from './factors.ts'

/** Days in the year that turns a rate by the day into one by the year. */
const YEAR = 365

/** A quantity as such, by the day, by the year, or a price for one of the unit. */
export type Form = 'amount' | 'd' | 'yr' | 'price'

export interface Conversion {
  /** Multiply by it. */
  readonly by: number
  /** The factors on the way, each of which the result rests on. */
  readonly along: readonly Factor[]
}

const found = new Map<string, Conversion | undefined>()

/** How much of `to` is one of `from`; undefined where the table knows no way. */
export function conversion(from: UnitId, to: UnitId): Conversion | undefined {
  const key = `${from} ${to}`
  if (!found.has(key)) found.set(key, search(from, to))
  return found.get(key)
}

/** The shortest way through the table. */
function search(from: UnitId, to: UnitId): Conversion | undefined {
  const seen = new Set<UnitId>([from])
  let ways: { unit: UnitId; by: number; along: readonly Factor[] }[] = [
    { unit: from, by: 1, along: [] },
  ]
  while (ways.length > 0) {
    const way = ways.find(({ unit }) => unit === to)
    if (way) return { by: way.by, along: way.along }
    ways = ways.flatMap(({ unit, by, along }) =>
      stepsFrom(unit).flatMap((step) => {
        if (seen.has(step.to)) return []
        seen.add(step.to)
        return [{ unit: step.to, by: by * step.by, along: [...along, step.factor] }]
      }),
    )
  }
  return undefined
}

/**
 * The same for a rate or a price: `$16/bl` to a price by the tonne divides where an amount
 * multiplies, and a rate by the day has 365 of them in a year.
 */
export function convertForm(
  from: { unit: UnitId; form: Form },
  to: { unit: UnitId; form: Form },
): Conversion | undefined {
  const way = conversion(from.unit, to.unit)
  if (!way) return undefined
  if (from.form === 'price') return { ...way, by: 1 / way.by }
  return { ...way, by: way.by * ratio(from.form, to.form) }
}

/** True where a conversion counts the days of a year. */
export function countsDays(from: Form, to: Form): boolean {
  return ratio(from, to) !== 1
}

function ratio(from: Form, to: Form): number {
  if (from === 'd' && to === 'yr') return YEAR
  return from === 'yr' && to === 'd' ? 1 / YEAR : 1
}

function stepsFrom(unit: UnitId): { to: UnitId; by: number; factor: Factor }[] {
  return factors.flatMap((factor) => {
    if (factor.from === unit) return [{ to: factor.to, by: factor.value, factor }]
    return factor.to === unit ? [{ to: factor.from, by: 1 / factor.value, factor }] : []
  })
}
