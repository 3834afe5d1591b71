import { expect, test } from 'vitest'
import { isCopyOf, refreshPrices } from '#lib/benchmarks/refresh'
import { day, daysOf, monthsOf } from './some-prices.ts'

const held = daysOf([80, 81, 82, 83, 84])

test('new days are added, revised ones replaced, and the rest stays', () => {
  const fresh = [{ day: day('2022-01-06'), price: 83.5 }, ...daysOf([85], '2022-01-10')]
  const result = refreshPrices(held, fresh, 'daily')
  expect(result).toMatchObject({ ok: true, added: 1, changed: 1, unchanged: 0, untouched: 4 })
  expect(result.ok && result.prices.map(({ price }) => price)).toEqual([80, 81, 82, 83.5, 84, 85])
})

test('a second run with the same prices changes nothing', () => {
  expect(refreshPrices(held, held, 'daily')).toMatchObject({
    ok: true,
    prices: held,
    added: 0,
    changed: 0,
    unchanged: 5,
  })
})

const later = (prices: number[]) => daysOf(prices, '2022-01-10')

test.each([
  [
    'prices of another series',
    daysOf([76, 77, 78, 79, 80]),
    /5 of 5 prices .* differ by more than 2pc/,
  ],
  ['another unit', later([8400]), /8400 is 9900pc above the 84/],
  ['a price of 0', later([85, 0]), /0 is not above 0/],
  ['a price below 0', later([-3]), /-3 is not above 0/],
  ['a price far off, days later', daysOf([3], '2022-03-10'), /3 is far from the 80 to 84/],
  ['a step too large', later([85, 130]), /130 is 53pc above the 85/],
])('%s is refused, and accepted when somebody has looked at it', (_, fresh, reason) => {
  expect(refreshPrices(held, fresh, 'daily')).toEqual({
    ok: false,
    reasons: expect.arrayContaining([expect.stringMatching(reason)]),
  })
  expect(refreshPrices(held, fresh, 'daily', true)).toMatchObject({ ok: true })
})

test('a price that is held already is not judged again', () => {
  const real = daysOf([18.31, -36.98, 8.91])
  expect(refreshPrices(real, [...real, ...daysOf([9.5], '2022-01-06')], 'daily')).toMatchObject({
    ok: true,
    added: 1,
  })
})

test('months may move further than days, and a gap is reported', () => {
  expect(refreshPrices(monthsOf([20, 25]), monthsOf([20, 25, 45]), 'monthly')).toMatchObject({
    ok: true,
    gaps: [],
  })
  expect(refreshPrices(held, daysOf([84], '2022-02-01'), 'daily')).toMatchObject({
    gaps: [{ after: '2022-01-07', before: '2022-02-01' }],
  })
})

test('a copy of another series is known by three prices in common', () => {
  expect(isCopyOf(held, held.slice(0, 3))).toBe(true)
  expect(isCopyOf(held, held.slice(0, 2))).toBe(false)
  expect(isCopyOf(held, daysOf([80, 81, 85]))).toBe(false)
})
