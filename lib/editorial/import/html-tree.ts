/** A page or a piece of HTML as a tree, in linear time: never nested deeper than a person would. */
import type { Element, ElementContent, Properties, Root } from 'hast'
import { Parser } from 'htmlparser2'
import { withoutInvisible } from './plain-text.ts'

/** Deeper elements are read as if they were beside one another. */
const DEPTH = 100
/** Nested deeper, a page is not one that anybody wrote. */
const DEPTH_LIMIT = 2000
/** More elements than any page has that was written to be read. */
const ELEMENTS = 300_000
/** Lists and quotations within each other; the content check allows 8. */
const BLOCK_DEPTH = 6
/** Of one tag within the same tag only the outer one says anything. */
const INLINE = new Set(
  'a b strong i em u s del ins strike code sub sup small big font span mark tt cite q abbr kbd'.split(
    ' ',
  ),
)
const TRANSPARENT = new Set(['font', 'span'])
const NESTED = new Set(['ul', 'ol', 'blockquote'])
const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
)
/** Their names in the tree, where these differ from HTML. */
const PROPERTY_NAMES: Readonly<Record<string, string>> = {
  'aria-hidden': 'ariaHidden',
  'aria-label': 'ariaLabel',
  class: 'className',
  colspan: 'colSpan',
  datetime: 'dateTime',
  itemprop: 'itemProp',
  rowspan: 'rowSpan',
}

/** Parses HTML. Throws when it is nested thousands deep, or has hundreds of thousands of elements. */
export function parseHtml(text: string): Root {
  const root: Root = { type: 'root', children: [] }
  /** The open elements; `undefined` for one that the tree leaves out. */
  const open: (Element | undefined)[] = []
  let parents: (Root | Element)[] = [root]
  let depth = 0
  let elements = 0
  const counts = new Map<string, number>()
  const append = (child: ElementContent) => (parents.at(-1) ?? root).children.push(child)
  const parser = new Parser(
    {
      onopentagname() {
        if (++elements > ELEMENTS)
          throw new Error(`it has over ${ELEMENTS.toLocaleString('en-GB')} elements`)
        if (++depth > DEPTH_LIMIT) throw new Error(`it is nested over ${DEPTH_LIMIT} deep`)
      },
      onopentag(name, attributes) {
        const tagName = nameOf(name, attributes)
        const within = counts.get(tagName) ?? 0
        const isLeftOut =
          name === 'html' ||
          (!isHidden(attributes) &&
            (parents.length > DEPTH ||
              (INLINE.has(tagName) && !TRANSPARENT.has(tagName) && within > 0) ||
              (NESTED.has(tagName) && within >= BLOCK_DEPTH)))
        if (VOID.has(name)) {
          append({ type: 'element', tagName, properties: propertiesOf(attributes), children: [] })
          open.push(undefined)
          return
        }
        const element: Element | undefined = isLeftOut
          ? undefined
          : { type: 'element', tagName, properties: propertiesOf(attributes), children: [] }
        open.push(element)
        if (!element) return
        append(element)
        parents.push(element)
        counts.set(tagName, within + 1)
      },
      onclosetag() {
        depth = Math.max(0, depth - 1)
        const element = open.pop()
        if (!element || parents.at(-1) !== element) return
        parents.pop()
        counts.set(element.tagName, (counts.get(element.tagName) ?? 1) - 1)
      },
      ontext(data) {
        const siblings = (parents.at(-1) ?? root).children
        const last = siblings.at(-1)
        if (last?.type === 'text') last.value += data
        else siblings.push({ type: 'text', value: data })
      },
    },
    { decodeEntities: true, lowerCaseTags: true, recognizeCDATA: true },
  )
  parser.write(text)
  parser.end()
  parents = []
  return root
}

/** True for what a page does not show. */
export function isHidden(properties: Readonly<Record<string, unknown>>): boolean {
  const { hidden, style, ariaHidden = properties['aria-hidden'] } = properties
  return (
    (hidden !== undefined && hidden !== null && hidden !== 'until-found') ||
    String(ariaHidden) === 'true' ||
    /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(String(style ?? ''))
  )
}

/** Google Docs wraps a text in `<b style="font-weight:normal">` and writes bold as a span with a weight. */
function nameOf(name: string, { style = '' }: Readonly<Record<string, string>>): string {
  if (!style) return name
  if (name === 'b' || name === 'strong')
    return /font-weight\s*:\s*(?:normal|[1-4]00)/i.test(style) ? 'div' : name
  if (name === 'i' || name === 'em') return /font-style\s*:\s*normal/i.test(style) ? 'span' : name
  if (name !== 'span') return name
  if (/vertical-align\s*:\s*super/i.test(style)) return 'sup'
  if (/vertical-align\s*:\s*sub/i.test(style)) return 'sub'
  if (/font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style)) return 'strong'
  return /font-style\s*:\s*italic/i.test(style) ? 'em' : name
}

function propertiesOf(attributes: Readonly<Record<string, string>>): Properties {
  const properties: Properties = {}
  for (const [name, value] of Object.entries(attributes)) {
    const key = PROPERTY_NAMES[name] ?? name
    if (key === 'className') properties[key] = value.split(/\s+/).filter(Boolean)
    else properties[key] = value
  }
  return properties
}

/** The words of a tree, with a space between blocks. */
export function textOfHtml(node: Root | ElementContent): string {
  const parts: string[] = []
  collect(node, parts)
  return withoutInvisible(parts.join(''))
}

const UNREAD = new Set(['script', 'style', 'template', 'noscript'])

function collect(node: Root | ElementContent | Root['children'][number], parts: string[]): void {
  if (node.type === 'text') parts.push(node.value)
  if (node.type === 'element' && node.tagName === 'br') parts.push('\n')
  if (!('children' in node) || (node.type === 'element' && UNREAD.has(node.tagName))) return
  const isBlock = node.type === 'element' && !INLINE.has(node.tagName)
  if (isBlock) parts.push(' ')
  for (const child of node.children) collect(child, parts)
  if (isBlock) parts.push(' ')
}

/** The text of a script, which is data. */
export function rawText({ children }: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}

/** The words of a piece of HTML on one line; text that holds no markup stays as it is. */
export function wordsOfHtml(html: string): string {
  return /[<&]/.test(html) ? textOfHtml(parseHtml(html)).replace(/\s+/g, ' ').trim() : html
}

/** A property as text. */
export function property(node: Element, name: string): string {
  const value = node.properties[name]
  return Array.isArray(value)
    ? value.join(' ')
    : value === undefined || value === null
      ? ''
      : String(value)
}

/** Where pages whose classes are hashes name what an element is. */
const NAMES = ['className', 'id', 'data-component', 'data-testid']

/** The names of an element's class and id, and of its component, parted by spaces. */
export function labelsOf(node: Element): string {
  return NAMES.map((name) => property(node, name))
    .filter(Boolean)
    .join(' ')
}
