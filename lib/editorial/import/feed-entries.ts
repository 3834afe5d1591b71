/** The entries of a feed of any format, as one kind of record. */
import type { AnyFeed } from 'feedsmith'
import { plainTitle } from './feed-text.ts'
import { parseHtml, textOfHtml } from './html-tree.ts'

/** An entry as all formats have it. */
export interface Entry {
  readonly title?: string | undefined
  /** The format says that the title is text, in which `<b>` is three characters. */
  readonly titleIsText?: boolean | undefined
  readonly summary?: string | undefined
  readonly html?: string | undefined
  readonly text?: string | undefined
  /** The best first. */
  readonly dates: readonly (string | undefined)[]
  /** Addresses, the entry's own first; some may be relative to `base`. */
  readonly links: readonly (string | undefined)[]
  readonly base?: string | undefined
  readonly authors: readonly (string | undefined)[]
  readonly tags: readonly (string | undefined)[]
}

const ADDRESS = /^https?:\/\//i

/** Reads the title and the entries of a parsed feed; `source` is its text, for what the parser drops. */
export function entriesOf(
  parsed: AnyFeed,
  source: string,
): { title: string | undefined; entries: Entry[] } {
  const head = source.slice(0, 5000)
  const feedBase =
    /<(?:feed|rss|channel|rdf:RDF)\b[^>]{0,1000}\bxml:base=["']([^"']{1,500})["']/i.exec(head)?.[1]
  switch (parsed.format) {
    case 'atom': {
      const { feed } = parsed
      const bases = entryBases(source, 'entry')
      const site = feed.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href
      return {
        title: plainTitle(feed.title?.value ?? ''),
        entries: (feed.entries ?? []).map((entry, index) => ({
          title: entry.title?.value,
          titleIsText: entry.title?.type === 'text' || entry.title?.type === undefined,
          summary: entry.summary?.value,
          ...(entry.content?.type === undefined || entry.content.type === 'text'
            ? { text: entry.content?.value }
            : { html: entry.content.value }),
          dates: [entry.published, entry.dcterms?.issued?.[0], entry.updated],
          links: [
            ...(entry.links ?? [])
              .filter(({ rel }) => rel === undefined || rel === 'alternate')
              .toSorted((a, b) => Number(isOther(a.type)) - Number(isOther(b.type)))
              .map(({ href }) => href),
            ADDRESS.test(entry.id ?? '') ? entry.id : undefined,
          ],
          base: resolved(bases[index], feedBase) ?? feedBase ?? site,
          authors: (entry.authors ?? []).map(({ name }) => name),
          tags: (entry.categories ?? []).map(({ label, term }) => label ?? term),
        })),
      }
    }
    case 'rss': {
      const { feed } = parsed
      const bodies = oldBodies(source)
      return {
        title: plainTitle(feed.title ?? ''),
        entries: (feed.items ?? []).map((item, index) => {
          const whole = item.content?.encoded ?? item.atom?.content?.value ?? bodies[index]
          const short = item.description ?? item.dc?.descriptions?.[0] ?? item.itunes?.summary
          return {
            title: item.title ?? item.dc?.titles?.[0] ?? item.atom?.title?.value,
            summary: whole ? short : undefined,
            html: whole ?? short,
            dates: [
              item.pubDate,
              item.dc?.dates?.[0],
              item.dcterms?.issued?.[0],
              item.atom?.published,
              item.dcterms?.created?.[0],
              item.atom?.updated,
            ],
            links: [
              item.link,
              item.guid?.isPermaLink === false ? undefined : item.guid?.value,
              item.atom?.links?.[0]?.href,
            ].filter((one) => one !== undefined),
            base: feedBase ?? feed.link,
            authors: [
              ...(item.dc?.creators ?? []),
              ...(item.authors ?? []).map(({ name, email }) => name ?? email),
            ],
            tags: (item.categories ?? []).map(({ name }) => name),
          }
        }),
      }
    }
    case 'rdf': {
      const { feed } = parsed
      return {
        title: plainTitle(feed.title ?? ''),
        entries: (feed.items ?? []).map((item) => ({
          title: item.title ?? item.dc?.titles?.[0],
          html: item.content?.encoded ?? item.description ?? item.dc?.descriptions?.[0],
          dates: [item.dc?.dates?.[0], item.dcterms?.issued?.[0]],
          links: [item.link],
          base: feedBase ?? feed.link,
          authors: item.dc?.creators ?? [],
          tags: item.dc?.subjects ?? [],
        })),
      }
    }
    case 'json': {
      const { feed } = parsed
      return {
        title: plainTitle(feed.title ?? ''),
        entries: (feed.items ?? []).map((item) => ({
          title: item.title,
          summary: item.summary,
          html: item.content_html,
          text: item.content_text,
          dates: [item.date_published, item.date_modified],
          links: [item.url, item.external_url, ADDRESS.test(item.id ?? '') ? item.id : undefined],
          base: feed.home_page_url,
          authors: (item.authors ?? []).map(({ name }) => name),
          tags: item.tags ?? [],
        })),
      }
    }
  }
}

function isOther(type: string | undefined): boolean {
  return type !== undefined && !/html/i.test(type)
}

function resolved(base: string | undefined, parent: string | undefined): string | undefined {
  return base === undefined ? undefined : (URL.parse(base, parent)?.href ?? undefined)
}

/** The `xml:base` of each entry, in their order. */
function entryBases(source: string, tag: string): (string | undefined)[] {
  if (!source.includes('xml:base')) return []
  return [...source.matchAll(new RegExp(`<${tag}(\\s[^>]{0,1000})?>`, 'gi'))].map(
    ([, attributes = '']) => /\bxml:base=["']([^"']{1,500})["']/i.exec(attributes)?.[1],
  )
}

/** The texts of items in elements of formats before `content:encoded`. */
function oldBodies(source: string): (string | undefined)[] {
  if (!/<(?:xhtml:body|body\b|fullitem)/i.test(source)) return []
  return source
    .split(/<item[\s>]/i)
    .slice(1)
    .map((item) => {
      const body = /<(xhtml:body|body|fullitem)\b[^>]{0,500}>([\s\S]*?)<\/\1>/i.exec(item)?.[2]
      return body && htmlOf(body)
    })
}

/** The HTML of an element: as elements, in CDATA or escaped. */
function htmlOf(xml: string): string {
  const bare = xml.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1').replace(/<(\/?)xhtml:/gi, '<$1')
  return bare.includes('<') ? bare : textOfHtml(parseHtml(bare))
}
