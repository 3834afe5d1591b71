import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import type { PictureMap } from '#lib/content/pictures/picture'
import { renderBody } from '#lib/markdown/body'

const hash = 'b'.repeat(32)
const photo = { path: 'pictures/pipes.jpg', hash, kind: 'jpg', width: 600, height: 300 } as const
const pictures: PictureMap = { 'pipes.jpg': photo, 'two pipes.jpg': photo }
/** Without the ids of paragraphs, which are their own matter. */
const htmlOf = (body: string, hasLead = false) =>
  toHtml(renderBody(body, { pictures, hasLead })).replaceAll(/ id="p-\w+"/g, '')

const at = (width: number, format: string) => `/pictures/${hash}/${width}.${format}`
const srcset = (format: string) =>
  [360, 540, 600].map((width) => `${at(width, format)} ${width}w`).join(', ')
const sizes = '(min-width: 62rem) 41rem, calc(100vw - 2rem)'
const picture = (loading: string) =>
  `<picture><source type="image/avif" srcset="${srcset('avif')}" sizes="${sizes}"><source type="image/webp" srcset="${srcset('webp')}" sizes="${sizes}"><img src="${at(600, 'jpg')}" alt="Pipes in the Baltic" width="600" height="300" loading="${loading}" decoding="async"></picture>`

test('a picture in a paragraph of its own is a figure, and its title the caption', () => {
  expect(htmlOf('Text.\n\n![Pipes in the Baltic](pipes.jpg "Source: ENTSOG.")\n')).toContain(
    `<figure class="picture">${picture('eager')}<figcaption>Source: ENTSOG.</figcaption></figure>`,
  )
})

test('a picture without a title is a figure without a caption', () => {
  const html = htmlOf('![Pipes in the Baltic](pipes.jpg)\n')
  expect(html).toBe(`<figure class="picture">${picture('eager')}</figure>`)
})

test('all pictures but the first of a page wait until they are near', () => {
  const two = '![Pipes in the Baltic](pipes.jpg)\n\nText.\n\n![Pipes in the Baltic](pipes.jpg)\n'
  const loading = (html: string) => [...html.matchAll(/loading="(\w+)"/g)].map(([, how]) => how)
  expect(loading(htmlOf(two))).toEqual(['eager', 'lazy'])
  expect(loading(htmlOf(two, true))).toEqual(['lazy', 'lazy'])
})

test('a picture in a sentence stays in it', () => {
  const html = htmlOf('See ![Pipes in the Baltic](pipes.jpg) here.\n')
  expect(html).toContain(`<p>See ${picture('eager')} here.</p>`)
})

test('a picture that is a link stays one', () => {
  const html = htmlOf('[![Pipes in the Baltic](pipes.jpg)](https://x.org)\n')
  expect(html).toMatch(/<a href="https:\/\/x.org"[^>]*><picture>/)
})

test.each([
  '![Pipes](<two pipes.jpg>)',
  '![Pipes](two%20pipes.jpg)',
  '![Pipes][p]\n\n[p]: two%20pipes.jpg',
])('a name may hold what an address escapes: %j', (body) => {
  expect(htmlOf(`${body}\n`)).toContain(at(600, 'jpg'))
})

test.each(['https://x.org/a.png', '//x.org/a.png', 'gone.jpg', '__proto__', 'constructor'])(
  'a picture that is not there, or is elsewhere, is not shown: %s',
  (url) => {
    expect(htmlOf(`Text.\n\n![Pipes](${url} "Caption")\n\nSee ![it](${url}).\n`)).toBe(
      '<p>Text.</p>\n\n<p>See .</p>',
    )
  },
)

test('what the site itself draws is shown as it is', () => {
  expect(htmlOf('![Brent](/benchmarks/brent/chart.svg)\n')).toContain(
    '<img src="/benchmarks/brent/chart.svg" alt="Brent" loading="lazy">',
  )
})
