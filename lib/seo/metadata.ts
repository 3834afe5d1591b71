/** What a page says of itself in its head. */
import type { Metadata } from 'next'
import type { Article, Benchmark, Commodity, Names, Report } from '#lib/catalog/model'
import { modifiedOf } from '#lib/content/article'
import { dayOf, formatPublished } from '#lib/core/dates'
import { type FeedFormat, feedFormatNames, feedFormats } from '#lib/core/feed-formats'
import { emptyFilter, type Facet, isEmptyFilter, type ListQuery } from '#lib/filter/filter'
import { filterInWords } from '#lib/filter/labels'
import { absolute, termFeedUrl, termUrl, urls } from '#lib/filter/urls'

/** A feed that a page leads to, in every format. */
export interface PageFeed {
  readonly title: string
  readonly url: (format: FeedFormat) => string
}

export const reportsFeedTitle = 'Chokepoint: business intelligence reports'
const siteFeed: PageFeed = {
  title: 'Chokepoint: all news',
  url: (format) => urls.newsFeed({ filter: emptyFilter }, format),
}

/** Any page: its title, what it is, and its one address. */
export function pageMetadata({
  title,
  description,
  path,
  feeds = [],
}: {
  title: string
  description: string
  path: string
  /** Feeds of what the page shows; the site's own comes after them. */
  feeds?: readonly PageFeed[]
}): Metadata {
  return {
    title,
    description,
    alternates: { canonical: path, types: feedTypes([...feeds, siteFeed]) },
    openGraph: {
      type: 'website',
      siteName: 'Chokepoint',
      locale: 'en_GB',
      title,
      description,
      url: path,
    },
    twitter: { card: 'summary_large_image' },
  }
}

/** The front page, whose title is the site's. */
export function frontMetadata(): Metadata {
  const title = 'Chokepoint: the geopolitics of energy markets'
  const description =
    'What happened to oil, gas, LNG, coal, power, nuclear fuel, carbon, metals and shipping, and why.'
  return { ...pageMetadata({ title, description, path: urls.front() }), title: { absolute: title } }
}

/** An article: also for citation managers and share cards. */
export function articleMetadata(article: Article, names: Names): Metadata {
  const path = urls.article(article.slug)
  const base = pageMetadata({ title: article.headline, description: article.standfirst, path })
  const commodities = article.commodities.flatMap((id) => names.findCommodity(id)?.name ?? [])
  const day = dayOf(article.published).replaceAll('-', '/')
  return {
    ...base,
    openGraph: {
      ...base.openGraph,
      type: 'article',
      publishedTime: article.published,
      modifiedTime: modifiedOf(article),
      section: commodities[0] ?? null,
      tags: commodities,
    },
    keywords: commodities,
    other: {
      citation_title: article.headline,
      citation_author: 'Chokepoint',
      citation_journal_title: 'Chokepoint',
      citation_publication_date: day,
      citation_online_date: day,
      citation_language: 'en',
      citation_public_url: absolute(path),
    },
  }
}

export function reportMetadata(report: Report): Metadata {
  const base = pageMetadata({
    title: report.title,
    description: report.standfirst,
    path: urls.report(report.id),
    feeds: [{ title: reportsFeedTitle, url: urls.reportsFeed }],
  })
  return {
    ...base,
    openGraph: {
      ...base.openGraph,
      type: 'article',
      publishedTime: report.published,
      modifiedTime: report.updated ?? report.published,
    },
  }
}

/** A page about one term, with its own feed: a commodity, an organisation, a storyline. */
export function termMetadata({
  facet,
  id,
  name,
  description,
  page = 1,
}: {
  facet: Facet
  id: string
  name: string
  description: string
  page?: number
}): Metadata {
  const path = termUrl(facet, id)
  return pageMetadata({
    title: page > 1 ? `${name}, page ${page}` : name,
    description,
    path: page > 1 ? `${path}?page=${page}` : path,
    feeds: [{ title: `Chokepoint: ${name}`, url: (format) => termFeedUrl(facet, id, format) }],
  })
}

/** A commodity's section, or a later page of it. */
export function commodityMetadata({ id, name, scope }: Commodity, page: number): Metadata {
  return termMetadata({ facet: 'commodity', id, name, description: scope, page })
}

/** A benchmark's series; parts of it are not pages of their own. */
export function benchmarkMetadata({ id, name, fullName, unit, frequency }: Benchmark): Metadata {
  const what = frequency === 'daily' ? 'daily prices' : 'monthly averages'
  return pageMetadata({
    title: `${name} price`,
    description: `${fullName}, ${unit}: ${what} since the series began, with the news on the line.`,
    path: urls.benchmark(id),
  })
}

/** The archive as filtered. Pages of a search are for readers, not for other search engines. */
export function newsMetadata(query: ListQuery, names: Names): Metadata {
  const words = filterInWords(query.filter, names.nameOf)
  const title = [words || 'All news', query.page > 1 ? `page ${query.page}` : '']
    .filter(Boolean)
    .join(', ')
  const isAll = isEmptyFilter(query.filter)
  const feed: PageFeed = {
    title: `Chokepoint: ${words}`,
    url: (format) => urls.newsFeed({ ...query, page: 1 }, format),
  }
  const base = pageMetadata({
    title,
    description: words ? `Energy news: ${words}.` : 'Every article of Chokepoint, newest first.',
    path: urls.news(query),
    feeds: isAll ? [] : [feed],
  })
  return isAll ? base : { ...base, robots: { index: false, follow: true } }
}

/** Feeds by their type, as a page's head lists them; a reader that shows titles can tell them apart. */
function feedTypes(feeds: readonly PageFeed[]) {
  return Object.fromEntries(
    feedFormatNames.map((format) => {
      const { type, name } = feedFormats[format]
      const suffix = format === 'xml' ? '' : ` (${name})`
      return [type, feeds.map(({ title, url }) => ({ title: title + suffix, url: url(format) }))]
    }),
  )
}

/** `Crude oil, 23 December 2021`: the line above a headline on a share picture. */
export function shareLine(article: Article, names: Names): string {
  const [main] = article.commodities
  const section = main && names.findCommodity(main)?.name
  return [section, formatPublished(article.published)].filter(Boolean).join(', ')
}
