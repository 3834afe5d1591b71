import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseVocabulary } from '#lib/content/parse/vocabulary'
import { conversion, convertForm, type Form } from '#lib/units/convert'
import { factors, type UnitId, units } from '#lib/units/factors'

const ids = Object.keys(units).filter((id): id is UnitId => id in units)
const unit = fc.constantFrom(...ids)
const form = fc.constantFrom<Form>('amount', 'd', 'yr', 'price')
const amount = fc.double({ min: 1e-6, max: 1e15, noNaN: true })

test('what is converted and converted back is what it was', () => {
  fc.assert(
    fc.property(unit, unit, form, form, amount, (from, to, fromForm, toForm, value) => {
      fc.pre((fromForm === 'price') === (toForm === 'price'))
      const there = convertForm({ unit: from, form: fromForm }, { unit: to, form: toForm })
      const back = convertForm({ unit: to, form: toForm }, { unit: from, form: fromForm })
      expect(there === undefined).toBe(back === undefined)
      if (!there || !back) return
      expect((value * there.by * back.by) / value).toBeCloseTo(1, 9)
    }),
    { numRuns: 2000 },
  )
})

test('a detour comes to the same: the table holds no two answers', () => {
  fc.assert(
    fc.property(unit, unit, unit, (from, by, to) => {
      const straight = conversion(from, to)
      const first = conversion(from, by)
      const second = conversion(by, to)
      fc.pre(Boolean(straight && first && second))
      const ratio = ((first?.by ?? 0) * (second?.by ?? 0)) / (straight?.by ?? 1)
      expect(ratio).toBeCloseTo(1, 9)
    }),
    { numRuns: 2000 },
  )
})

test('a price falls as the amount that it is for shrinks', () => {
  const price = (value: number, from: UnitId, to: UnitId) =>
    value * (convertForm({ unit: from, form: 'price' }, { unit: to, form: 'price' })?.by ?? 0)
  expect(price(16, 'crude-bl', 'crude-t')).toBeCloseTo(117.28, 2)
  expect(price(42, 'bl', 'gallon')).toBeCloseTo(1, 9)
})

test.each<[number, UnitId, Form, UnitId, Form, number, number]>([
  // One billion m³ in the words of the Statistical Review.
  [1e9, 'gas-m3', 'amount', 'gas-ft3', 'amount', 35.315e9, 1e6],
  [1e9, 'gas-m3', 'amount', 'J', 'amount', 40e15, 1e9],
  [1e9, 'gas-m3', 'amount', 'lng-t', 'amount', 0.735e6, 500],
  [1e9, 'gas-m3', 'amount', 'Btu', 'amount', 37.913e12, 1e9],
  [1e9, 'gas-m3', 'amount', 'gas-Wh', 'amount', 11.111e12, 1e9],
  [1e9, 'gas-m3', 'amount', 'boe', 'amount', 6.537e6, 500],
  [1e6, 'lng-t', 'amount', 'J', 'amount', 54.4e15, 1e12],
  [1, 'crude-bl', 'd', 'crude-t', 'yr', 49.8, 0.05],
  [1, 'crude-t', 'amount', 'crude-bl', 'amount', 7.33, 1e-9],
  [1e9, 'gas-m3', 'yr', 'gas-ft3', 'd', 96.8e6, 5e4],
  [1, 'gas-Wh', 'amount', 'Btu', 'amount', 3.412142, 1e-5],
  [1e9, 'W', 'amount', 'power-Wh', 'yr', 8.76e12, 1],
])('%d %s (%s) is so many %s (%s)', (value, from, fromForm, to, toForm, expected, within) => {
  const by = convertForm({ unit: from, form: fromForm }, { unit: to, form: toForm })?.by ?? 0
  expect(Math.abs(value * by - expected)).toBeLessThanOrEqual(within)
})

test('every factor that is no other name for a unit says who publishes it', () => {
  const unsigned = factors.filter(({ value, source }) => value !== 1 && !source)
  expect(unsigned).toEqual([])
  for (const { source } of factors) if (source) expect(source.url).toMatch(/^https:\/\//)
})

/** How each factor of the glossary reads: from which unit to which, and how many of its base. */
const readings: Readonly<Record<string, [UnitId, Form, UnitId, Form, number]>> = {
  'barrel m³': ['bl', 'amount', 'm3', 'amount', 1],
  'barrels-a-day t/yr': ['crude-bl', 'd', 'crude-t', 'yr', 1],
  'tonne bl': ['crude-t', 'amount', 'crude-bl', 'amount', 1],
  'cubic-metre ft³': ['gas-m3', 'amount', 'gas-ft3', 'amount', 1],
  'cubic-metre MJ': ['gas-m3', 'amount', 'J', 'amount', 1e6],
  'cubic-foot m³': ['gas-ft3', 'amount', 'gas-m3', 'amount', 1],
  'tonnes-of-lng m³': ['lng-t', 'yr', 'gas-m3', 'yr', 1],
  'british-thermal-unit J': ['Btu', 'amount', 'J', 'amount', 1],
  'therm mn Btu': ['therm', 'amount', 'Btu', 'amount', 1e6],
  'megawatt-hour mn Btu': ['Wh', 'amount', 'Btu', 'amount', 1],
  'barrel-of-oil-equivalent GJ': ['boe', 'amount', 'J', 'amount', 1e9],
  'pound-u3o8 kg U': ['u3o8-lb', 'amount', 'uranium-kg', 'amount', 1],
}
/** A prefix and a ship's rating: nothing is converted by them. */
const notConverted = ['gigawatt MW', 'deadweight-tonne t']

test('the glossary states no factor that the table does not', () => {
  const glossary = parseVocabulary({
    path: 'glossary.yaml',
    text: readFileSync('content/glossary.yaml', 'utf8'),
  })
  const stated = glossary.ok
    ? glossary.record.flatMap((term) =>
        'factors' in term ? term.factors.map((factor) => ({ id: term.id, ...factor })) : [],
      )
    : []
  expect(stated.length).toBeGreaterThan(0)
  for (const { id, to, value } of stated) {
    const key = `${id} ${to}`
    if (notConverted.includes(key)) continue
    const reading = readings[key]
    expect(reading, `${key} is not in the table`).toBeDefined()
    if (!reading) continue
    const [from, fromForm, into, intoForm, size] = reading
    const by = convertForm({ unit: from, form: fromForm }, { unit: into, form: intoForm })?.by ?? 0
    expect(by / size / value, key).toBeCloseTo(1, 3)
  }
})
