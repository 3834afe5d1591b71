/**
 * Removes the framework from a page that Next rendered: its scripts, the preload hints for them, and its
 * comments. JSON-LD and our own scripts stay.
 */
import { Parser } from 'htmlparser2'

type Attributes = Readonly<Record<string, string>>

/** Where our own scripts lie; nothing else there is. */
const OURS = '/assets/'
const AHEAD = ['preload', 'modulepreload', 'prefetch', 'preconnect', 'dns-prefetch']

/** The page without the framework: every byte that stays is as it was. */
export function removeFramework(html: Buffer): Buffer {
  const text = html.toString()
  const parts: string[] = []
  let copied = 0
  let script: number | undefined
  const drop = (start: number, end: number) => {
    parts.push(text.slice(copied, start))
    copied = end
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'script' && !isOurs(attributes)) script = parser.startIndex
      else if (isForFramework(name, attributes)) drop(parser.startIndex, parser.endIndex + 1)
    },
    onclosetag(name) {
      if (name !== 'script' || script === undefined) return
      drop(script, parser.endIndex + 1)
      script = undefined
    },
    // Without a framework nobody reads them.
    oncomment() {
      drop(parser.startIndex, parser.endIndex + 1)
    },
  })
  parser.end(text)
  parts.push(text.slice(copied))
  return Buffer.from(parts.join(''))
}

function isOurs({ type, src = '' }: Attributes): boolean {
  return type === 'application/ld+json' || src.startsWith(OURS)
}

/** Hints for scripts, and Next's notes to itself; fonts and pictures of the page are fetched ahead still. */
function isForFramework(
  name: string,
  { name: note, rel = '', as: kind = '' }: Attributes,
): boolean {
  if (name === 'meta') return note === 'next-size-adjust'
  if (name !== 'link') return false
  const isAhead = rel.split(' ').some((one) => AHEAD.includes(one))
  return isAhead && !['font', 'image'].includes(kind)
}
