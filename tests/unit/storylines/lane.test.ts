import { expect, test } from 'vitest'
import { plainDate } from '#lib/core/dates'
import { daysOf, laneDots, laneScale, placeOnLane } from '#lib/storylines/lane'
import { openArchive } from '../catalog/the-archive.ts'

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

test('events too close for a dot each beside the other are stacked about the line', () => {
  const some = days('2022-07-01', '2022-01-01', '2022-01-05', '2022-01-09', '2022-07-01')
  const scale = laneScale(some)
  expect(scale && laneDots(scale, some)).toEqual([
    { x: 0, row: 0 },
    { x: 1.1, row: -1 },
    { x: 2.2, row: 1 },
    { x: 49.73, row: -1 },
    { x: 49.73, row: 0 },
  ])
})

test('every event of every story is a dot that no other touches', () => {
  const catalog = openArchive()
  const stories = catalog.listStorylines().map(({ id }) => daysOf(catalog.listEvents(id)))
  const scale = laneScale(stories.flat())
  expect(stories.length).toBeGreaterThan(20)
  for (const story of stories) {
    const dots = scale ? laneDots(scale, story) : []
    expect(dots).toHaveLength(story.length)
    expect(dots.at(-1)?.row).toBe(0)
    for (const [n, one] of dots.entries())
      for (const other of dots.slice(n + 1))
        expect(one.row !== other.row || Math.abs(one.x - other.x) >= 3.1).toBe(true)
  }
})
