import { expect, test } from 'vitest'
import { parseArticle, parseReport, parseStoryline } from '#lib/content/parse/parse'
import { articleText, goodBody, path, placeOf } from '../../a-record.ts'

const problemsOf = (text: string, file = path) => parseArticle({ path: file, text }).problems

test('a good file becomes a record with every default', () => {
  const parsed = parseArticle({ path, text: articleText() })
  expect(parsed).toMatchObject({
    ok: true,
    problems: [],
    record: { slug: 'flow-halves', body: goodBody, draft: false, sources: [], keyPoints: [] },
  })
})

test('the folder of an article is free; its name is its slug', () => {
  const parsed = parseArticle({ path: 'articles/any/where/a-b-c.md', text: articleText() })
  expect(parsed.ok && parsed.record.slug).toBe('a-b-c')
})

test('a misspelt field is reported at its name, with the field that was meant', () => {
  const text = articleText({ headline: undefined, hedline: 'A headline' })
  expect(problemsOf(text)).toContainEqual({
    file: path,
    ...placeOf(text, 'hedline'),
    severity: 'error',
    rule: 'unknown-key',
    message: 'There is no field `hedline`.',
    fix: 'Did you mean `headline`?',
  })
})

test('a field near to nothing is to be deleted', () => {
  const text = articleText({ mood: 'gloomy' })
  expect(problemsOf(text)).toEqual([
    expect.objectContaining({
      ...placeOf(text, 'mood'),
      message: 'There is no field `mood`.',
      fix: 'Delete it.',
    }),
  ])
})

test('an unknown field inside another is reported at its own place', () => {
  const text = articleText({ related: '{ pins: [other] }' })
  expect(problemsOf(text)).toEqual([
    expect.objectContaining({ ...placeOf(text, 'pins'), rule: 'unknown-key' }),
  ])
})

test('a missing field is named, and reported at the start of the front matter', () => {
  expect(problemsOf(articleText({ dateline: undefined }))).toEqual([
    {
      file: path,
      line: 2,
      column: 1,
      severity: 'error',
      rule: 'missing-field',
      message: '`dateline` is missing.',
      fix: 'Add `dateline`.',
    },
  ])
})

test.each([
  ['headline', 110],
  ['standfirst', 200],
])('a %s may have %d characters and not one more', (field, limit) => {
  expect(problemsOf(articleText({ [field]: 'x'.repeat(limit) }))).toEqual([])
  const text = articleText({ [field]: 'x'.repeat(limit + 1) })
  expect(problemsOf(text)).toEqual([
    {
      file: path,
      ...placeOf(text, `${field}:`),
      severity: 'error',
      rule: 'too-long',
      message: `\`${field}\` is over ${limit} characters.`,
      fix: 'Say it shorter.',
    },
  ])
})

test.each([
  '2021-02-29',
  '2021-13-01',
  '2021-6-1',
  '23 December 2021',
  '2021-12-23T19:40:00',
  '2021-02-30T10:00:00Z',
  '2021-12-23T25:00:00Z',
])('%s is not a date, and the message shows two that are', (published) => {
  const text = articleText({ published })
  expect(problemsOf(text)).toEqual([
    {
      file: path,
      ...placeOf(text, 'published'),
      severity: 'error',
      rule: 'invalid-value',
      message: '`published` is not a date.',
      fix: 'Write a day (2021-12-23) or a moment with an offset (2021-12-23T19:40:00-05:00).',
    },
  ])
})

test.each([
  ['countries', '[RU, ru]', 'ru', 'invalid-value', '`countries[1]` is not a country code.'],
  ['commodities', '[]', 'commodities', 'too-short', '`commodities` is empty.'],
  ['commodities', 'natural-gas', 'commodities', 'wrong-type', '`commodities` is not a list.'],
  ['draft', 'perhaps', 'draft', 'wrong-type', '`draft` is not true or false.'],
  [
    'keyPoints',
    '[a, b, c, d]',
    'keyPoints',
    'too-long',
    '`keyPoints` holds more than three key points.',
  ],
  [
    'sources',
    '[{ publisher: P, title: T, url: ftp://x.org }]',
    'url',
    'invalid-value',
    '`sources[0].url` is not a web address.',
  ],
  [
    'revisions',
    '[{ date: 2022-08-01, kind: corection, note: N }]',
    'kind',
    'invalid-value',
    '`revisions[0].kind` is not an allowed value.',
  ],
])('%s: %s is reported at the value that is wrong', (field, value, piece, rule, message) => {
  const text = articleText({ [field]: value })
  const start = placeOf(text, `${field}:`)
  const column = text.split('\n')[start.line - 1]?.lastIndexOf(piece) ?? -1
  expect(problemsOf(text)).toEqual([
    expect.objectContaining({
      line: start.line,
      column: column + 1,
      severity: 'error',
      rule,
      message,
    }),
  ])
})

test('a misspelt choice names the one that was meant', () => {
  const text = articleText({ revisions: '[{ date: 2022-08-01, kind: corection, note: N }]' })
  expect(problemsOf(text)[0]?.fix).toBe('Did you mean `correction`?')
})

test('a file name that cannot be an address is reported', () => {
  expect(problemsOf(articleText(), 'articles/Flow_Halves.md')).toEqual([
    expect.objectContaining({
      line: 1,
      column: 1,
      rule: 'file-name',
      message: 'The file name `Flow_Halves` cannot be an address.',
    }),
  ])
})

test('a file without text is reported below its front matter', () => {
  const text = articleText({}, '\n  \n')
  expect(problemsOf(text)).toEqual([
    expect.objectContaining({ line: text.split('\n').indexOf('---', 1) + 2, rule: 'empty-body' }),
  ])
})

test('storylines and reports are parsed by their own schemas', () => {
  const storyline = '---\ntitle: T\nstandfirst: S\n---\nText.\n'
  expect(parseStoryline({ path: 'storylines/nord-stream.md', text: storyline })).toMatchObject({
    ok: true,
    record: { id: 'nord-stream', title: 'T' },
  })
  const report = parseReport({ path: 'reports/hormuz.md', text: storyline })
  expect(report.problems.map(({ message }) => message)).toEqual([
    '`commodities` is missing.',
    '`published` is missing.',
  ])
})
