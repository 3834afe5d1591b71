import { expect, test } from 'vitest'
import { modifiedOf } from '#lib/content/article'
import { articleOf } from '../a-record.ts'

test.each([
  ['never revised', '2021-12-23', [], '2021-12-23'],
  ['a later day', '2021-12-23', ['2022-02-01', '2022-01-01'], '2022-02-01'],
  [
    'the next day, though it begins before the moment of publication in UTC',
    '2021-12-23T19:40:00-05:00',
    ['2021-12-24'],
    '2021-12-24',
  ],
  ['the same day', '2021-12-23T19:40:00-05:00', ['2021-12-23'], '2021-12-23T19:40:00-05:00'],
  ['a moment of the same day', '2021-12-23', ['2021-12-23T14:00:00Z'], '2021-12-23T14:00:00Z'],
  [
    'a later moment in another zone',
    '2021-12-23T23:00:00Z',
    ['2021-12-23T19:00:00-05:00'],
    '2021-12-23T19:00:00-05:00',
  ],
])('revised %s: when it was last modified', (_, published, dates, modified) => {
  const revisions = dates.map((date) => `{ date: ${date}, kind: correction, note: It was wrong. }`)
  const article = articleOf({ published, revisions: `[${revisions.join(', ')}]` })
  expect(modifiedOf(article)).toBe(modified)
})
