/** A page that holds one article. */
import type { Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { z } from 'zod'
import { filled, oneLine, type ReadResult } from './found.ts'
import { bodyOf, findArticle, parseHtml } from './html-body.ts'
import { cleanBody, markdownOf } from './markdown.ts'
import { readDate } from './read-date.ts'

const names = z.union([z.string(), z.array(z.string())]).catch([])
/** The parts of a schema.org article that we use; anything of another shape is as if it were not there. */
const described = z.looseObject({
  '@type': names,
  headline: z.string().optional().catch(undefined),
  description: z.string().optional().catch(undefined),
  datePublished: z.string().optional().catch(undefined),
  dateline: z.string().optional().catch(undefined),
  keywords: names,
  articleSection: names,
  publisher: z.looseObject({ name: z.string() }).optional().catch(undefined),
})

interface Head {
  readonly meta: ReadonlyMap<string, string>
  readonly canonical: string | undefined
  readonly title: string | undefined
  readonly heading: string | undefined
  readonly time: string | undefined
  readonly data: z.infer<typeof described> | undefined
}

/** Reads a page: its structured data first, then its metadata, then what it shows. */
export function readHtml(text: string): ReadResult {
  const page = parseHtml(text)
  const { meta, canonical, title, heading, time, data } = headOf(page)
  const headline = filled(oneLine(data?.headline ?? heading ?? meta.get('og:title') ?? title ?? ''))
  if (!headline) return { found: [], failed: ['has no headline'] }
  const { node, marked } = findArticle(page)
  const url = webAddress(canonical) ?? webAddress(meta.get('og:url'))
  const body = cleanBody(bodyOf(node), { headline, url })
  if (body.root.children.length === 0) return { found: [], failed: ['has no text'] }
  const dates = [data?.datePublished, meta.get('article:published_time'), meta.get('date'), time]
  const date = dates.map((one) => one && readDate(one)).find(Boolean) || undefined
  const summary = data?.description ?? meta.get('og:description') ?? meta.get('description')
  const publisher = data?.publisher?.name ?? meta.get('og:site_name')
  return {
    failed: [],
    found: [
      {
        headline,
        standfirst: filled(oneLine(summary ?? '')),
        published: date?.date,
        dateline: filled(data?.dateline),
        tags: [
          data?.articleSection,
          data?.keywords,
          meta.get('keywords'),
          meta.get('article:section'),
        ]
          .flat()
          .flatMap((one) => one?.split(',') ?? [])
          .flatMap((one) => filled(one) ?? []),
        body: markdownOf(body.root),
        publisher: filled(publisher) ?? (url && new URL(url).hostname),
        url,
        unsure: [
          ...(date?.unsure ? [date.unsure] : []),
          ...(marked ? [] : ['text: the page marks no article, so all of it was taken']),
          ...body.unsure,
        ],
      },
    ],
  }
}

function headOf(page: Root): Head {
  const meta = new Map<string, string>()
  const found: { canonical?: string; title?: string; heading?: string; time?: string } = {}
  const data: unknown[] = []
  visit(page, 'element', (node) => {
    const { tagName, properties } = node
    if (tagName === 'meta') {
      const name = properties.property ?? properties.name ?? properties.itemProp
      const key = String(name ?? '').toLowerCase()
      if (key && !meta.has(key)) meta.set(key, String(properties.content ?? ''))
    } else if (tagName === 'link' && [properties.rel].flat().includes('canonical'))
      found.canonical ??= String(properties.href ?? '')
    else if (tagName === 'title') found.title ??= textOf(node)
    else if (tagName === 'h1') found.heading ??= textOf(node)
    else if (tagName === 'time' && properties.dateTime) found.time ??= String(properties.dateTime)
    else if (tagName === 'script' && properties.type === 'application/ld+json')
      data.push(...thingsIn(textOf(node)))
  })
  return {
    meta,
    canonical: found.canonical,
    title: found.title,
    heading: found.heading,
    time: found.time,
    data: data
      .flatMap((one) => described.safeParse(one).data ?? [])
      .find((one) => [one['@type']].flat().some((type) => /Article$|^BlogPosting$/.test(type))),
  }
}

/** The things that a block of JSON-LD describes; a block that is no JSON describes none. */
function thingsIn(text: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(text)
    const graph = z.looseObject({ '@graph': z.array(z.unknown()) }).safeParse(parsed)
    return graph.success ? graph.data['@graph'] : [parsed].flat()
  } catch {
    return []
  }
}

function webAddress(text: string | undefined): string | undefined {
  const address = text === undefined ? null : URL.parse(text)
  return address && /^https?:$/.test(address.protocol) ? address.href : undefined
}
