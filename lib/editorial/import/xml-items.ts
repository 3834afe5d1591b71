/** The items of an XML file with the texts of their elements, read as a stream. */
import { Parser } from 'htmlparser2'

export interface XmlItem {
  /** Texts by the name of their element, `wp:post_type`. */
  readonly texts: ReadonlyMap<string, string>
  readonly tags: readonly string[]
  readonly isPermalink: boolean
}

/** Reads the `<item>` elements of a file, and the title and the address of its channel. */
export function readItems(text: string): { items: XmlItem[]; title: string; link: string } {
  const items: XmlItem[] = []
  const channel = { title: '', link: '' }
  let item: { texts: Map<string, string>; tags: string[]; isPermalink: boolean } | undefined
  let depth = 0
  let itemDepth = 0
  let name = ''
  let parts: string[] = []
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (++depth > 1000) throw new Error('it is nested over 1000 deep')
        if (tag === 'item') {
          item = { texts: new Map(), tags: [], isPermalink: true }
          itemDepth = depth
        }
        if (tag === 'guid' && item) item.isPermalink = attributes.isPermaLink !== 'false'
        name = tag
        parts = []
      },
      ontext(data) {
        parts.push(data)
      },
      onclosetag(tag) {
        const value = parts.join('').trim()
        if (item && depth === itemDepth + 1 && tag === name) {
          if (tag === 'category') item.tags.push(value)
          else if (!item.texts.has(tag)) item.texts.set(tag, value)
        } else if (!item && tag === name && (tag === 'title' || tag === 'link') && depth === 3)
          channel[tag] ||= value
        if (tag === 'item' && item) {
          items.push(item)
          item = undefined
        }
        depth--
        parts = []
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.write(text)
  parser.end()
  return { items, ...channel }
}
