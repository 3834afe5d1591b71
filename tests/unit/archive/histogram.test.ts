import fc from 'fast-check'
import { expect, test } from 'vitest'
import { histogramOf } from '#lib/archive/histogram'
import { plainDate } from '#lib/core/dates'
import { emptyFilter } from '#lib/filter/filter'
import { withDates } from '#lib/filter/filter-edits'

const month = (year: number, number: number, count = 1) => ({
  month: year * 12 + number - 1,
  count,
})
const between = (from: string, to: string) =>
  withDates(emptyFilter, { from: plainDate.parse(from), to: plainDate.parse(to) })

test('an archive of several years has a bar a year, drawn by month', () => {
  const bars = histogramOf([month(2021, 12, 4), month(2023, 1, 2)], emptyFilter)
  expect(bars.map(({ label, count }) => [label, count])).toEqual([
    ['2021', 4],
    ['2022', 0],
    ['2023', 2],
  ])
  expect(bars[0]?.columns.map(({ height }) => height)).toEqual([...Array(11).fill(0), 100])
  expect(bars[2]?.columns[0]?.height).toBe(50)
  expect(bars.some(({ chosen }) => chosen)).toBe(false)
})

test('a year has a bar a month, also when only a month of it is chosen', () => {
  const months = [month(2021, 12), month(2022, 2, 3), month(2022, 3, 6)]
  const bars = histogramOf(months, between('2022-02-01', '2022-02-28'))
  expect(bars.map(({ label }) => label).join(' ')).toBe(
    'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  )
  expect(bars[1]).toMatchObject({ name: 'Feb 2022', count: 3, chosen: true })
  expect(bars[2]).toMatchObject({ count: 6, chosen: false, columns: [{ inside: false }] })
})

test('decades replace years where years would be too narrow to hit', () => {
  const bars = histogramOf([month(1998, 5), month(2026, 1)], emptyFilter)
  expect(bars.map(({ name }) => name)).toEqual([
    '1990 to 1999',
    '2000 to 2009',
    '2010 to 2019',
    '2020 to 2029',
  ])
  expect(bars[0]).toMatchObject({ from: '1990-01-01', to: '1999-12-31', count: 1 })
})

test('an archive of nothing has no bars', () => {
  expect(histogramOf([], emptyFilter)).toEqual([])
})

test('bars follow on one another, are few enough to hit, and lose no article', () => {
  const months = fc
    .uniqueArray(fc.integer({ min: 1950 * 12, max: 2050 * 12 }), { minLength: 1, maxLength: 40 })
    .map((all) => all.sort((a, b) => a - b).map((one) => ({ month: one, count: (one % 7) + 1 })))
  fc.assert(
    fc.property(months, (counts) => {
      const bars = histogramOf(counts, emptyFilter)
      expect(bars.length).toBeLessThanOrEqual(12)
      expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(
        counts.reduce((sum, { count }) => sum + count, 0),
      )
      for (const [at, bar] of bars.entries()) {
        const next = bars[at + 1]
        expect(bar.from < bar.to && (!next || bar.to < next.from)).toBe(true)
      }
    }),
  )
})
