import { expect, test } from 'vitest'
import { checkArchive } from '#lib/content/archive'
import { parseReport } from '#lib/content/parse/parse'
import { emptyReferenceIndex } from '#lib/content/reference-index'
import { checkReport } from '#lib/content/rules/references'
import {
  articleText,
  companyFiles,
  now,
  path,
  placeOf,
  problemsWith,
  today,
  vocabularyFiles,
} from '../../a-record.ts'

test.each([
  ['commodities', 'naturel-gas', 'commodity', 'natural-gas'],
  ['organisations', 'gasprom', 'organisation', 'gazprom'],
  ['places', 'nord-steam-1', 'place', 'nord-stream-1'],
])('an id that %s does not have names the nearest: %s', (field, wrong, kind, right) => {
  const text = articleText({ [field]: `[${wrong}]` })
  expect(problemsWith(text)).toEqual([
    {
      file: path,
      ...placeOf(text, wrong),
      severity: 'error',
      rule: `unknown-${kind}`,
      message: `There is no ${kind} \`${wrong}\`.`,
      fix: `Did you mean \`${right}\`?`,
    },
  ])
})

test('a misspelt storyline is reported at its entry, and names the nearest', () => {
  const text = articleText({ storylines: '[{ id: nord-strem, event: Flow halves }]' })
  expect(problemsWith(text)).toContainEqual({
    file: path,
    ...placeOf(text, '{ id: nord-strem'),
    severity: 'error',
    rule: 'unknown-storyline',
    message: 'There is no storyline `nord-strem`.',
    fix: 'Did you mean `nord-stream`?',
  })
})

test('an id near to nothing is to be added or taken out', () => {
  const text = articleText({ organisations: '[saudi-aramco]' })
  expect(problemsWith(text)[0]?.fix).toBe('Add it to the vocabulary, or remove it.')
})

test('the second of two unknown ids is reported at its own place', () => {
  const text = articleText({ commodities: '[natural-gas, oil, gold]' })
  expect(problemsWith(text).map(({ column }) => column)).toEqual([
    placeOf(text, 'oil').column,
    placeOf(text, 'gold').column,
  ])
})

test('a code that no country has is reported', () => {
  const text = articleText({ countries: '[RU, XX]' })
  expect(problemsWith(text)).toEqual([
    {
      file: path,
      ...placeOf(text, 'XX'),
      severity: 'error',
      rule: 'unknown-country',
      message: 'There is no country `XX`.',
      fix: 'Use its ISO 3166-1 alpha-2 code.',
    },
  ])
})

test.each([
  ['organisations', '[opec, gazprom, opec]', 'opec', 32],
  ['countries', '[RU, DE, RU]', 'RU', 21],
])('what appears twice among the %s is reported at the second', (field, value, id, column) => {
  const text = articleText({ [field]: value })
  const { line } = placeOf(text, field)
  expect(problemsWith(text)).toEqual([
    expect.objectContaining({ line, column, rule: 'twice', message: `\`${id}\` is listed twice.` }),
  ])
})

test.each([
  [
    '{ pin: [turbine-stuk] }',
    'turbine-stuk',
    'related-missing',
    'There is no article `turbine-stuk`.',
    'Did you mean `turbine-stuck`?',
  ],
  [
    '{ exclude: [no-such-thing] }',
    'no-such-thing',
    'related-missing',
    'There is no article `no-such-thing`.',
    'Remove it.',
  ],
  [
    '{ pin: [flow-halves] }',
    'flow-halves',
    'related-self',
    'The article is related to itself.',
    'Remove it.',
  ],
  [
    '{ pin: [turbine-stuck], exclude: [turbine-stuck] }',
    'turbine-stuck] }',
    'related-both',
    '`turbine-stuck` is pinned and excluded.',
    'Remove it from one of the lists.',
  ],
])('related: %s is reported at its slug', (related, piece, rule, message, fix) => {
  const text = articleText({ related })
  expect(problemsWith(text)).toEqual([
    { file: path, ...placeOf(text, piece), severity: 'error', rule, message, fix },
  ])
})

test('an article pinned twice is reported at the second', () => {
  const text = articleText({ related: '{ pin: [turbine-stuck, turbine-stuck] }' })
  const first = placeOf(text, 'turbine-stuck')
  expect(problemsWith(text)).toEqual([
    {
      file: path,
      line: first.line,
      column: first.column + 'turbine-stuck, '.length,
      severity: 'error',
      rule: 'related-twice',
      message: '`turbine-stuck` is listed twice.',
      fix: 'Remove one.',
    },
  ])
})

test.each([
  ['2022-07-27', '2022-07-26'],
  ['2022-07-27T10:00:00Z', '2022-07-26'],
  ['2022-07-27T10:00:00Z', '2022-07-27T09:59:59Z'],
  ['2022-07-27T10:00:00+02:00', '2022-07-27T07:59:00Z'],
])('an article of %s cannot be revised on %s', (published, date) => {
  const text = articleText({ published, revisions: `[{ date: ${date}, kind: update, note: N }]` })
  expect(problemsWith(text)).toEqual([
    {
      file: path,
      ...placeOf(text, `date: ${date}`),
      severity: 'error',
      rule: 'revision-date',
      message: 'The revision is dated before publication.',
      fix: 'Correct one of the two dates.',
    },
  ])
})

