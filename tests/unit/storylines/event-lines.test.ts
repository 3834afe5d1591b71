import { expect, test } from 'vitest'
import { eventLines } from '#lib/storylines/event-lines'
import { findTimeline } from '#lib/storylines/timeline'
import { day, daysOf } from '../benchmarks/some-prices.ts'
import { openArchive } from '../catalog/the-archive.ts'

const prices = daysOf([
  ...Array.from({ length: 15 }, () => 100),
  ...Array.from({ length: 30 }, () => 150),
])

test('all events share a scale, from the price before each', () => {
  const [before, jump] = [
    prices[10]?.day ?? day('2022-01-01'),
    prices[15]?.day ?? day('2022-01-01'),
  ]
  const found = eventLines(prices, [before, jump])
  expect([found?.lowest, found?.highest]).toEqual([0, 50])
  const [first, second] = found?.lines ?? []
  expect(second).toMatchObject({ level: 100, at: 100 })
  expect(second?.before).toMatch(/^M0 100L.* 100 0$|^M0 100L.*L100 0$/)
  expect(second?.after.startsWith('M100 0L')).toBe(true)
  // The jump is five days after the first event.
  expect(first?.after).toContain('L150 0')
})

test('an event has a line where a change that is printed beside it is large on the scale of all, and only there', () => {
  // The jump of 50pc is six days after the first event, and on the day of the second.
  const [far, near] = [prices[9]?.day ?? day('2022-01-01'), prices[15]?.day ?? day('2022-01-01')]
  const found = eventLines(prices, [far, near])
  expect(found?.least).toBe(4)
  expect(found?.lines.map(Boolean)).toEqual([false, true])
})

test('in the archive a reader can check by the printed changes which events have a line', () => {
  const catalog = openArchive()
  let [drawn, left] = [0, 0]
  for (const { id } of catalog.listStorylines()) {
    const own = findTimeline(catalog, id)?.prices
    if (own?.benchmark.frequency !== 'daily') continue
    const found = eventLines(own.prices, own.newsDays)
    for (const [index, { on, afterFive }] of own.rows.entries()) {
      const printed = [on, afterFive].flatMap((one) =>
        one ? Math.abs(Number.parseFloat(one.percent.replace('−', '-'))) : [],
      )
      if (printed.length === 0 || printed.some(Number.isNaN)) continue
      const isDrawn = found?.lines[index] !== undefined
      expect(isDrawn, `${id} ${index + 1}`).toBe(printed.some((one) => one >= (found?.least ?? 0)))
      if (isDrawn) drawn++
      else left++
    }
  }
  expect([drawn > 50, left > 50]).toEqual([true, true])
})

test('an event beyond the series has no line, and a story of such events has no lines at all', () => {
  expect(eventLines(prices, [day('2030-01-01')])).toBeUndefined()
  expect(
    eventLines(prices, [day('2030-01-01'), prices[15]?.day ?? day('2022-01-01')])?.lines[0],
  ).toBe(undefined)
})
