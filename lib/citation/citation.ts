/** What a citation says, whatever its style. */
import type { Article, Catalog, Report } from '#lib/catalog/model'
import { modifiedOf } from '#lib/content/article'
import { dayOf, type PlainDate } from '#lib/core/dates'
import { absolute, urls } from '#lib/filter/urls'
import { type CitedAuthor, citedAuthor } from './person-name.ts'

export interface Citation {
  readonly kind: 'article' | 'report'
  /** A name for it in a bibliography's file. */
  readonly id: string
  readonly title: string
  readonly authors: readonly CitedAuthor[]
  readonly site: string
  readonly publisher: string
  readonly published: PlainDate
  /** The day on which its substance last changed, where that is a later one. */
  readonly revised?: PlainDate
  readonly url: string
  /** Of its text (BCP 47). */
  readonly language: string
}

type Sources = Pick<Catalog, 'site' | 'authorsOf'>

export function citationOfArticle(article: Article, sources: Sources): Citation {
  const { slug, headline, published } = article
  return {
    kind: 'article',
    id: slug,
    title: headline,
    ...signed(article, sources),
    ...datesOf(dayOf(published), dayOf(modifiedOf(article))),
    url: absolute(urls.article(slug)),
  }
}

export function citationOfReport(report: Report, sources: Sources): Citation {
  const { id, title, published, updated = published } = report
  return {
    kind: 'report',
    id,
    title,
    ...signed(report, sources),
    ...datesOf(published, updated),
    url: absolute(urls.report(id)),
  }
}

/** Who wrote and publishes it; a piece that nobody signs is the site's. */
function signed(piece: Article | Report, { site, authorsOf }: Sources) {
  const { name, publisher = name, language } = site()
  const people = authorsOf(piece)
  const authors = people.length > 0 ? people.map(citedAuthor) : [{ literal: name }]
  return { authors, site: name, publisher, language }
}

function datesOf(published: PlainDate, revised: PlainDate) {
  return { published, ...(revised > published && { revised }) }
}
