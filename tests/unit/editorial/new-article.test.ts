import { expect, test } from 'vitest'
import { parseArticle } from '#lib/content/parse/parse'
import { plainDate } from '#lib/core/dates'
import { vocabularyFrom } from '#lib/editorial/import/vocabulary'
import { newArticle } from '#lib/editorial/new-article'
import { vocabularyFiles } from '../a-record.ts'

const vocabulary = vocabularyFrom(vocabularyFiles)
const published = plainDate.parse('2026-11-29')
const make = (headline: string, taken: string[] = []) =>
  newArticle({ headline, published, authors: ['nora'] }, vocabulary, new Set(taken))

test('a headline gives the name, the day, what it names, and a draft that says what is missing', () => {
  const made = make('  Gazprom halts Nord Stream 1:\n “no gas” for Germany ')
  if (!made.ok) throw new Error(made.why)
  expect(made.path).toBe('articles/2026/gazprom-halts-nord-stream-1-no-gas-for-germany.md')
  const { problems, valid } = parseArticle(made)
  expect(valid).toMatchObject({
    headline: 'Gazprom halts Nord Stream 1: “no gas” for Germany',
    published: '2026-11-29',
    authors: ['nora'],
    organisations: ['gazprom'],
    places: ['nord-stream-1'],
    countries: ['DE'],
    draft: true,
  })
  const errors = problems.filter(({ severity }) => severity === 'error')
  expect(errors.map(({ message }) => /`(\w+)`/.exec(message)?.[1])).toEqual([
    'standfirst',
    'dateline',
  ])
})

test('a headline in another script is named by its day and the next free number', () => {
  expect(make('Газпром остановил газ', ['2026-11-29-1'])).toMatchObject({
    path: 'articles/2026/2026-11-29-2.md',
  })
})

test('a name that is taken, and an empty headline, are refused', () => {
  expect(make('Gas rises', ['gas-rises'])).toMatchObject({ ok: false })
  expect(make(' ')).toMatchObject({ ok: false })
  expect(make('gas '.repeat(40))).toMatchObject({ ok: false })
})
