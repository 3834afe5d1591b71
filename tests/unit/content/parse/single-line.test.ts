import { expect, test } from 'vitest'
import { parseArticle } from '#lib/content/parse/parse'
import { articleText, path, placeOf } from '../../a-record.ts'

const problemsOf = (text: string) => parseArticle({ path, text }).problems

test.each([
  ['headline', String.raw`"Bell \x07 rings"`, 'headline:', 'headline'],
  ['headline', String.raw`"Two\nlines"`, 'headline:', 'headline'],
  ['headline', '|\n  Two\n  lines', 'headline:', 'headline'],
  ['standfirst', String.raw`"No \uFFFF here"`, 'standfirst:', 'standfirst'],
  ['dateline', String.raw`"Lo\uD800ndon"`, 'dateline:', 'dateline'],
  ['keyPoints', String.raw`[A, "B\u2028C"]`, '"B', 'keyPoints[1]'],
  ['storylines', String.raw`[{ id: nord-stream, event: "E\tF" }]`, 'event', 'storylines[0].event'],
])('%s: what does not fit on a line is reported: %s', (field, value, piece, name) => {
  const text = articleText({ [field]: value })
  expect(problemsOf(text)).toEqual([
    {
      file: path,
      ...placeOf(text, piece),
      severity: 'error',
      rule: 'invalid-value',
      message: `\`${name}\` contains a line break or an invisible character.`,
      fix: 'Write it on one line, without escapes.',
    },
  ])
})

test('a line that is folded or ends in a line break is one line', () => {
  const parsed = parseArticle({ path, text: articleText({ headline: '>\n  One\n  line' }) })
  expect(parsed.ok && parsed.record.headline).toBe('One line')
})

test('an address holds no control character', () => {
  const url = String.raw`"https://x.org/\x07"`
  const text = articleText({ sources: `[{ publisher: P, title: T, url: ${url} }]` })
  expect(problemsOf(text)).toEqual([
    expect.objectContaining({ ...placeOf(text, 'url'), rule: 'invalid-value' }),
  ])
})
