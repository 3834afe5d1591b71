/** Feeds of a test's own site, asked for by the addresses that readers use. */

import { parseFeed } from '@rowanmanning/feed-parser'
import { z } from 'zod'
import type { FeedFormat } from '#lib/core/feed-formats'
import { answerFeed } from '#lib/feeds/respond'
import { articleText, type Fields } from '../a-record.ts'
import { openSite, type Site } from '../catalog/a-site.ts'

/** An article file of that name. */
export function article(slug: string, fields: Fields = {}, body?: string) {
  return { path: `articles/${slug}.md`, text: articleText(fields, body) }
}

/** What the site is called, and who signs. */
const newsroom = [
  {
    path: 'people.yaml',
    text: '- { id: desk, name: The desk, kind: desk }\n- { id: nora, name: Nora Vik }\n',
  },
  {
    path: 'site.yaml',
    text: 'name: Tidewater\nline: The sea\ndescription: What happened at sea.\npublisher: Tidewater Press\ndesk: desk\nlicence: { name: CC BY 4.0 }\nfeedIds: "tidewater.example,2026"\n',
  },
]

/** A site with these files, in its catalog. */
export function siteWith(...files: { path: string; text: string }[]): Site {
  const site = openSite([...newsroom, ...files])
  site.sync()
  return site
}

/** Asks for `/news/feed.xml?page=2` as the routes do. */
export function ask(site: Site, address: string): Response {
  const url = new URL(address, 'http://localhost')
  const parts = url.pathname.split('/').slice(1)
  const format = parts.pop()?.replace('feed.', '') ?? ''
  return site.ask((catalog) => answerFeed(catalog, new Request(url), [...parts, format]))
}

/** The specification, version 1.1: what must be there, and nothing that it does not know. */
const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  next_url: z.url().optional(),
  language: z.string(),
  authors: z.array(z.strictObject({ name: z.string() })),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url: z.url(),
      title: z.string(),
      summary: z.string(),
      content_html: z.string().min(1),
      date_published: z.iso.datetime({ offset: true }),
      date_modified: z.iso.datetime({ offset: true }),
      authors: z.array(z.strictObject({ name: z.string(), url: z.url() })).optional(),
      tags: z.array(z.string()).optional(),
    }),
  ),
})

export interface ReadEntry {
  readonly id: string
  readonly url: string
  readonly title: string
  readonly summary: string
  readonly html: string
  readonly published: string
  readonly updated: string
  readonly categories: readonly string[]
}

export interface ReadFeed {
  readonly title: string
  readonly page: string
  readonly self: string
  readonly next: string | undefined
  readonly entries: readonly ReadEntry[]
}

/** A feed as somebody else's program reads it. */
export async function read(response: Response, format: FeedFormat): Promise<ReadFeed> {
  const text = await response.text()
  return format === 'json' ? readJson(text) : readXml(text)
}

function readJson(text: string): ReadFeed {
  const feed = jsonFeed.parse(JSON.parse(text))
  return {
    title: feed.title,
    page: feed.home_page_url,
    self: feed.feed_url,
    next: feed.next_url,
    entries: feed.items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      summary: item.summary,
      html: item.content_html,
      published: item.date_published,
      updated: item.date_modified,
      categories: item.tags ?? [],
    })),
  }
}

function readXml(text: string): ReadFeed {
  const feed = parseFeed(text)
  // Of RSS the parser knows no date of change but that of Dublin Core.
  const changed = [...text.matchAll(/<atom:updated>([^<]+)</g)].map(([, date]) => date)
  return {
    title: feed.title ?? '',
    page: feed.url ?? '',
    self: feed.self ?? '',
    next: linksOf(text).next,
    entries: feed.items.map((item, index) => ({
      id: item.id ?? '',
      url: item.url ?? '',
      title: item.title ?? '',
      summary: item.description ?? '',
      html: item.content ?? '',
      published: item.published?.toISOString() ?? '',
      updated: changed[index] ?? item.updated?.toISOString() ?? '',
      categories: item.categories.map(({ label, term }) => label ?? term),
    })),
  }
}

/** The links of an XML feed to its pages, by their relation; the parser knows only itself. */
export function linksOf(xml: string): Record<string, string> {
  const links = [...xml.matchAll(/<(?:atom:)?link ([^>]*)\/?>/g)].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/(\w+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
        key,
        value.replaceAll('&amp;', '&'),
      ]),
    ),
  )
  return Object.fromEntries(
    links.filter(({ rel }) => rel !== 'alternate').map(({ rel = '', href = '' }) => [rel, href]),
  )
}
