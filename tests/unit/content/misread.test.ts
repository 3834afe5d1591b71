import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseArticle } from '#lib/content/parse/parse'

const folder = 'tests/fixtures/misread'
const textOf = (name: string) => readFileSync(`${folder}/${name}`, 'utf8')
const check = (name: string) =>
  parseArticle({ path: `articles/${name}`, text: textOf(name) }).problems.map(
    ({ line, column, severity, rule }) => `${line}:${column} ${severity} ${rule}`,
  )

const reported: Readonly<Record<string, readonly string[]>> = {
  'yaml-hash-cuts-headline.md': ['2:15 error yaml-comment'],
  'yaml-ampersand-eats-word.md': ['2:11 error yaml-mark'],
  'dashes-make-heading.md': ['9:1 error paragraph-as-heading'],
  'footnote-undefined-and-unused.md': ['9:19 error undefined-note', '13:1 error unused-note'],
  'bold-quote-shows-asterisks.md': ['9:1 error visible-asterisks'],
  'table-extra-cells-lost.md': ['11:13 error table-cells'],
  'invisible-characters.md': ['9:4 error control-character'],
  'single-tilde-range.md': [],
  'indented-paragraph-becomes-code.md': [],
  'list-only-loses-dateline.md': [],
  'heading-repeats-page-id.md': [],
}

test('every example is expected here', () => {
  const names = globSync('*.md', { cwd: folder }).sort()
  expect(names).toEqual(Object.keys(reported).sort())
})

test.each(Object.entries(reported))(
  '%s: what readers would not see is reported',
  (name, problems) => {
    expect(check(name)).toEqual(problems)
  },
)

const article = (body: string) =>
  parseArticle({
    path: 'articles/a.md',
    text: `---\nheadline: A\nstandfirst: B\npublished: 2026-06-10\ndateline: London\ncommodities: [coal]\n---\n${body}`,
  }).problems.map(({ rule, severity }) => `${severity} ${rule}`)

test.each([
  ['A 2*400 MW and a 3*600 MW plant.', 'asterisk-as-emphasis'],
  ['>60pc of exports.', 'sign-as-quotation'],
  ['2021. It was the year.', 'number-as-list'],
  ['```\nAll that follows.', 'unclosed-code'],
  ['##Context\n\nText.', 'visible-hashes'],
  ['| a | b |\n| 1 | 2 |', 'no-table'],
  ['See [it][there].', 'undefined-reference'],
  ['Text.\n\n[Correction]: /news', 'unused-definition'],
  ['A[^1].\n\n[^1]: One.\n\n[^1]: Two.', 'duplicate-note'],
  ['[a][b]\n\n[b]: /news\n[b]: /map', 'duplicate-definition'],
  ['[b[^1]](https://example.com/y)\n\n[^1]: Note.', 'nested-link'],
  ['[see <https://example.com/x> here](https://example.com/y)', 'nested-link'],
  ['So&shy;ft.', 'control-character'],
  ['So&#173;ft.', 'control-character'],
  ['It [says](https://example.com/&rlm;a).', 'control-character'],
  ['Zero\u200dwidth.', 'control-character'],
])('%j is reported as %s', (body, rule) => {
  expect(article(body)).toEqual([`error ${rule}`])
})

test.each([
  'Between 10~12 and 15~17 cargoes, ~3pc more.',
  'He said **no** and *yes*, 5 * 3 and 2 \\* 4, \\[^1] and \\*\\*.',
  '**“We will cut”**, he said.',
  '## Heading\n\nText.\n\n---\n\nMore.',
  'A note[^1] twice[^1].\n\n[^1]: Here.',
  'Rock & roll #1, at 14:30.',
  'Text in Persian: می\u200cخواهم, and 👩\u200d🔧.',
  '> Quoted.\n\n1. One\n2. Two\n\n```\ncode\n```',
  '| a | b |\n|---|---|\n| 1 | 2 |\n| 3 |',
  '[a][b]\n\n[b]: /news',
])('%j is as it was meant', (body) => {
  expect(article(body)).toEqual([])
})
