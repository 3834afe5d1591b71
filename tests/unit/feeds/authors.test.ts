import { expect, test } from 'vitest'
import { article, ask, siteWith } from './a-feed.ts'

const site = () =>
  siteWith(
    article('signed', { authors: '[nora, desk]' }),
    article('unsigned', { published: '2022-07-20' }),
  )
const page = 'http://localhost:3000/authors'

test('Atom names who signs, with their pages, and the publisher of the whole', async () => {
  const xml = await ask(site(), '/news/feed.xml').text()
  const [head = '', signed = '', unsigned = ''] = xml.split('<entry>')
  expect(head).toContain('<name>Tidewater Press</name>')
  expect(head).toContain('<rights>CC BY 4.0</rights>')
  expect(signed.match(/<name>[^<]*/g)).toEqual(['<name>Nora Vik', '<name>The desk'])
  expect(signed).toContain(`<uri>${page}/nora</uri>`)
  expect(unsigned.match(/<name>[^<]*/g)).toEqual(['<name>The desk'])
})

test('RSS names who signs by Dublin Core', async () => {
  const xml = await ask(site(), '/news/feed.rss').text()
  expect(xml.match(/<dc:creator>[^<]*/g)).toEqual([
    '<dc:creator>Nora Vik',
    '<dc:creator>The desk',
    '<dc:creator>The desk',
  ])
  expect(xml).toContain('<copyright>CC BY 4.0</copyright>')
})

test('JSON Feed names who signs, with their pages', async () => {
  const { authors, items } = await ask(site(), '/news/feed.json').json()
  expect(authors).toEqual([{ name: 'Tidewater Press' }])
  expect(items[0].authors).toEqual([
    { name: 'Nora Vik', url: `${page}/nora` },
    { name: 'The desk', url: `${page}/desk` },
  ])
})

test.each(['xml', 'rss', 'json'])('an author has a feed as %s', async (format) => {
  const text = await ask(site(), `/authors/nora/feed.${format}`).text()
  expect(text).toContain('Tidewater: Nora Vik')
  expect(text).toContain('/articles/signed')
  expect(text).not.toContain('/articles/unsigned')
  expect(ask(site(), `/authors/nobody/feed.${format}`).status).toBe(404)
})
