import { expect, test, vi } from 'vitest'
import { importText, readDraft } from './read-drafts.ts'

vi.setConfig({ testTimeout: 60_000 })

const story = '<p>Gas prices rose for a third day in Berlin, traders said on Friday.</p>'.repeat(6)
const page = (more: string, head = '') =>
  `<html><head>${head}</head><article><h1>Gas prices rise</h1>${story}${more}</article></html>`
const many = (count: number, text: string) => text.repeat(count)

test.each([
  ['a picture in its text', page(`<img src="data:image/png;base64,${many(2_000_000, 'QUJD')}">`)],
  ['scripts', page('', `<script>${many(900_000, 'go(1);')}</script>`)],
  ['styles', page('', `<style>${many(900_000, 'p{x:y}')}</style>`)],
])('a page of over 5 MB for %s is read like any other', (_, html) => {
  expect(html.length).toBeGreaterThan(5_000_000)
  const [draft] = importText(html).drafts
  expect(draft?.headline).toBe('Gas prices rise')
  expect(readDraft(draft).body.split('\n\n')).toHaveLength(6)
})

test('an archive of WordPress may be of any length', () => {
  const post = (n: number) =>
    `<item><title>Gas rises ${n}</title><wp:post_type>post</wp:post_type><wp:status>publish</wp:status><content:encoded><![CDATA[<p>Gas rose.</p><!--${many(250_000, 'long')}-->]]></content:encoded></item>`
  const posts = [1, 2, 3, 4, 5, 6].map(post).join('')
  const { drafts, failed } = importText(
    `<?xml version="1.0"?><rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>W</title>${posts}</channel></rss>`,
  )
  expect(failed).toEqual([])
  expect(drafts).toHaveLength(6)
})

test.each([
  ['a text', `Gas rises\n\n${many(500_001, 'Gas rose. ')}`, 'is over 5 MB; cut it into pieces'],
  [
    'Markdown',
    `---\ntitle: Gas\n---\n${many(500_001, 'Gas rose. ')}`,
    'is over 5 MB; cut it into pieces',
  ],
  [
    'a feed',
    `<rss version="2.0"><channel>${many(160_000, '<item><title>Gas rises</title></item>')}</channel></rss>`,
    'is over 5 MB; cut it into pieces',
  ],
  [
    'a page of very much text',
    page(`<p>${many(60_000, 'Gas rose. ')}</p>`),
    'shows over 600,000 characters, and is no article',
  ],
  [
    'an article of a book’s length',
    page(`<p>${many(51_000, 'Gas rose. ')}</p>`),
    'cannot be read as a page: its text has over 500,000 characters',
  ],
  [
    'a table that never ends',
    page(`<table>${many(30_000, '<tr><td>a<td>b')}</table>`),
    'cannot be read as a page: its text has over 50,000 elements',
  ],
  [
    'a page of nothing but tags',
    `<h1>Gas</h1>${many(300_000, '<i></i>')}`,
    'cannot be read as a page: it has over 300,000 elements',
  ],
  [
    'lists within each other',
    `# T\n\n${Array.from({ length: 200 }, (_, n) => `${'  '.repeat(n)}- a`).join('\n')}`,
    'cannot be read as Markdown: it is nested over 40 deep',
  ],
  [
    'quotations within each other, on a second line',
    `# T\n\nGas rose.\n${'> '.repeat(2000)}a`,
    'cannot be read as Markdown: it is nested over 40 deep',
  ],
  [
    'marks without an end',
    `# T\n\n${many(20_000, 'a_ ')}`,
    'cannot be read as Markdown: a paragraph holds over 4000 marks',
  ],
])('%s is refused for its size, and the reason is given', (_, text, why) => {
  expect(importText(text)).toEqual({ drafts: [], failed: [why] })
})

test('an entry that is too long says nothing of those beside it', () => {
  const entry = (title: string, text: string) =>
    `<item><title>${title}</title><description>${text}</description></item>`
  const { drafts, failed } = importText(
    `<rss version="2.0"><channel><title>W</title>${entry('Gas', many(60_000, 'Gas rose. '))}${entry('Oil', 'Oil fell.')}</channel></rss>`,
  )
  expect(drafts.map(({ headline }) => headline)).toEqual(['Oil'])
  expect(failed).toEqual(['entry 1 “Gas” cannot be read: its text has over 500,000 characters'])
})
