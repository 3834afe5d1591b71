/**
 * Removes the framework from a page that Next rendered: its scripts, the preload hints for them, and its
 * comments. JSON-LD and our own scripts stay.
 */
import { RewritingStream } from 'parse5-html-rewriting-stream'

interface Attribute {
  readonly name: string
  readonly value: string
}

/** Where our own scripts lie; nothing else there is. */
const OURS = '/assets/'
const AHEAD = ['preload', 'modulepreload', 'prefetch', 'preconnect', 'dns-prefetch']

/** The page without the framework. Rejects when it cannot be read. */
export async function removeFramework(html: Buffer): Promise<Buffer> {
  const stream = new RewritingStream()
  let inDropped = false
  stream.on('startTag', (tag, raw) => {
    if (tag.tagName === 'script' && !isOurs(tag.attrs)) inDropped = true
    else if (!isForFramework(tag.tagName, tag.attrs)) stream.emitRaw(raw)
  })
  stream.on('text', (_, raw) => {
    if (!inDropped) stream.emitRaw(raw)
  })
  stream.on('endTag', ({ tagName }, raw) => {
    if (tagName === 'script' && inDropped) inDropped = false
    else stream.emitRaw(raw)
  })
  // Without a framework nobody reads them.
  stream.on('comment', () => {})
  const parts: string[] = []
  stream.on('data', (part: string) => parts.push(part))
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  stream.once('end', resolve)
  stream.once('error', reject)
  stream.end(html.toString())
  await promise
  return Buffer.from(parts.join(''))
}

function isOurs(attributes: readonly Attribute[]): boolean {
  return (
    attributeOf(attributes, 'type') === 'application/ld+json' ||
    attributeOf(attributes, 'src').startsWith(OURS)
  )
}

/** Hints for scripts, and Next's notes to itself; fonts and pictures of the page are fetched ahead still. */
function isForFramework(tagName: string, attributes: readonly Attribute[]): boolean {
  if (tagName === 'meta') return attributeOf(attributes, 'name') === 'next-size-adjust'
  if (tagName !== 'link') return false
  const isAhead = attributeOf(attributes, 'rel')
    .split(' ')
    .some((rel) => AHEAD.includes(rel))
  return isAhead && !['font', 'image'].includes(attributeOf(attributes, 'as'))
}

function attributeOf(attributes: readonly Attribute[], name: string): string {
  return attributes.find((attribute) => attribute.name === name)?.value ?? ''
}
