import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normaliseText, splitFrontMatter } from '#lib/content/parse/front-matter'
import { placeOf } from '../../a-record.ts'

const split = (text: string) => splitFrontMatter({ path: 'articles/a.md', text })
const good = (text: string) => {
  const parts = split(text)
  if (!parts.ok) throw new Error(JSON.stringify(parts.problems))
  return parts.value
}

test('the body starts on the line after the front matter', () => {
  const text = '---\nheadline: A\n---\nFirst line.\nSecond.\n'
  expect(good(text)).toMatchObject({ body: 'First line.\nSecond.\n', bodyLine: 4 })
})

test('a body that is not there starts where it should be', () => {
  expect(good('---\nheadline: A\n---')).toMatchObject({ body: '' })
  expect(good('---\nheadline: A\n---\n')).toMatchObject({ body: '', bodyLine: 4 })
})

test('a rule in the body does not end the front matter twice', () => {
  expect(good('---\na: b\n---\nOne.\n\n---\n\nTwo.\n').body).toBe('One.\n\n---\n\nTwo.\n')
})

const placed = `---
headline: A
sources:
  - publisher: P
    title: T
  - { publisher: Q, title: U }
related: { pin: [one, two] }
---
Text.
`
test.each([
  [['headline'], 'headline'],
  [['sources', 0, 'title'], 'title: T'],
  [['sources', 1], '{ publisher: Q'],
  [['sources', 1, 'title'], 'title: U'],
  [['related', 'pin', 1], 'two'],
])('the place of %j is where it is in the file', (at, piece) => {
  expect(good(placed).placeOf(at)).toEqual(placeOf(placed, piece))
})

test('the place of what is missing is the thing that lacks it', () => {
  const { placeOf: place } = good(placed)
  expect(place(['standfirst'])).toEqual({ line: 2, column: 1 })
  expect(place(['related', 'exclude', 3])).toEqual(placeOf(placed, 'related'))
  expect(place(['sources', 0, 'url'])).toEqual(placeOf(placed, 'publisher: P'))
})

test.each([
  ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
  ['old line ends', (text: string) => text.replaceAll('\n', '\r')],
  ['a byte order mark', (text: string) => `\uFEFF${text}`],
  ['both', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
])('a file with %s has the same data, body and places', (_, change) => {
  const plain = good(placed)
  const changed = good(change(placed))
  expect(changed.data).toEqual(plain.data)
  expect(changed.body).toBe(plain.body)
  expect(changed.bodyLine).toBe(plain.bodyLine)
  expect(changed.placeOf(['related', 'pin', 1])).toEqual(plain.placeOf(['related', 'pin', 1]))
})

test('dates stay text and NO stays Norway', () => {
  expect(good('---\npublished: 2021-12-23\ncountries: [NO, RU]\n---\nText.\n').data).toEqual({
    published: '2021-12-23',
    countries: ['NO', 'RU'],
  })
})

test.each([
  ['no front matter at all', 'Only text.\n'],
  ['front matter that does not end', '---\nheadline: A\n'],
  ['an empty file', ''],
  ['front matter after a blank line', '\n---\nheadline: A\n---\nText.\n'],
])('%s is reported at the start', (_, text) => {
  expect(split(text)).toEqual({
    ok: false,
    problems: [
      {
        file: 'articles/a.md',
        line: 1,
        column: 1,
        severity: 'error',
        rule: 'front-matter-missing',
        message: 'The file has no front matter.',
        fix: 'Begin it with a line ---, the fields, and a line --- again.',
      },
    ],
  })
})

test.each([
  ['a field that appears twice', 'headline: A\nheadline: B', 'duplicate-key', 3],
  ['a colon in plain text', 'headline: A\nstandfirst: Oil: up', 'yaml', 3],
  ['a bracket left open', 'countries: [RU\nheadline: A', 'yaml', 3],
  ['an asterisk at the start of a text', 'headline: *Oil* is up', 'yaml-mark', 2],
  ['a word after an ampersand', 'headline: &first Iran talks resume', 'yaml-mark', 2],
  ['a word after an exclamation mark', 'headline: !first Iran talks resume', 'yaml-mark', 2],
  ['a number sign in a headline', 'headline: Oil #1 in the world', 'yaml-comment', 2],
  ['a number sign in a key point', 'keyPoints:\n  - rose to #1 rank', 'yaml-comment', 3],
  ['a number sign in a source', 'sources: [{ title: Report #5 }]', 'yaml-comment', 2],
  ['a number sign within quoted words', 'standfirst: He said "100 #2" to us', 'yaml-comment', 2],
])('%s is reported at its line', (_, yaml, rule, line) => {
  const parts = split(`---\n${yaml}\n---\nText.\n`)
  expect(parts.ok ? [] : parts.problems).toContainEqual(
    expect.objectContaining({ rule, line, severity: 'error' }),
  )
})

test.each(['\u0007', '\uffff', '&#12;', '&#x0C;'])(
  'an invisible character is reported at its place: %j',
  (character) => {
    const parts = split(`---\nheadline: A\n---\nOil ${character}is up.\n`)
    expect(parts.ok ? [] : parts.problems).toEqual([
      expect.objectContaining({ line: 4, column: 5, rule: 'control-character', fix: 'Delete it.' }),
    ])
  },
)

test('a YAML bomb is a problem and no crash', () => {
  const rows = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
  for (const [from, to] of ['ab', 'bc', 'cd', 'de'].map((pair) => [...pair]))
    rows.push(`${to}: &${to} [${Array(10).fill(`*${from}`).join(', ')}]`)
  expect(split(`---\n${rows.join('\n')}\n---\nText.\n`)).toMatchObject({
    ok: false,
    problems: expect.arrayContaining([expect.objectContaining({ rule: 'yaml-mark' })]),
  })
})

test('whatever a file holds, the answer is parts or problems, and no place lies outside it', () => {
  const pieces = fc.constantFrom(
    '---',
    '\n',
    ': ',
    '- ',
    '[',
    '}',
    '"',
    '*a',
    '&a',
    '!!x',
    '#',
    '|',
    'x',
    '\t',
    '? ',
  )
  const texts = fc.array(pieces).map((some) => `---\n${some.join('')}\n---\nText.\n`)
  fc.assert(
    fc.property(fc.oneof(fc.string(), texts), (text) => {
      const lines = normaliseText(text).split('\n').length
      const parts = split(text)
      for (const { line, column } of parts.ok ? [] : parts.problems) {
        expect(line).toBeGreaterThan(0)
        expect(line).toBeLessThanOrEqual(lines)
        expect(column).toBeGreaterThan(0)
      }
      if (parts.ok) expect(normaliseText(text).endsWith(parts.value.body)).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

test.each(['----', '--- Text.', '---#'])('a line %j does not end the front matter', (line) => {
  const parts = split(`---\nheadline: A\n${line}\nText.\n`)
  expect(parts.ok ? [] : parts.problems).toEqual([
    expect.objectContaining({ line: 3, column: 1, rule: 'front-matter-missing' }),
  ])
})

test('spaces after the last line of the front matter do no harm', () => {
  expect(good('---\nheadline: A\n--- \t\nText.\n').body).toBe('Text.\n')
})
