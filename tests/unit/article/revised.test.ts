import { expect, test } from 'vitest'
import { revisedList } from '#lib/article/revised'
import { articleText } from '../a-record.ts'
import { openSite } from '../catalog/a-site.ts'

const article = (slug: string, published: string, ...revisions: string[]) => ({
  path: `articles/${slug}.md`,
  text: articleText({ published, revisions: `[${revisions.join(', ')}]` }),
})

const listOf = (files: ReturnType<typeof article>[]) => {
  const site = openSite(files)
  site.sync()
  return site.ask((catalog) => revisedList('corrected', catalog.listRevisions(100)))
}

test('revisions are grouped by day and by article, the newest first', () => {
  const { says, days, years, yearsOf } = listOf([
    article(
      'old',
      '2021-02-03',
      '{ date: 2022-08-03, kind: correction, note: A. }',
      '{ date: 2022-08-03, kind: correction, note: B. }',
      '{ date: 2023-08-03, kind: clarification, note: C. }',
    ),
    article('new', '2022-02-03', '{ date: 2022-08-03, kind: correction, note: D. }'),
  ])
  expect(says).toBe('3 corrections and 1 clarification to 2 articles')
  expect(
    days.map(({ day, articles }) => [
      day,
      articles.map(({ slug, revisions, anchor }) => [slug, revisions.length, anchor]),
    ]),
  ).toEqual([
    ['2023-08-03', [['old', 1, 'corrected-2023']]],
    [
      '2022-08-03',
      [
        ['new', 1, 'corrected-2022'],
        ['old', 2, undefined],
      ],
    ],
  ])
  expect([yearsOf, years.map(({ year }) => year)]).toEqual(['revisions', ['2023', '2022']])
})

test('years are those of the articles where all were revised on one day, and no choice of one', () => {
  const note = '{ date: 2022-08-03, kind: correction, note: A. }'
  const { yearsOf, years } = listOf([
    article('old', '2021-02-03', note),
    article('new', '2022-02-03', note),
  ])
  expect([yearsOf, years.map(({ anchor }) => anchor)]).toEqual([
    'articles',
    ['corrected-2022', 'corrected-2021'],
  ])
  expect(listOf([article('one', '2021-02-03', note)])).toMatchObject({
    says: '1 correction to 1 article',
    years: [],
  })
})
