/** Which equivalents a reader is offered: two or three that the trade would reach for. */
import type { Form } from './convert.ts'
import type { UnitId } from './factors.ts'

export interface Target {
  readonly unit: UnitId
  readonly form: Form
}

type Offers = Partial<Record<UnitId, readonly UnitId[]>>

const amounts: Offers = {
  'gas-m3': ['gas-ft3', 'lng-t', 'gas-Wh'],
  'gas-ft3': ['gas-m3', 'lng-t', 'gas-Wh'],
  'lng-t': ['gas-m3', 'gas-ft3', 'gas-Wh'],
  'crude-t': ['crude-bl', 'm3'],
  'crude-bl': ['crude-t', 'm3'],
  bl: ['m3'],
  m3: ['bl'],
  'gas-Wh': ['gas-m3', 'lng-t', 'J'],
  'power-Wh': ['J', 'Btu'],
  Wh: ['J', 'Btu'],
  J: ['Wh', 'Btu'],
  Btu: ['Wh', 'J'],
  therm: ['Wh', 'Btu'],
  boe: ['gas-m3', 'J'],
  'u3o8-lb': ['uranium-kg'],
  'metal-lb': ['t'],
  lb: ['kg'],
}

const prices: Offers = {
  'crude-bl': ['crude-t', 'Btu'],
  bl: ['litre', 'gallon'],
  'crude-t': ['crude-bl', 'Btu'],
  Btu: ['Wh', 'J', 'gas-m3'],
  'gas-Wh': ['Btu', 'J', 'gas-m3'],
  Wh: ['Btu', 'J'],
  J: ['Wh', 'Btu'],
  therm: ['Wh', 'Btu'],
  gallon: ['bl', 'litre'],
  'u3o8-lb': ['uranium-kg'],
  'metal-lb': ['t'],
  'metal-t': ['lb'],
  lb: ['kg'],
}

/** The trade counts these by the day, whatever the rate they come from, and all others by the year. */
const daily: readonly UnitId[] = ['gas-ft3', 'crude-bl', 'bl', 'm3']

/** The equivalents to offer for a quantity; none where nothing can be said. */
export function targetsOf(unit: UnitId, form: Form): readonly Target[] {
  if (form === 'price') return (prices[unit] ?? []).map((to) => ({ unit: to, form }))
  // Capacity is a rate in disguise.
  if (unit === 'W') return [{ unit: 'power-Wh', form: 'yr' }]
  const offers = amounts[unit] ?? []
  if (form === 'amount') return offers.map((to) => ({ unit: to, form }))
  const own: Target[] =
    form === (daily.includes(unit) ? 'd' : 'yr') ? [] : [{ unit, form: form === 'd' ? 'yr' : 'd' }]
  return [
    ...own,
    ...offers.map((to): Target => ({ unit: to, form: daily.includes(to) ? 'd' : 'yr' })),
  ].slice(0, 3)
}
