import { expect, test } from 'vitest'
import { renderBody } from '#lib/markdown/body'
import { elementsOf, htmlOf } from './a-tree.ts'

test.each([
  ['Text <b>bold</b> text.\n', ['<b']],
  ['<script>alert(1)</script>\n\nText.\n', ['script', 'alert']],
  ['<div onclick="x()">Text</div>\n', ['onclick', '<div']],
  ['<!-- hidden -->\n\nText.\n', ['hidden']],
  ['<img src=x onerror=alert(1)>\n', ['img', 'onerror']],
])('raw HTML is dropped: %j', (markdown, gone) => {
  const html = htmlOf(markdown)
  for (const piece of gone) expect(html).not.toContain(piece)
})

test.each([
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](data:text/html,<script>)',
  '[x](vbscript:x)',
  '<javascript:alert(1)>',
  '[x][y]\n\n[y]: javascript:alert(1)',
])('a link that runs something loses its address: %s', (markdown) => {
  const links = elementsOf(renderBody(`${markdown}\n`), 'a')
  expect(links.flatMap(({ properties }) => properties.href ?? [])).toEqual([])
})

test('a picture from a script address loses it', () => {
  const [image] = elementsOf(renderBody('![x](javascript:alert(1))\n'), 'img')
  expect(image?.properties.src).toBeUndefined()
})

test.each(['//evil.example/x.png', 'https://evil.example/x.png'])(
  'a picture of another site is not shown: %s',
  (src) => {
    expect(htmlOf(`Text ![x](${src}) text.\n`)).not.toContain('evil')
  },
)

test('a link to another site says so; a link of the site does not', () => {
  expect(htmlOf('[IEA](https://iea.org) and [gas](/commodities/natural-gas).\n')).toContain(
    '<a href="https://iea.org" rel="noopener external">IEA</a> and <a href="/commodities/natural-gas">gas</a>.',
  )
})

test('a footnote leads to its note and back', () => {
  const tree = renderBody('Said.[^1]\n\n[^1]: The source.\n')
  const [to, back] = elementsOf(tree, 'a')
  const [item] = elementsOf(elementsOf(tree, 'section')[0] ?? tree, 'li')
  expect(to?.properties.href).toBe(`#${item?.properties.id}`)
  expect(back?.properties.href).toBe(`#${to?.properties.id}`)
  expect(back?.properties.ariaLabel).toMatch(/^Back to the text/)
  expect(elementsOf(tree, 'h2')[0]?.children).toEqual([{ type: 'text', value: 'Notes' }])
})

test('a text without footnotes has no notes', () => {
  expect(htmlOf('Said.\n')).not.toContain('Notes')
})

test('GFM is understood: strikethrough, bare addresses, lists', () => {
  const html = htmlOf('~~Old~~ https://iea.org\n\n- one\n- two\n')
  expect(html).toContain('<del>Old</del>')
  expect(html).toContain('href="https://iea.org"')
  expect(html).toContain('<li>two</li>')
})

test('a last paragraph that is only a day is marked as one', () => {
  const marked = (text: string) =>
    elementsOf(renderBody(text), 'p').map(({ properties }) => properties.className)
  expect(marked('Gas fell.\n\nAs of 21 August 2026.\n')).toEqual([undefined, ['as-of']])
  expect(marked('As of 21 August 2026.\n\nGas fell.\n')).toEqual([undefined, undefined])
  expect(marked('As of 21 August 2026 it was shut.\n')).toEqual([undefined])
})
