/** The schema.org article that a page describes in JSON-LD, whatever its shape. */
import { z } from 'zod'
import { wordsOfHtml } from './html-tree.ts'
import { filled, oneLine } from './plain-text.ts'

export interface DescribedArticle {
  readonly headline: string | undefined
  readonly description: string | undefined
  readonly published: string | undefined
  readonly created: string | undefined
  readonly dateline: string | undefined
  readonly publisher: string | undefined
  readonly authors: readonly string[]
  readonly tags: readonly string[]
  readonly url: string | undefined
  /** Its whole text, plain or in HTML. */
  readonly body: string | undefined
  /** True where it says that only subscribers read all of it. */
  readonly isPaid: boolean
  /** Whether its type says that it is an article, and not only a page. */
  readonly isArticle: boolean
}

const ARTICLE = /(?:Article|BlogPosting|Report|Posting|Review|OpinionPiece|Recipe)$/
const PAGE = /(?:WebPage|CreativeWork|Event|Book|VideoObject)$/
const LIMIT = 2000
const thing = z.record(z.string(), z.unknown())
type Thing = z.infer<typeof thing>

/** The article among the blocks of JSON-LD; a block that does not parse is ignored. */
export function describedArticle(blocks: readonly string[]): DescribedArticle | undefined {
  const things = blocks.flatMap((block) => thingsIn(parsed(block)))
  const typed = (pattern: RegExp) =>
    things.filter((one) => texts(one['@type']).some((type) => pattern.test(type)))
  const articles = typed(ARTICLE)
  const pages = typed(PAGE).filter((one) => first(one.datePublished) ?? first(one.headline))
  const chosen =
    articles.find((one) => first(one.headline) && first(one.datePublished)) ??
    articles.find((one) => first(one.headline) ?? first(one.datePublished)) ??
    pages[0]
  if (!chosen) return undefined
  // What the article does not say, the page that it is the main entity of may.
  const [around] = pages
  const publishers = [chosen.publisher, chosen.sourceOrganization, around?.publisher].flatMap(names)
  return {
    headline: words(
      first(chosen.headline) ?? (articles.includes(chosen) ? first(chosen.name) : undefined),
    ),
    description: words(first(chosen.description)),
    published: first(chosen.datePublished) ?? first(around?.datePublished),
    created: first(chosen.dateCreated) ?? first(chosen.uploadDate),
    dateline: words(first(chosen.dateline)),
    publisher:
      publishers[0] ??
      names(
        things.find((one) => texts(one['@type']).some((type) => /Organization$/.test(type))),
      )[0],
    authors: [...new Set(names(chosen.author).concat(names(chosen.creator)))].slice(0, 8),
    tags: [...texts(chosen.articleSection), ...texts(chosen.keywords)].flatMap(
      (one) => words(one) ?? [],
    ),
    url: first(chosen.url) ?? first(chosen.mainEntityOfPage),
    body: first(chosen.articleBody) ?? first(chosen.text),
    isPaid: /^false$/i.test(String(chosen.isAccessibleForFree)),
    isArticle: articles.includes(chosen),
  }
}

/** The JSON of a block, out of CDATA or a comment, with line breaks in its strings. */
function parsed(block: string): unknown {
  const bare = block
    .replace(
      /^\s*(?:\/\/|\/\*)?\s*<!\[CDATA\[\s*(?:\*\/)?|(?:\/\/|\/\*)?\s*\]\]>\s*(?:\*\/)?\s*$/g,
      '',
    )
    .replace(/^\s*<!--|-->\s*$/g, '')
    .trim()
    .replace(/;$/, '')
  for (const text of [bare, bare.replace(/[\r\n\t]+/g, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(text)
    } catch {}
  }
  return undefined
}

/** Every thing of a block: in `@graph`, in lists and as the main entity of another. */
function thingsIn(value: unknown, depth = 0): Thing[] {
  if (depth > 6) return []
  if (Array.isArray(value)) return value.slice(0, LIMIT).flatMap((one) => thingsIn(one, depth + 1))
  const read = thing.safeParse(value)
  if (!read.success || value === null) return []
  const { '@graph': graph, mainEntity, mainEntityOfPage, hasPart } = read.data
  const inner = [graph, mainEntity, mainEntityOfPage, hasPart].filter(
    (one) => typeof one === 'object',
  )
  return [read.data, ...inner.flatMap((one) => thingsIn(one, depth + 1))]
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.slice(0, 100).flatMap(texts)
  const read = thing.safeParse(value)
  const inner = read.success
    ? (read.data['@value'] ?? read.data['@id'] ?? read.data.name)
    : undefined
  return typeof inner === 'string' ? [inner] : []
}

function first(value: unknown): string | undefined {
  return texts(value)
    .map(filled)
    .find((one) => one !== undefined)
}

function names(value: unknown): string[] {
  return [value].flat().flatMap((one) => {
    if (typeof one === 'string') return words(one) ?? []
    const read = thing.safeParse(one)
    return read.success ? (words(first(read.data.name)) ?? []) : []
  })
}

/** Words whose entities were encoded, as many pages do, once too often for JSON. */
function words(text: string | undefined): string | undefined {
  return text === undefined ? undefined : filled(oneLine(wordsOfHtml(text)))
}
