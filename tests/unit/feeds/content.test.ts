import { expect, test } from 'vitest'
import { articleContent, contentHtml } from '#lib/feeds/content'
import { articleOf } from '../a-record.ts'

const html = (body: string, name = 'flow-halves') =>
  contentHtml(articleContent(articleOf({}, body, name)), {
    url: `https://news.example/articles/${name}`,
    name,
  })

test('every link is absolute, wherever the text is read', () => {
  const text = html(
    'See [Hormuz](/places/hormuz), [that](https://example.com/a) and [sources](#sources).\n',
  )
  expect(text).toContain('href="https://news.example/places/hormuz"')
  expect(text).toContain('href="https://example.com/a"')
  expect(text).toContain('href="https://news.example/articles/flow-halves#sources"')
})

test('notes lead within their own entry, though two entries are on one page', () => {
  const body = 'A claim.[^1]\n\n[^1]: Its ground.\n'
  const [one, two] = [html(body, 'one'), html(body, 'two')]
  const ids = (text: string) => [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(ids(one).length).toBeGreaterThan(1)
  expect(ids(one).filter((id) => ids(two).includes(id))).toEqual([])
  for (const [, target] of one.matchAll(/href="#([^"]+)"/g)) expect(ids(one)).toContain(target)
})

test('ids that nothing leads to, and classes, stay at home', () => {
  const text = html('First.\n\n## A heading\n\nSecond.\n')
  expect(text).not.toMatch(/ (id|class)=/)
  expect(text).toContain('<h2>A heading</h2>')
})

test('a table comes as a table', () => {
  const text = html('Table: Flow by line\n\n| Line | Flow |\n|---|--:|\n| One | 20 |\n')
  expect(text).toContain('<table>')
  expect(text).toMatch(/<th[^>]*>Flow<\/th>/)
})
