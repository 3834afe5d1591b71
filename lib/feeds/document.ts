/** A feed as every format writes it: gathered once from the catalog, without a trace of XML. */
import type { Nodes } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { visit } from 'unist-util-visit'
import type { Article, Catalog, Report } from '../catalog/model.ts'
import { modifiedOf } from '../catalog/write-article.ts'
import { type Published, sortTime } from '../dates.ts'
import { embedNames } from '../embeds.ts'
import type { Filter } from '../filter.ts'
import { renderBody } from '../markdown/body.ts'
import { nameEmbeds } from '../markdown/embeds.ts'
import { absolute, urls } from '../urls.ts'

export interface FeedEntry {
  readonly id: string
  readonly url: string
  readonly title: string
  readonly summary: string
  /** The whole body, with absolute links. */
  readonly html: string
  readonly published: Date
  readonly updated: Date
  readonly categories: readonly { readonly id: string; readonly name: string }[]
}

/** One page of a feed; pages are counted from 1 and link to each other as RFC 5005 asks. */
export interface FeedDocument {
  readonly id: string
  readonly title: string
  /** The page of the site that shows the same. */
  readonly pageUrl: string
  /** The address of a page of this feed. */
  readonly url: (page: number) => string
  readonly page: number
  readonly pages: number
  readonly updated: Date
  readonly entries: readonly FeedEntry[]
}

/** Entries a page of a feed. */
export const FEED_SIZE = 20

/** The feed of a filter. `title` and the addresses are the caller's: a section may have its own. */
export function articleFeed(
  catalog: Catalog,
  feed: Pick<FeedDocument, 'id' | 'title' | 'pageUrl' | 'url' | 'page'> & { filter: Filter },
): FeedDocument {
  const { filter, ...rest } = feed
  const list = catalog.listArticles(filter, feed.page, FEED_SIZE)
  const entries = list.items.flatMap(({ slug }) => {
    const article = catalog.findArticle(slug)
    return article ? [articleEntry(article, catalog)] : []
  })
  return { ...rest, pages: Math.max(1, list.pages), updated: newest(entries), entries }
}

/** The feed of the dossiers; all on one page, for they are few. */
export function reportFeed(
  catalog: Catalog,
  feed: Pick<FeedDocument, 'id' | 'title' | 'pageUrl' | 'url'>,
): FeedDocument {
  const entries = catalog
    .listReports()
    .slice(0, FEED_SIZE)
    .flatMap(({ id }) => catalog.findReport(id) ?? [])
    .map((report) => reportEntry(report, catalog))
  return { ...feed, page: 1, pages: 1, updated: newest(entries), entries }
}

/**
 * An id that outlives every move of the site (RFC 4151): the name in it is reserved, belongs to
 * nobody, and says nothing of the host.
 */
export function feedId(path: string): string {
  return `tag:chokepoint.example,2026:${path}`
}

function articleEntry(article: Article, catalog: Catalog): FeedEntry {
  return {
    id: feedId(urls.article(article.slug)),
    url: absolute(urls.article(article.slug)),
    title: article.headline,
    summary: article.standfirst,
    html: htmlOf(article.body, catalog),
    published: moment(article.published),
    updated: moment(modifiedOf(article)),
    categories: categoriesOf(article, catalog),
  }
}

function reportEntry(report: Report, catalog: Catalog): FeedEntry {
  return {
    id: feedId(urls.report(report.id)),
    url: absolute(urls.report(report.id)),
    title: report.title,
    summary: report.standfirst,
    html: htmlOf(report.body, catalog),
    published: moment(report.published),
    updated: moment(report.updated ?? report.published),
    categories: categoriesOf(report, catalog),
  }
}

function categoriesOf({ commodities }: Pick<Article, 'commodities'>, catalog: Catalog) {
  return commodities.flatMap((id) => {
    const name = catalog.findCommodity(id)?.name
    return name ? [{ id, name }] : []
  })
}

/** A body as HTML that stands anywhere: a feed has no address to resolve a link against. */
export function htmlOf(markdown: string, catalog: Catalog): string {
  const root: Nodes = renderBody(markdown)
  nameEmbeds(root, embedNames(catalog))
  visit(root, 'element', ({ properties }) => {
    for (const name of ['href', 'src']) {
      const link = properties[name]
      if (typeof link === 'string' && link.startsWith('/')) properties[name] = absolute(link)
    }
  })
  return toHtml(root)
}

/** The newest change among entries; the beginning of time for an empty feed, which never changed. */
export function newest(entries: readonly Pick<FeedEntry, 'updated'>[]): Date {
  return new Date(Math.max(0, ...entries.map(({ updated }) => updated.getTime())))
}

function moment(date: Published): Date {
  return new Date(sortTime(date))
}
