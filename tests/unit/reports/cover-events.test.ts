import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, plainDate } from '#lib/core/dates'
import { eventsOf } from '#lib/reports/cover-events'

const days = (...some: string[]) => some.map((day) => plainDate.parse(day))

test('a column for each year counts its events, also one without any', () => {
  expect(eventsOf(days('2022-12-31', '2020-01-01', '2022-05-04'))).toEqual({
    kind: 'events',
    title: '3 events of the story',
    columns: [
      { label: '’20', count: 1 },
      { label: '’21', count: 0 },
      { label: '’22', count: 2 },
    ],
  })
})

test('a story of one year has a column for each month', () => {
  expect(eventsOf(days('2022-05-31', '2022-03-01', '2022-03-04'))?.columns).toEqual([
    { label: 'Mar', count: 2 },
    { label: 'Apr', count: 0 },
    { label: 'May', count: 1 },
  ])
})

test('one event is no story', () => {
  expect(eventsOf(days('2022-12-31'))).toBeUndefined()
})

test('however long a story, every event is in one of few columns', () => {
  const start = plainDate.parse('1950-01-01')
  const some = fc.array(fc.integer({ min: 0, max: 40_000 }), { minLength: 2, maxLength: 40 })
  fc.assert(
    fc.property(some, (offsets) => {
      const drawn = eventsOf(offsets.map((offset) => addDays(start, offset)))
      const columns = drawn?.columns ?? []
      expect(columns.length).toBeLessThanOrEqual(8)
      expect(columns.reduce((sum, { count }) => sum + count, 0)).toBe(offsets.length)
      expect(columns[0]?.count).toBeGreaterThan(0)
    }),
  )
})
