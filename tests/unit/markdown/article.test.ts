import { toHtml } from 'hast-util-to-html'
import { toString as textOf } from 'hast-util-to-string'
import { expect, test } from 'vitest'
import { parseReport } from '#lib/content/parse/parse'
import { renderArticle, renderReport } from '#lib/markdown/article'
import { articleOf } from '../a-record.ts'
import { anchorsOf, idsOf } from './a-tree.ts'

const body = 'Flow halved.\n\nBuyers drew on storage.\n\n## Next\n\nTalks go on.\n'

test('the text opens with its dateline, without the year', () => {
  const { opening } = renderArticle(articleOf({}, body))
  expect(toHtml(opening)).toMatch(
    /^<p id="p-[0-9a-f]{7}"><span class="dateline">Berlin, 27 July<\/span> — Flow halved\.<\/p>/,
  )
})

test('the dateline of a moment is the day where it was written', () => {
  const article = articleOf({ published: '2022-07-27T23:30:00-05:00' }, body)
  expect(textOf(renderArticle(article).opening)).toMatch(/^Berlin, 27 July — /)
})

test('the dateline does not change the anchor of its paragraph', () => {
  const { opening } = renderArticle(articleOf({}, body))
  expect(idsOf(opening)[0]).toBe(anchorsOf(body).get('Flow halved.'))
})

test('a text that opens with a heading has its dateline in the first paragraph', () => {
  const { opening } = renderArticle(articleOf({}, `## Flow\n\n${body}`))
  expect(textOf(opening)).toMatch(/^Flow\s+Berlin, 27 July — Flow halved/)
})

test('the opening ends with the second paragraph, and nothing is lost or repeated', () => {
  const { opening, rest } = renderArticle(articleOf({}, body))
  expect(textOf(opening).trim()).toBe('Berlin, 27 July — Flow halved.\nBuyers drew on storage.')
  expect(textOf(rest).trim()).toBe('Next\nTalks go on.')
})

test('a text of one paragraph is all opening', () => {
  const { opening, rest } = renderArticle(articleOf({}, 'Flow halved.\n\n## More\n\n- a\n- b\n'))
  expect(textOf(opening)).toContain('More')
  expect(textOf(rest).trim()).toBe('')
})

test('a report has no dateline, and lists its headings', () => {
  const text = `---\ntitle: T\nstandfirst: S\npublished: 2022-07-27\ncommodities: [lng]\n---\n${body}`
  const parsed = parseReport({ path: 'reports/r.md', text })
  if (!parsed.ok) throw new Error('The report is not good.')
  const { opening, headings } = renderReport(parsed.record)
  expect(textOf(opening)).toMatch(/^Flow halved\./)
  expect(headings).toEqual([{ id: 'next-2', text: 'Next' }])
})

test.each([
  ['a list', '- One.\n- Two.\n'],
  ['a quotation', '> Said so.\n'],
])('a text of %s alone has its dateline on a line of its own', (_, text) => {
  const { opening } = renderArticle(articleOf({}, text))
  expect(toHtml(opening)).toMatch(/^<p><span class="dateline">Berlin, 27 July<\/span><\/p>/)
})

test('so has a text of a table alone, above it', () => {
  const { opening } = renderArticle(articleOf({}, '| a |\n|---|\n| 1 |\n'))
  expect(toHtml(opening)).toContain('<p><span class="dateline">Berlin, 27 July</span></p>')
})
