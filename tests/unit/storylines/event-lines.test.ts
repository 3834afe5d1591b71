import { expect, test } from 'vitest'
import { eventLines } from '#lib/storylines/event-lines'
import { day, daysOf } from '../benchmarks/some-prices.ts'

const prices = daysOf([
  ...Array.from({ length: 15 }, () => 100),
  ...Array.from({ length: 30 }, () => 150),
])

test('all events share a scale, from the price before each', () => {
  const [flat, jump] = [prices[5]?.day ?? day('2022-01-01'), prices[15]?.day ?? day('2022-01-01')]
  const found = eventLines(prices, [flat, jump])
  expect([found?.lowest, found?.highest]).toEqual([0, 50])
  const [first, second] = found?.lines ?? []
  expect(second).toMatchObject({ level: 100, at: 100 })
  expect(second?.before).toMatch(/^M0 100L.* 100 0$|^M0 100L.*L100 0$/)
  expect(second?.after.startsWith('M100 0L')).toBe(true)
  // Ten days of the jump are within twenty of the first event.
  expect(first?.after).toContain(' 0')
})

test('an event whose line would be flat beside the others has none', () => {
  const calm = Array.from({ length: 40 }, (_, n) => 100 + (n % 3))
  const story = daysOf([...calm, ...calm.map((price) => (price > 101 ? price / 2 : price))])
  const at = (index: number) => story[index]?.day ?? day('2022-01-01')
  expect(eventLines(story, [at(12), at(50)])?.lines.map(Boolean)).toEqual([false, true])
  // Alone it fills its scale.
  expect(eventLines(story, [at(12)])?.lines.map(Boolean)).toEqual([true])
})

test('an event beyond the series has no line, and a story of such events has no lines at all', () => {
  expect(eventLines(prices, [day('2030-01-01')])).toBeUndefined()
  expect(
    eventLines(prices, [day('2030-01-01'), prices[15]?.day ?? day('2022-01-01')])?.lines[0],
  ).toBe(undefined)
})
