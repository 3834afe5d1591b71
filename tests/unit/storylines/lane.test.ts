import { expect, test } from 'vitest'
import { plainDate } from '#lib/core/dates'
import { laneMarks, laneScale, placeOnLane } from '#lib/storylines/lane'

const days = (...some: string[]) => some.map((day) => plainDate.parse(day))

test('lanes share whole years, from that of the first event to that of the last', () => {
  const scale = laneScale(days('2024-05-01', '2022-07-01', '2023-01-01'))
  expect([scale?.from, scale?.to]).toEqual(['2022-01-01', '2024-12-31'])
  expect(scale?.years.map(({ label }) => label)).toEqual(['2022', '2023', '2024'])
  expect(scale && days('2022-01-01', '2024-12-31').map((day) => placeOnLane(scale, day))).toEqual([
    0, 100,
  ])
})

test('one year has its name, and no event has no scale', () => {
  expect(laneScale(days('2024-05-01'))?.years).toEqual([{ label: '2024', x: 0 }])
  expect(laneScale([])).toBeUndefined()
})

test('events too close for a dot each share one longer mark', () => {
  const some = days('2022-07-01', '2022-01-01', '2022-01-05', '2022-01-09', '2022-07-01')
  const scale = laneScale(some)
  expect(scale && laneMarks(scale, some)).toEqual([
    { from: 0, to: 2.2 },
    { from: 49.73, to: 49.73 },
  ])
})
