import fc from 'fast-check'
import { expect, test } from 'vitest'
import { moveOf } from '#lib/benchmarks/moves'
import { spanInWords } from '#lib/benchmarks/price-dates'
import { chartTitle, moveInBrief, moveInWords, price, seriesInWords } from '#lib/benchmarks/words'
import { benchmarkOf, day, daysOf, monthsOf } from './some-prices.ts'

test.each([
  [97.925, '$/bl', '$97.93/bl'],
  [-36.98, '$/bl', '−$36.98/bl'],
  [2.8, '$/mn Btu', '$2.80/mn Btu'],
  [13_552, '$/t', '$13,552/t'],
  [80, 'CNY/t', '80.00 CNY/t'],
])('%s %s is written %s', (value, unit, words) => {
  expect(price(value, unit)).toBe(words)
})

test.each([
  [96.36, 97.93, 'up $1.57/bl (1.6pc)'],
  [97.93, 96.36, 'down $1.57/bl (1.6pc)'],
  [50, 75, 'up $25.00/bl (50pc)'],
  [80, 80.001, 'unchanged'],
  // Of zero and less, a part says nothing.
  [-5, 10, 'up $15.00/bl'],
  [0, 10, 'up $10.00/bl'],
  [18.31, -36.98, 'down $55.29/bl (302pc)'],
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
      // Adding 0 makes a negative zero an ordinary one.
      expect(Math.round(before + sign * amount * 100) + 0).toBe(now)
    }),
    { numRuns: 200, interruptAfterTimeLimit: 20_000 },
  )
})

test('a series in words says from where, to where, and how far between', () => {
  const brent = benchmarkOf()
  expect(seriesInWords(brent, daysOf([80, 120, 70, 100]))).toBe(
    'Brent rose 25pc, from $80.00/bl on 3 January 2022 to $100.00/bl on 6 January 2022; its highest was $120.00/bl on 4 January 2022, its lowest $70.00/bl on 5 January 2022.',
  )
  expect(seriesInWords(brent, daysOf([80]))).toBe('Brent was $80.00/bl on 3 January 2022.')
  expect(seriesInWords(brent, [])).toBe('There are no prices of Brent here.')
  const ttf = benchmarkOf({ name: 'TTF', frequency: 'monthly' })
  expect(seriesInWords(ttf, monthsOf([80, 60]))).toBe(
    'TTF fell 25pc, from $80.00/bl in January 2022 to $60.00/bl in February 2022.',
  )
})

test('a title names series, unit and span, and a span its year once', () => {
  expect(chartTitle(benchmarkOf(), daysOf([80, 81]))).toBe(
    'Brent, spot, $/bl, 3 January to 4 January 2022',
  )
  expect(chartTitle(benchmarkOf({ frequency: 'monthly' }), monthsOf([80, 81]))).toBe(
    'Brent, monthly average, $/bl, January to February 2022',
  )
  expect(spanInWords(day('2021-12-01'), day('2022-01-01'), 'monthly')).toBe(
    'December 2021 to January 2022',
  )
})
