import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { importText, readDraft } from './read-drafts.ts'

const fixture = (name: string) =>
  importText(readFileSync(`tests/fixtures/import/${name}`, 'utf8')).drafts
const rss = (item: string) =>
  importText(
    `<?xml version="1.0"?><rss version="2.0" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:xhtml="http://www.w3.org/1999/xhtml" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><title>Wire</title><link>https://wire.example/news/</link>${item}</channel></rss>`,
  )
const item = (more: string) =>
  `<item><title>Gas rises</title><description>Text of gas.</description>${more}</item>`
const atom = (entry: string) =>
  importText(
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><entry>${entry}</entry></feed>`,
  )

test('a document type does not make a page of a feed', () => {
  const { drafts } = importText(
    `<?xml version="1.0"?><!DOCTYPE rss SYSTEM "x.dtd"><rss version="0.91"><channel><title>C</title>${item('')}${item('').replace('Gas', 'Oil')}</channel></rss>`,
  )
  expect(drafts.map(({ headline }) => headline)).toEqual(['Gas rises', 'Oil rises'])
})

test('titles are decoded as often as they were encoded, and lose their tags', () => {
  expect(
    fixture('feeds/rss-titles-encoded-twice.xml').map(({ headline, slug }) => [headline, slug]),
  ).toEqual([
    ['Shell & BP talk of ‘merger’', 'shell-bp-talk-of-merger'],
    ['Jahresrückblick 2026', 'jahresruckblick-2026'],
    ['Zone', 'zone'],
  ])
  expect(fixture('feeds/jsonfeed-title-entities.json')[0]?.headline).toBe('Tom & Jerry oil')
  const [xhtml] = atom(
    '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Gas <b>rises</b></div></title><content>Text.</content>',
  ).drafts
  expect(xhtml?.headline).toBe('Gas rises')
})

test('a title that is text keeps what looks like a tag, and one that is HTML loses it', () => {
  const titleOf = (type: string, title: string) =>
    atom(`<title type="${type}">${title}</title><content>Text.</content>`).drafts[0]?.headline
  expect(titleOf('html', 'Gas &lt;b&gt;rises&lt;/b&gt; &amp;amp; falls')).toBe('Gas rises & falls')
  expect(titleOf('text', 'Gas &lt;b&gt; is bold')).toBe('Gas <b> is bold')
  const [draft] = rss(
    '<item><title>Gas &lt;b&gt;rises&lt;/b&gt;</title><description>Text.</description></item>',
  ).drafts
  expect(draft?.headline).toBe('Gas rises')
})

test('the title of a feed loses its markup, and what was encoded twice is decoded', () => {
  const { drafts } = importText(
    `<rss version="2.0"><channel><title>&lt;i&gt;Shell&lt;/i&gt; &amp;amp; BP wire</title>${item('')}</channel></rss>`,
  )
  expect(readDraft(drafts[0]).data).toMatchObject({ sources: [{ publisher: 'Shell & BP wire' }] })
})

test.each([
  ['xhtml:body', '<xhtml:body><p>Whole <b>text</b>.</p></xhtml:body>'],
  [
    'xhtml:body with prefixes',
    '<xhtml:body><xhtml:p>Whole <xhtml:b>text</xhtml:b>.</xhtml:p></xhtml:body>',
  ],
  ['fullitem', '<fullitem>&lt;p&gt;Whole &lt;b&gt;text&lt;/b&gt;.&lt;/p&gt;</fullitem>'],
  ['fullitem in CDATA', '<fullitem><![CDATA[<p>Whole <b>text</b>.</p>]]></fullitem>'],
  ['itunes:summary', '<itunes:summary>Whole **text**.</itunes:summary>'],
  [
    'dc:description',
    '<dc:description>&lt;p&gt;Whole &lt;b&gt;text&lt;/b&gt;.&lt;/p&gt;</dc:description>',
  ],
  [
    'atom:content',
    '<atom:content type="html">&lt;p&gt;Whole &lt;b&gt;text&lt;/b&gt;.&lt;/p&gt;</atom:content>',
  ],
])('the text of an entry in %s', (name, element) => {
  const [draft] = rss(`<item><title>Gas rises</title>${element}</item>`).drafts
  const text = name === 'itunes:summary' ? '\\*\\*text\\*\\*' : '**text**'
  expect(readDraft(draft).body).toBe(`Whole ${text}.`)
})

test.each([
  ['Tue, 05 Mar 2024 09:00:00 CEST', '2024-03-05T09:00:00+02:00'],
  ['Tue,05 Mar 2024', '2024-03-05'],
  ['Tue, 05 Mar 2024 9:00 GMT', '2024-03-05T09:00:00+00:00'],
  ['March 5, 2024 1:05 PM', '2024-03-05'],
  ['09 Feb 96', '1996-02-09'],
])('the date of an entry: %s', (date, published) => {
  expect(readDraft(rss(item(`<pubDate>${date}</pubDate>`)).drafts[0]).data).toMatchObject({
    published,
  })
})

test('an hour that no day has is reported, and only the day is read', () => {
  const [draft] = rss(item('<pubDate>Tue, 05 Mar 2024 25:00:00 GMT</pubDate>')).drafts
  expect(readDraft(draft).data).toMatchObject({ published: '2024-03-05' })
  expect(draft?.unsure).toContainEqual(expect.stringContaining('25:00:00 is not one of a day'))
})

test('British summer time is a zone', () => {
  expect(readDraft(fixture('feeds/rss-titles-encoded-twice.xml')[2]).data).toMatchObject({
    published: '2026-09-15T09:00:00+01:00',
  })
})

test('links are resolved against xml:base, and the source has its address', () => {
  const { data, body } = readDraft(fixture('feeds/atom-xml-base.xml')[0])
  expect(data).toMatchObject({ sources: [{ url: 'https://example.org/blog/2026/post' }] })
  expect(body).toContain('[rel link](https://example.org/other)')
})

test.each([
  ['<link>/e</link>', 'https://wire.example/e'],
  ['<link>//n.example/d</link>', 'https://n.example/d'],
  ['<guid isPermaLink="true">https://wire.example/g</guid>', 'https://wire.example/g'],
])('the address of an entry with %s', (more, url) => {
  expect(readDraft(rss(item(more)).drafts[0]).data).toMatchObject({ sources: [{ url }] })
})

test('a JSON Feed’s entry about another page has that page’s address', () => {
  const { drafts } = importText(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Wire',
      items: [
        { id: '1', title: 'Gas', external_url: 'https://w.example/x', content_text: 'Text.' },
      ],
    }),
  )
  expect(readDraft(drafts[0]).data).toMatchObject({ sources: [{ url: 'https://w.example/x' }] })
})

test('an alternate that is a page comes before one that is not', () => {
  const [draft] = atom(
    '<title>Gas</title><link href="https://a.example/g.pdf" type="application/pdf"/><link href="https://a.example/g" type="text/html"/><content>Text.</content>',
  ).drafts
  expect(readDraft(draft).data).toMatchObject({ sources: [{ url: 'https://a.example/g' }] })
})

test('a summary of HTML keeps its paragraphs and loses its styles', () => {
  const [draft] = atom(
    '<title>Gas</title><summary type="html">&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;&lt;style&gt;p{x:y}&lt;/style&gt;</summary>',
  ).drafts
  const { data, body } = readDraft(draft)
  expect(body).toBe('One.\n\nTwo.')
  expect(data).toMatchObject({ standfirst: 'One. Two.' })
})

test('plain text with empty lines becomes paragraphs', () => {
  const [draft] = rss(
    '<item><title>Gas rises</title><description>One.\n\nTwo.</description></item>',
  ).drafts
  expect(readDraft(draft).body).toBe('One.\n\nTwo.')
})

test('a date that cannot be read is reported, and one in another element is read', () => {
  expect(rss(item('<pubDate>next Tuesday 2024</pubDate>')).drafts[0]?.unsure).toContain(
    'published: the date “next Tuesday 2024” could not be read',
  )
  expect(
    readDraft(rss(item('<dcterms:issued>2024-03-05</dcterms:issued>')).drafts[0]).data,
  ).toMatchObject({
    published: '2024-03-05',
  })
})

test('“appeared first on” is boilerplate', () => {
  const [draft] = fixture('feeds/wordpress-appeared-first-on.xml')
  const { data, body } = readDraft(draft)
  expect(body).toBe('First para.\n\nSecond para of oil.')
  expect(data).toMatchObject({ headline: 'Shell’s & BP’s plan', standfirst: 'Excerpt text …' })
})

test('an export of WordPress gives its posts, with what it would have filled in reported', () => {
  const { drafts, failed } = importText(
    readFileSync('tests/fixtures/import/wordpress-export.xml', 'utf8'),
  )
  expect(failed).toEqual(['post 4 “Empty” has no text'])
  expect(drafts.map(({ headline }) => headline)).toEqual(['Tankers wait off Suez', 'A plan'])
  const { data, body } = readDraft(drafts[0])
  expect(data).toMatchObject({
    published: '2024-03-05T08:00:00Z',
    standfirst: 'Twelve ships waited.',
    commodities: ['crude-oil'],
    sources: [{ publisher: 'Strait & Canal', url: 'https://strait.example/tankers-wait/' }],
  })
  expect(body).toMatch(
    /^Twelve tankers waited on \*\*Tuesday\*\*\.\n\nTheir owners blamed the wind\./,
  )
  expect(body).toContain('- Four for Rotterdam\n- Eight for Trieste')
  expect(drafts[0]?.unsure).toContainEqual(expect.stringContaining('[gallery]'))
  expect(drafts[1]?.unsure).toContain('status: draft in WordPress')
})

test('an export of Ghost gives its posts', () => {
  const json = JSON.stringify({
    db: [
      {
        data: {
          posts: [
            {
              id: '1',
              title: 'Gas &amp; power',
              html: '<p>One.</p><p>Two.</p>',
              published_at: '2024-03-05T08:00:00.000Z',
              custom_excerpt: 'Short.',
              status: 'published',
            },
          ],
          tags: [{ id: 't', name: 'Crude oil' }],
          users: [{ id: 'u', name: 'Ann Example' }],
          posts_tags: [{ post_id: '1', tag_id: 't' }],
          posts_authors: [{ post_id: '1', author_id: 'u' }],
        },
      },
    ],
  })
  const [draft] = importText(json).drafts
  expect(readDraft(draft)).toMatchObject({
    data: {
      headline: 'Gas & power',
      published: '2024-03-05T08:00:00Z',
      standfirst: 'Short.',
      commodities: ['crude-oil'],
    },
    body: 'One.\n\nTwo.',
  })
  expect(draft?.unsure).toContain('authors: signed by Ann Example, who is not in people.yaml')
})
