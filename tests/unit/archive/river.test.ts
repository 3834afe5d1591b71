import { expect, test } from 'vitest'
import { groupByDay } from '#lib/archive/river'
import { instant, plainDate, sortTime } from '#lib/core/dates'

test('every day comes once, also where articles were written in several zones', () => {
  const rows = [
    instant.parse('2021-12-24T02:30:00Z'),
    instant.parse('2021-12-23T19:40:00-05:00'),
    plainDate.parse('2021-12-24'),
    instant.parse('2021-12-24T01:00:00+03:00'),
    plainDate.parse('2021-12-23'),
  ]
    .map((published) => ({ published }))
    .sort((a, b) => sortTime(b.published) - sortTime(a.published))
  expect(groupByDay(rows).map(({ day, rows }) => [day, rows.length])).toEqual([
    ['2021-12-24', 3],
    ['2021-12-23', 2],
  ])
})

test('no rows have no days', () => {
  expect(groupByDay([])).toEqual([])
})
