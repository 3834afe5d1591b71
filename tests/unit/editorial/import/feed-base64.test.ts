import { expect, test } from 'vitest'
import { withoutBase64 } from '#lib/editorial/import/feed-base64'
import { importText, readDraft } from './read-drafts.ts'

const data = (bytes: string | Uint8Array) => Buffer.from(bytes).toString('base64')
const html = '<p>Gas rose &amp; fell – a bit.</p><p>Two.</p>'
const feed = (content: string, head = 'xmlns="http://www.w3.org/2005/Atom"') =>
  `<?xml version="1.0"?><feed ${head}><title>T</title><entry><title>Gas rises</title>${content}</entry></feed>`

test.each([
  ['Atom 0.3', 'type="text/html" mode="base64"', 'version="0.3" xmlns="http://purl.org/atom/ns#"'],
  ['Atom 1.0', 'type="application/octet-stream"', undefined],
])('content in base64 is read in %s', (_, attributes, head) => {
  const text = feed(`<content ${attributes}>\n${data(html)}\n</content>`, head)
  expect(readDraft(importText(text).drafts[0]).body).toBe('Gas rose & fell – a bit.\n\nTwo.')
})

test('a picture in base64 is no text, and other content stays as it is', () => {
  const picture = data(new Uint8Array([137, 80, 78, 71, 0, 255]))
  expect(withoutBase64(`<content type="image/png">${picture}</content>`)).toBe(
    '<content type="html"></content>',
  )
  for (const text of ['<content>Gas rose</content>', '<content type="html">Gas</content>'])
    expect(withoutBase64(text)).toBe(text)
})
