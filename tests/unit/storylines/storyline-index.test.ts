import { expect, test } from 'vitest'
import { storylineIndex } from '#lib/storylines/storyline-index'
import { articleText } from '../a-record.ts'
import { openSite } from '../catalog/a-site.ts'

const site = (days: readonly string[]) => {
  const some = openSite(
    days.map((published, n) => ({
      path: `articles/a-${n}.md`,
      text: articleText({
        published,
        storylines: `[{ id: nord-stream, event: Event ${n + 1} }]`,
      }),
    })),
  )
  some.sync()
  return some
}

test('a story is in the group of the year of its last event, with all its days on the scale', () => {
  const index = site(['2021-03-02', '2022-05-04']).ask(storylineIndex)
  expect(index.groups.map(({ id }) => id)).toEqual(['in-motion'])
  expect(index.groups[0]?.entries[0]).toMatchObject({
    days: ['2021-03-02', '2022-05-04'],
    last: 'Event 2',
  })
  expect([index.scale?.from, index.scale?.to]).toEqual(['2021-01-01', '2022-12-31'])
})

test('an archive without stories has no groups and no scale', () => {
  const index = site([]).ask(storylineIndex)
  expect(index).toEqual({ count: 0, scale: undefined, groups: [] })
})
