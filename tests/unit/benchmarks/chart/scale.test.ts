import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  linearScale,
  linearTicks,
  logScale,
  logTicks,
  tickLabels,
} from '#lib/benchmarks/chart/scale'

const price = fc.oneof(
  fc.double({ min: -500, max: 5000, noNaN: true }),
  fc.integer({ min: -100, max: 20_000 }).map((cents) => cents / 100),
)
/** What a logarithm takes for zero, a hundredth of a cent. */
const ZERO = 0.0001
const prices = fc.array(price, { minLength: 1, maxLength: 60 })
const most = fc.integer({ min: 2, max: 9 })

test('a linear scale holds every value it was made of, between foot and head', () => {
  fc.assert(
    fc.property(prices, (values) => {
      const scale = linearScale(values)
      for (const value of values) {
        const place = scale.place(value)
        expect(place).toBeGreaterThanOrEqual(0)
        expect(place).toBeLessThanOrEqual(1)
      }
    }),
  )
})

test('a logarithmic scale holds every value above zero and has no place for the rest', () => {
  fc.assert(
    fc.property(prices, (values) => {
      const scale = logScale(values)
      if (values.every((value) => value < ZERO)) expect(scale).toBeUndefined()
      for (const value of scale ? values : []) {
        const place = scale?.place(value)
        if (value < ZERO) expect(place).toBeUndefined()
        else {
          expect(place).toBeGreaterThanOrEqual(0)
          expect(place).toBeLessThanOrEqual(1)
        }
      }
    }),
  )
})

test('ticks ascend, lie inside the scale and are not too many', () => {
  fc.assert(
    fc.property(prices, most, (values, number) => {
      for (const scale of [linearScale(values, number), logScale(values, number)]) {
        if (!scale) continue
        expect(scale.ticks.length).toBeLessThanOrEqual(number + 2)
        for (const [index, tick] of scale.ticks.entries()) {
          expect(tick).toBeGreaterThanOrEqual(scale.low)
          expect(tick).toBeLessThanOrEqual(scale.high)
          if (index > 0) expect(tick).toBeGreaterThan(scale.ticks[index - 1] ?? Number.NaN)
        }
        expect(new Set(tickLabels(scale.ticks)).size).toBe(scale.ticks.length)
      }
    }),
  )
})

test('prices that hardly differ still have a scale', () => {
  const scale = logScale([0.00010000191766702424, 0.00010000191766700149])
  expect(scale?.place(0.00010000191766702424)).toBeCloseTo(0.5, 5)
})

test('padding around the values never reaches below zero by itself', () => {
  expect(linearScale([0.1, 90]).low).toBe(0)
  expect(linearScale([-36.98, 15]).low).toBeLessThan(-36.98)
})

test('ticks are round', () => {
  expect(linearTicks(68, 140, 4)).toEqual([80, 100, 120, 140])
  // Two are too few to show a scale.
  expect(linearTicks(0, 84, 4)).toEqual([0, 20, 40, 60, 80])
  expect(linearTicks(-40, 65, 6)).toEqual([-40, -20, 0, 20, 40, 60])
  expect(logTicks(3, 130, 5)).toEqual([5, 10, 20, 50, 100])
  expect(logTicks(60, 130, 5)).toEqual([60, 80, 100, 120])
  expect(tickLabels([-20, 0, 20])).toEqual(['−20', '0', '20'])
  expect(tickLabels([2, 2.5, 3])).toEqual(['2.0', '2.5', '3.0'])
})
