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

test('groups say when the last event was, and nothing of the world', () => {
  const some = openSite(
    ['2020-01-02', '2024-03-02', '2025-05-04', '2026-05-04'].flatMap((published, n) => [
      {
        path: `storylines/story-${n}.md`,
        text: `---\ntitle: Story ${n}\nstandfirst: What the story is.\n---\nText.\n`,
      },
      {
        path: `articles/a-${n}.md`,
        text: articleText({ published, storylines: `[{ id: story-${n}, event: Event ${n} }]` }),
      },
    ]),
  )
  some.sync()
  const groups = some.ask(storylineIndex).groups
  expect(groups.map(({ title, entries }) => [title, entries.length])).toEqual([
    ['With events in 2026', 1],
    ['Last event in 2025', 1],
    ['Last event in 2024 or earlier', 2],
  ])
})

test('an archive without stories has no groups and no scale', () => {
  const index = site([]).ask(storylineIndex)
  expect(index).toEqual({ count: 0, scale: undefined, groups: [] })
})
