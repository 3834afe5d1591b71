import { readFileSync } from 'node:fs'
import { toString as textOf } from 'hast-util-to-string'
import { expect, test } from 'vitest'
import { parseArticle } from '#lib/content/parse/parse'
import { renderArticle } from '#lib/markdown/article'
import { elementsOf } from './a-tree.ts'

/** The texts of the elements of one name that readers see of an example which the check accepts. */
function shown(name: string, element: string): string[] {
  const text = readFileSync(`tests/fixtures/misread/${name}.md`, 'utf8')
  const parsed = parseArticle({ path: `articles/${name}.md`, text })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  const { opening, rest } = renderArticle(parsed.record)
  return [opening, rest].flatMap((tree) => elementsOf(tree, element).map(textOf))
}

test('two ranges with a tilde are two ranges, and nothing is struck out', () => {
  expect(shown('single-tilde-range', 'del')).toEqual([])
  const [paragraph] = shown('single-tilde-range', 'p')
  expect(paragraph?.replaceAll('\u00a0', ' ')).toMatch(
    /between 10~12 cargoes in May and 15~17 cargoes in June were seen\.$/,
  )
})

test('paragraphs that begin with a tab or with spaces are paragraphs', () => {
  expect(shown('indented-paragraph-becomes-code', 'code')).toEqual([])
  expect(shown('indented-paragraph-becomes-code', 'p')).toEqual([
    expect.stringContaining('First paragraph.'),
    'A paragraph pasted from a word processor that begins with a tab.',
    'A paragraph that begins with four spaces.',
  ])
})

test('an article of a list alone has its dateline', () => {
  expect(shown('list-only-loses-dateline', 'p')[0]).toBe('London, 10 June')
  expect(shown('list-only-loses-dateline', 'li')).toHaveLength(2)
})
