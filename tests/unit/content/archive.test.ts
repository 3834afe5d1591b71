import { expect, test } from 'vitest'
import { checkArchive } from '#lib/content/archive'
import { compareProblems, formatProblem } from '#lib/content/problem'
import {
  articleText,
  companyFiles,
  now,
  path,
  placeOf,
  problemsWith,
  vocabularyFiles,
} from '../a-record.ts'

test('a good archive has no problem and keeps every record', () => {
  const archive = checkArchive(
    [...vocabularyFiles, ...companyFiles, { path, text: articleText() }],
    now,
  )
  expect(archive.problems).toEqual([])
  expect(archive.articles.map(({ record }) => record.slug)).toEqual([
    'turbine-stuck',
    'flow-halves',
  ])
  expect(archive.storylines).toHaveLength(1)
})

test('two files of one name are each reported with the other', () => {
  const twin = { path: 'articles/2023/flow-halves.md', text: articleText() }
  expect(problemsWith(articleText(), [twin])).toEqual([
    {
      file: path,
      line: 1,
      column: 1,
      severity: 'error',
      rule: 'duplicate-slug',
      message: '`flow-halves` is also the name of articles/2023/flow-halves.md.',
      fix: 'Rename one of the two.',
    },
    expect.objectContaining({
      file: twin.path,
      rule: 'duplicate-slug',
      message: `\`flow-halves\` is also the name of ${path}.`,
    }),
  ])
})

test.each([
  ['no article', []],
  ['one article', [{ path, text: articleText({ storylines: '[{ id: hormuz, event: Closed }]' }) }]],
])('a storyline with %s is no storyline', (words, articles) => {
  const storyline = {
    path: 'storylines/hormuz.md',
    text: '---\ntitle: Hormuz\nstandfirst: The strait.\n---\nText.\n',
  }
  const { problems } = checkArchive([...vocabularyFiles, storyline, ...articles], now)
  expect(problems).toContainEqual({
    file: storyline.path,
    line: 1,
    column: 1,
    severity: 'error',
    rule: 'small-storyline',
    message: `The storyline has ${words}.`,
    fix: 'Give it two articles or more, or remove it.',
  })
})

test('a storyline is not blamed for the fault of one of its articles', () => {
  const problems = problemsWith(articleText({ headline: 'Long '.repeat(30) }))
  expect(problems.map(({ rule }) => rule)).toEqual(['too-long'])
})

const lonely = { countries: '[]', organisations: '[]', places: '[]', storylines: '[]' }
const island = articleText(lonely)

test('an article that nothing links to or shares anything with is an orphan, as a warning', () => {
  const others = [{ path: 'articles/third.md', text: articleText() }]
  expect(problemsWith(island, others)).toEqual([
    {
      file: path,
      line: 1,
      column: 1,
      severity: 'warning',
      rule: 'orphan',
      message: 'No other article links to this one or is related to it.',
      fix: 'Link to it, pin it, or give it a storyline, an organisation or a place that others have.',
    },
  ])
})

test.each([
  ['pins it', articleText({ related: '{ pin: [flow-halves] }' })],
  ['links to it', articleText({}, 'As [reported](/articles/flow-halves#top).\n')],
])('an article is no orphan when another %s', (_, text) => {
  expect(problemsWith(island, [{ path: 'articles/third.md', text }])).toEqual([])
})

test('a link to itself does not save an article from being an orphan', () => {
  const text = articleText(lonely, 'As [here](/articles/flow-halves).\n')
  const others = [{ path: 'articles/third.md', text: articleText() }]
  expect(problemsWith(text, others).map(({ rule }) => rule)).toEqual(['orphan'])
})

test('all problems of one file are reported at once, not only those of its first stage', () => {
  const text = articleText(
    { headline: 'Long '.repeat(30), commodities: '[naturel-gas]', published: '2199-01-01' },
    'See [this](/articles/no-such-thing).\n\n<b>raw</b>\n',
  )
  expect(problemsWith(text).map(({ rule, line }) => ({ rule, line }))).toEqual([
    { rule: 'too-long', line: placeOf(text, 'headline:').line },
    { rule: 'future-date', line: placeOf(text, 'published:').line },
    { rule: 'unknown-commodity', line: placeOf(text, 'commodities:').line },
    { rule: 'dead-link', line: placeOf(text, '[this]').line },
    { rule: 'raw-html', line: placeOf(text, '<b>').line },
    { rule: 'raw-html', line: placeOf(text, '</b>').line },
  ])
})

test('problems of all files come sorted, whatever order the files came in', () => {
  const files = [
    ...vocabularyFiles,
    { path: 'articles/b.md', text: articleText({ commodities: '[gass]', dateline: undefined }) },
    { path: 'articles/a.md', text: articleText({ published: '2022-02-30' }, '<b>x</b>\n') },
  ]
  const { problems } = checkArchive(files, now)
  expect(problems.length).toBeGreaterThan(3)
  expect(problems.toSorted(compareProblems)).toEqual(problems)
  expect(checkArchive(files.toReversed(), now).problems).toEqual(problems)
})

test('a problem prints as one line that an editor program can follow', () => {
  const [problem] = problemsWith(articleText({ commodities: '[naturel-gas]' }))
  expect(problem && formatProblem(problem)).toBe(
    `${path}:6:15 error There is no commodity \`naturel-gas\`. Did you mean \`natural-gas\`? (unknown-commodity)`,
  )
})

test('a list with very many problems is reported like any other', () => {
  const text = '\u200b'.repeat(500_000)
  const { problems } = checkArchive([{ path: 'places.yaml', text }], now)
  expect(problems).toHaveLength(21)
  expect(problems.at(-1)?.message).toBe('There are 499,980 more problems in this file.')
})