test.each([
  ['2022-07-27', '2022-07-27'],
  ['2022-07-27T10:00:00Z', '2022-07-27'],
  ['2022-07-27', '2022-07-27T00:00:00Z'],
  ['2022-07-27T10:00:00+02:00', '2022-07-27T08:00:00Z'],
])('an article of %s may be revised on %s', (published, date) => {
  const text = articleText({ published, revisions: `[{ date: ${date}, kind: update, note: N }]` })
  expect(problemsWith(text)).toEqual([])
})

const revised = (date: string) => `[{ date: ${date}, kind: correction, note: N }]`
const rulesAt = (moment: string, text: string) =>
  checkArchive([...vocabularyFiles, ...companyFiles, { path, text }], Date.parse(moment))
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ rule }) => rule)

test.each([
  [
    'a correction of a minute ago in Tokyo',
    '2026-08-30T08:00:00+09:00',
    '2026-08-29T23:01:00Z',
    [],
  ],
  ['a correction of the morning in Tokyo, by its day', '2026-08-30', '2026-08-29T23:01:00Z', []],
  [
    'a correction of a minute from now',
    '2026-08-30T08:02:00+09:00',
    '2026-08-29T23:01:00Z',
    ['future-date'],
  ],
  ['a day that has begun nowhere', '2026-08-30', '2026-08-29T09:59:00Z', ['future-date']],
  ['a day that has begun on Kiritimati', '2026-08-30', '2026-08-29T10:00:00Z', []],
])('%s is judged as it is', (_, date, moment, rules) => {
  expect(rulesAt(moment, articleText({ revisions: revised(date) }))).toEqual(rules)
})

test('a publication on the last day that is allowed stops nothing', () => {
  const text = articleText({ published: '2199-12-31T23:00:00Z' })
  expect(() => problemsWith(text)).not.toThrow()
})

test('a day that has not come yet is reported; today has come', () => {
  expect(problemsWith(articleText({ published: today }))).toEqual([])
  const text = articleText({ published: '2026-09-02' })
  expect(problemsWith(text)).toEqual([
    {
      file: path,
      ...placeOf(text, 'published'),
      severity: 'error',
      rule: 'future-date',
      message: '`2026-09-02` is in the future.',
      fix: 'Fix the date, or give a time with an offset to embargo it.',
    },
  ])
})

test('a moment that has not come yet is an embargo and no fault', () => {
  expect(problemsWith(articleText({ published: '2027-01-01T06:00:00Z' }))).toEqual([])
})

test.each([
  ['revisions', '[{ date: 2026-09-02, kind: update, note: N }]'],
  ['sources', '[{ publisher: P, title: T, date: 2026-09-02 }]'],
])('no date of the %s lies in the future', (field, value) => {
  const text = articleText({ [field]: value })
  expect(problemsWith(text)).toEqual([
    expect.objectContaining({ ...placeOf(text, 'date:'), rule: 'future-date' }),
  ])
})

test('a report is checked by the same rules, and cannot be updated before it is published', () => {
  const text = `---\ntitle: T\nstandfirst: S\npublished: 2022-07-27\nupdated: 2022-07-01\ncommodities: [gas]\n---\nText.\n`
  const parsed = parseReport({ path: 'reports/r.md', text })
  const { links, pictures, placeOf: at } = parsed
  if (!parsed.ok || !links || !pictures || !at) throw new Error('The report is not good.')
  const placed = { links, pictures, placeOf: at }
  expect(checkReport('reports/r.md', parsed.record, placed, emptyReferenceIndex(), now)).toEqual([
    expect.objectContaining({ ...placeOf(text, 'gas'), rule: 'unknown-commodity' }),
    expect.objectContaining({ ...placeOf(text, 'updated'), rule: 'revision-date' }),
  ])
})

test.each([
  ['2022-07-20', []],
  ['2022-08-03', []],
  ['2022-07-19', [['far-news-day', 'error']]],
  ['2022-08-04', [['far-news-day', 'error']]],
])('a day of the news of %s beside an article of 27 July 2022', (newsDay, rules) => {
  const problems = problemsWith(articleText({ published: '2022-07-27', newsDay }))
  expect(problems.map(({ rule, severity }) => [rule, severity])).toEqual(rules)
})

test.each([
  ['2022-08-03', '', []],
  ['2022-08-04', '', ['late-source']],
  ['2024-01-01', ', role: background', []],
  ['2024-01-01', ', role: later', []],
])('a source of %s%s beside an article of 27 July 2022', (date, role, rules) => {
  const sources = `[{ publisher: Reuters, title: Gas, date: ${date}${role} }]`
  const problems = problemsWith(articleText({ published: '2022-07-27', sources }))
  expect(problems.map(({ rule, severity }) => [rule, severity])).toEqual(
    rules.map((rule) => [rule, 'warning']),
  )
})
