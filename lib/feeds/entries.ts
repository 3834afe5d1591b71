/** Records as entries of a feed. */
import type { Root } from 'hast'
import type { Article, Catalog, Report, RevisedArticle } from '#lib/catalog/model'
import { modifiedOf, termsOf } from '#lib/content/article'
import { type Published, sortTime } from '#lib/core/dates'
import { embedNames } from '#lib/embeds/embeds'
import type { Facet } from '#lib/filter/filter'
import { absolute, urls } from '#lib/filter/urls'
import { nameEmbeds } from '#lib/markdown/embeds'
import { articleContent, contentHtml, reportContent, revisionContent } from './content.ts'
import { type FeedCategory, type FeedEntry, feedId } from './document.ts'

/** An article with its whole text. */
export function articleEntry(article: Article, catalog: Catalog): FeedEntry {
  const path = urls.article(article.slug)
  const published = moment(article.published)
  return {
    id: feedId(path),
    url: absolute(path),
    title: article.headline,
    summary: article.standfirst,
    html: htmlOf(articleContent(article), path, article.slug, catalog),
    published,
    // A correction of the next day may be dated before a moment of publication elsewhere.
    updated: new Date(Math.max(sortTime(modifiedOf(article)), published.getTime())),
    categories: categoriesOf(termsOf(article), catalog),
  }
}

/** A report with its whole text. */
export function reportEntry(report: Report, catalog: Catalog): FeedEntry {
  const path = urls.report(report.id)
  return {
    id: feedId(path),
    url: absolute(path),
    title: report.title,
    summary: report.standfirst,
    html: htmlOf(reportContent(report), path, report.id, catalog),
    published: moment(report.published),
    updated: moment(report.updated ?? report.published),
    categories: categoriesOf({ commodity: report.commodities, country: report.countries }, catalog),
  }
}

/**
 * What was revised in an article, dated by the revision. Its id holds while its note is reworded;
 * only two revisions of one kind and one date in one article need a number to tell them apart.
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
    id: feedId(`${path}#${name}`),
    url: absolute(path),
    title: `${revision.kind.replace(/^./, (first) => first.toUpperCase())}: ${headline}`,
    summary: revision.note,
    html: htmlOf(revisionContent(revision.note), path, slug, catalog),
    published: moment(revision.date),
    updated: moment(revision.date),
    categories: categoriesOf({ commodity: revised.commodities }, catalog),
  }
}

/** A tree as HTML; what a page would draw in its place, a feed links to by name. */
function htmlOf(tree: Root, path: string, name: string, catalog: Catalog): string {
  nameEmbeds(tree, embedNames(catalog))
  return contentHtml(tree, { url: absolute(path), name })
}

const schemes = { commodity: feedId('/commodities'), country: feedId('/countries') } as const

/** What an entry is about: commodities, then countries, in words. */
function categoriesOf(
  terms: Partial<Record<Facet, readonly string[]>>,
  catalog: Catalog,
): FeedCategory[] {
  return (['commodity', 'country'] as const).flatMap((facet) =>
    (terms[facet] ?? []).flatMap((id) => {
      const name = catalog.nameOf(facet, id)
      return name ? [{ id, name, scheme: schemes[facet] }] : []
    }),
  )
}

function moment(date: Published): Date {
  return new Date(sortTime(date))
}
