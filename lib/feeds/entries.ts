/** Records as entries of a feed. */
import type { Root } from 'hast'
import type { Article, Catalog, Report, RevisedArticle } from '#lib/catalog/model'
import { modifiedOf, termsOf } from '#lib/content/article'
import { leadPictureOf, plainVariantOf } from '#lib/content/pictures/picture'
import { isInstant, type Published, sortTime } from '#lib/core/dates'
import { embedNames } from '#lib/embeds/embeds'
import type { Facet } from '#lib/filter/filter'
import { absolute, urls } from '#lib/filter/urls'
import { nameEmbeds } from '#lib/markdown/embeds'
import { articleContent, contentHtml, reportContent, revisionContent } from './content.ts'
import { type FeedAuthor, type FeedCategory, type FeedEntry, feedId } from './document.ts'
import { drawnEntry } from './drawn-entries.ts'

/** An article with its whole text; undefined for one that cannot be drawn. */
export function articleEntry(article: Article, catalog: Catalog): FeedEntry | undefined {
  const path = urls.article(article.slug)
  const published = moment(article.published)
  const html = htmlOf(() => articleContent(article), article, path, catalog)
  if (html === undefined) return undefined
  return {
    id: feedId(catalog.site(), path),
    url: absolute(path),
    title: article.headline,
    summary: article.standfirst,
    html,
    published,
    // A correction of the next day may be dated before a moment of publication elsewhere.
    updated: new Date(Math.max(moment(modifiedOf(article)).getTime(), published.getTime())),
    categories: categoriesOf(termsOf(article), catalog),
    authors: authorsOf(article, catalog),
    ...imageOf(article),
  }
}

/** A report with its whole text; undefined for one that cannot be drawn. */
export function reportEntry(report: Report, catalog: Catalog): FeedEntry | undefined {
  const path = urls.report(report.id)
  const html = htmlOf(() => reportContent(report), report, path, catalog)
  if (html === undefined) return undefined
  return {
    id: feedId(catalog.site(), path),
    url: absolute(path),
    title: report.title,
    summary: report.standfirst,
    html,
    published: moment(report.published),
    updated: moment(report.updated ?? report.published),
    categories: categoriesOf({ commodity: report.commodities, country: report.countries }, catalog),
    authors: authorsOf(report, catalog),
    ...imageOf(report),
  }
}

/**
 * What was revised in an article, dated by the revision. Its id holds while its note is reworded;
 * only two revisions of one kind and one date in one article need a number to distinguish them.
 */
export function revisionEntry(revised: RevisedArticle, catalog: Catalog): FeedEntry {
  const { slug, headline, revision } = revised
  const path = urls.article(slug)
  const alike = (catalog.findArticle(slug)?.revisions ?? []).filter(
    ({ date, kind }) => date === revision.date && kind === revision.kind,
  )
  const place = alike.findIndex(({ note }) => note === revision.note)
  const name = `${revision.kind}-${revision.date}${place > 0 ? `-${place + 1}` : ''}`
  return {
    id: feedId(catalog.site(), `${path}#${name}`),
    url: absolute(path),
    title: `${revision.kind.replace(/^./, (first) => first.toUpperCase())}: ${headline}`,
    summary: revision.note,
    html: contentHtml(revisionContent(revision.note), { url: absolute(path), name: slug }),
    published: moment(revision.date),
    updated: moment(revision.date),
    categories: categoriesOf({ commodity: revised.commodities }, catalog),
    authors: [],
  }
}

function imageOf(piece: Article | Report): Pick<FeedEntry, 'image'> {
  const lead = leadPictureOf(piece)
  if (!lead) return {}
  const { url, type } = plainVariantOf(lead)
  return { image: { url: absolute(url), type, alt: lead.alt } }
}

/** A record's text as HTML; what a page would draw in its place, a feed links to by name. */
function htmlOf(
  treeOf: () => Root,
  record: Article | Report,
  path: string,
  catalog: Catalog,
): string | undefined {
  // The names of what is embedded come from other files: they hold for one version of the content.
  const version = record.body.includes('::') ? catalog.version() : undefined
  return drawnEntry(path, [absolute(path), version, record], () => {
    const tree = treeOf()
    nameEmbeds(tree, embedNames(catalog))
    return contentHtml(tree, { url: absolute(path), name: path.slice(path.lastIndexOf('/') + 1) })
  })
}

const schemes = { commodity: '/commodities', country: '/countries' } as const

/** Who signs it, with their pages. */
function authorsOf(piece: Pick<Article, 'authors'>, catalog: Catalog): FeedAuthor[] {
  return catalog.authorsOf(piece).map(({ id, name }) => ({ name, url: absolute(urls.author(id)) }))
}

/** What an entry is about: commodities, then countries, in words. */
function categoriesOf(
  terms: Partial<Record<Facet, readonly string[]>>,
  catalog: Catalog,
): FeedCategory[] {
  return (['commodity', 'country'] as const).flatMap((facet) =>
    (terms[facet] ?? []).flatMap((id) => {
      const name = catalog.nameOf(facet, id)
      return name ? [{ id, name, scheme: feedId(catalog.site(), schemes[facet]) }] : []
    }),
  )
}

/**
 * A feed has moments only. Of a plain day it is this time of the day in UTC, at which the same day is
 * on the calendar from Honolulu (UTC-10, half past midnight) to Auckland (UTC+13 in summer, half past eleven at night).
 */
const SAME_DAY_MS = 10.5 * 3_600_000

function moment(date: Published): Date {
  return new Date(sortTime(date) + (isInstant(date) ? 0 : SAME_DAY_MS))
}
