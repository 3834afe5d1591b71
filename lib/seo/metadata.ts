/** What each kind of page says of itself in its head. */
import type { Metadata } from 'next'
import type {
  Article,
  Benchmark,
  Catalog,
  Commodity,
  Names,
  Person,
  Report,
  SiteSettings,
} from '#lib/catalog/model'
import { modifiedOf } from '#lib/content/article'
import { dayOf, formatPublished } from '#lib/core/dates'
import { type Facet, isEmptyFilter, type ListQuery } from '#lib/filter/filter'
import { filterInWords } from '#lib/filter/labels'
import { absolute, termFeedUrl, termUrl, urls } from '#lib/filter/urls'
import { type PageFeed, pageMetadata, reportsFeedOf } from './page-metadata.ts'

/** An article: also for citation managers and share cards. */
export function articleMetadata(
  article: Article,
  names: Names & Pick<Catalog, 'site' | 'authorsOf'>,
): Metadata {
  const path = urls.article(article.slug)
  const site = names.site()
  const authors = names.authorsOf(article)
  const base = pageMetadata(site, {
    title: article.headline,
    description: article.standfirst,
    path,
  })
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
    authors: authors.map(({ id, name }) => ({ name, url: absolute(urls.author(id)) })),
    other: {
      citation_title: article.headline,
      citation_author: authors.length > 0 ? authors.map(({ name }) => name) : site.name,
      citation_journal_title: site.name,
      citation_publisher: site.publisher ?? site.name,
      citation_publication_date: day,
      citation_online_date: day,
      citation_language: 'en',
      citation_public_url: absolute(path),
    },
  }
}

export function reportMetadata(site: SiteSettings, report: Report): Metadata {
  const base = pageMetadata(site, {
    title: report.title,
    description: report.standfirst,
    path: urls.report(report.id),
    feeds: [reportsFeedOf(site)],
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

/** How a piece is cited. The page repeats what the piece says, so that search engines are led to the piece itself. */
export function citeMetadata(
  site: SiteSettings,
  { title, path }: { title: string; path: string },
): Metadata {
  const base = pageMetadata(site, {
    title: `Cite or share: ${title}`,
    description: `Citations of “${title}”, and the address of each of its paragraphs.`,
    path,
  })
  return { ...base, robots: { index: false, follow: true } }
}

/** A page about one term, with its own feed: a commodity, an organisation, a storyline. */
export function termMetadata(
  site: SiteSettings,
  {
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
  },
): Metadata {
  const path = termUrl(facet, id)
  return pageMetadata(site, {
    title: page > 1 ? `${name}, page ${page}` : name,
    description,
    path: page > 1 ? `${path}?page=${page}` : path,
    feeds: [{ title: `${site.name}: ${name}`, url: (format) => termFeedUrl(facet, id, format) }],
  })
}

/** An author's page, or a later page of it. */
export function authorMetadata(site: SiteSettings, { id, name, ...rest }: Person, page: number) {
  const says = `What ${name} wrote for ${site.name}.`
  return pageMetadata(site, {
    title: page > 1 ? `${name}, page ${page}` : name,
    description: rest.description ?? says,
    path: urls.author(id, page),
    feeds: [{ title: `${site.name}: ${name}`, url: (format) => urls.authorFeed(id, format) }],
  })
}

/** A commodity's section, or a later page of it. */
export function commodityMetadata(
  site: SiteSettings,
  { id, name, scope }: Commodity,
  page: number,
): Metadata {
  return termMetadata(site, { facet: 'commodity', id, name, description: scope, page })
}

/** A benchmark's series; parts of it are not pages of their own. */
export function benchmarkMetadata(
  site: SiteSettings,
  { id, name, fullName, unit, frequency }: Benchmark,
): Metadata {
  const what = frequency === 'daily' ? 'daily prices' : 'monthly averages'
  return pageMetadata(site, {
    title: `${name} price`,
    description: `${fullName}, ${unit}: ${what} since the series began, with the news on the line.`,
    path: urls.benchmark(id),
  })
}

/** The archive as filtered. Pages of a search are for readers, not for other search engines. */
export function newsMetadata(query: ListQuery, names: Names & Pick<Catalog, 'site'>): Metadata {
  const site = names.site()
  const words = filterInWords(query.filter, names.nameOf)
  const title = [words || 'All news', query.page > 1 ? `page ${query.page}` : '']
    .filter(Boolean)
    .join(', ')
  const isAll = isEmptyFilter(query.filter)
  const feed: PageFeed = {
    title: `${site.name}: ${words}`,
    url: (format) => urls.newsFeed({ ...query, page: 1 }, format),
  }
  const base = pageMetadata(site, {
    title,
    description: words ? `News: ${words}.` : `Every article of ${site.name}, newest first.`,
    path: urls.news(query),
    feeds: isAll ? [] : [feed],
  })
  return isAll ? base : { ...base, robots: { index: false, follow: true } }
}

/** `Crude oil, 23 December 2021`: the line above a headline on a share picture. */
export function shareLine(article: Article, names: Names): string {
  const [main] = article.commodities
  const section = main && names.findCommodity(main)?.name
  return [section, formatPublished(article.published)].filter(Boolean).join(', ')
}
