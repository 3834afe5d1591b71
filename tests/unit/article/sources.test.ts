import { expect, test } from 'vitest'
import { groupSources } from '#lib/article/sources'
import { articleOf } from '../a-record.ts'

/** Publishers in time and later, for an article of this date. */
function publishersOf(published: string) {
  const sources = [
    '{ publisher: Before, title: A, date: 2022-07-20 }',
    '{ publisher: Undated, title: B }',
    '{ publisher: Two days on, title: C, date: 2022-07-29 }',
    '{ publisher: Next day, title: D, date: 2022-07-28 }',
  ]
  const article = articleOf({ published, sources: `[${sources.join(', ')}]` })
  const { later, sources: inTime } = groupSources(article)
  return [inTime, later].map((group) => group.map(({ publisher }) => publisher))
}

test('a source of the next day is of the day; two days on it was published later', () => {
  const split = [['Before', 'Undated', 'Next day'], ['Two days on']]
  expect(publishersOf('2022-07-27')).toEqual(split)
  // The day counts where the article was written, not in UTC.
  expect(publishersOf('2022-07-27T23:30:00-05:00')).toEqual(split)
})

test('an article of a later day has all its sources in time', () => {
  expect(publishersOf('2022-08-01')[1]).toEqual([])
})

test('a source for the background is listed separately, however late it was published', () => {
  const article = articleOf({
    published: '2022-07-27',
    sources:
      '[{ publisher: Old, title: A, date: 2024-01-01, role: background }, { publisher: New, title: B, role: later }]',
  })
  const { sources, background, later } = groupSources(article)
  expect(sources).toEqual([])
  expect(background.map(({ publisher }) => publisher)).toEqual(['Old'])
  expect(later.map(({ publisher }) => publisher)).toEqual(['New'])
})
