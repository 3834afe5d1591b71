import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  moveInBrief,
  moveInWords,
  moveOf,
  price,
  seriesInWords,
  weekBefore,
  weekOf,
} from '#lib/benchmarks/words'
import { day, weeksOf } from './some-weeks.ts'

test.each([
  [97.925, '$/bl', '$97.93/bl'],
  [-36.98, '$/bl', '−$36.98/bl'],
  [2.8, '$/mn Btu', '$2.80/mn Btu'],
  [1234.5, '€/MWh', '€1,234.50/MWh'],
  [80, 'CNY/t', '80.00 CNY/t'],
])('%s %s is written %s', (value, unit, words) => {
  expect(price(value, unit)).toBe(words)
})

test.each([
  [96.36, 97.93, 'up $1.57/bl (1.6pc)'],
  [97.93, 96.36, 'down $1.57/bl (1.6pc)'],
  [50, 75, 'up $25.00/bl (50pc)'],
  [80, 80.001, 'unchanged'],
  // Of nought and less, a part says nothing.
  [-5, 10, 'up $15.00/bl'],
  [0, 10, 'up $10.00/bl'],
  [3.32, -36.98, 'down $40.30/bl (1214pc)'],
])('from %s to %s is %s', (before, now, words) => {
  expect(moveInWords(moveOf(before, now), '$/bl')).toBe(words)
})

test('a move in brief has a sign', () => {
  expect(moveInBrief(moveOf(100, 103.1), '$/bl')).toBe('+3.1pc')
  expect(moveInBrief(moveOf(100, 99.6), '$/bl')).toBe('−0.4pc')
  expect(moveInBrief(moveOf(2.79, 2.79), '$/bl')).toBe('0pc')
  expect(moveInBrief(moveOf(-2, 3), '$/bl')).toBe('+$5.00/bl')
})

test('the amount of a move is the difference of the two prices as printed', () => {
  const cents = fc.integer({ min: -10_000, max: 20_000 })
  fc.assert(
    fc.property(cents, cents, (before, now) => {
      const { amount, direction } = moveOf(before / 100, now / 100)
      const sign = direction === 'down' ? -1 : 1
      expect(Math.round(before + sign * amount * 100)).toBe(now)
    }),
  )
})

test('a series in words says whence, whither, and how far between', () => {
  expect(seriesInWords('Brent', '$/bl', weeksOf([80, 120, 70, 100]))).toBe(
    'Brent rose 25pc, from $80.00/bl in the week ending 7 January 2022 to $100.00/bl in the week ending 28 January 2022; at its highest it averaged $120.00/bl in the week ending 14 January 2022, at its lowest $70.00/bl in the week ending 21 January 2022.',
  )
  expect(seriesInWords('Brent', '$/bl', weeksOf([80, 60]))).toBe(
    'Brent fell 25pc, from $80.00/bl in the week ending 7 January 2022 to $60.00/bl in the week ending 14 January 2022.',
  )
  expect(seriesInWords('Brent', '$/bl', weeksOf([80]))).toBe(
    'Brent averaged $80.00/bl in the week ending 7 January 2022.',
  )
  expect(seriesInWords('Brent', '$/bl', [])).toBe('There are no prices of Brent here.')
})

test('a day belongs to the week that ends on it or next after it', () => {
  const weeks = weeksOf([80, 81])
  expect(weekOf(weeks, day('2022-01-07'))?.average).toBe(80)
  expect(weekOf(weeks, day('2022-01-08'))?.average).toBe(81)
  expect(weekOf(weeks, day('2022-01-15'))).toBeUndefined()
  expect(weekOf(weeks, day('2021-12-31'))).toBeUndefined()
})

test('after a hole there is no week before', () => {
  const [first, second] = weeksOf([80, 81])
  const [late] = weeksOf([90], '2022-03-04')
  if (!first || !second || !late) throw new Error('no weeks')
  expect(weekBefore([first, second, late], second)).toBe(first)
  expect(weekBefore([first, second, late], late)).toBeUndefined()
  expect(weekBefore([first], first)).toBeUndefined()
})
