/** Articles and reports as schema.org sees them. */
import type {
  DefinedTermSet,
  NewsArticle,
  ProfilePage,
  Report as ReportSchema,
  WithContext,
} from 'schema-dts'
import type {
  Article,
  Catalog,
  GlossaryTerm,
  Names,
  Person,
  Report,
  SiteSettings,
} from '#lib/catalog/model'
import { modifiedOf } from '#lib/content/article'
import { absolute, termUrl, urls } from '#lib/filter/urls'
import { pictureData } from './picture-data.ts'
import { authorData, breadcrumbs, publishingOrganisation } from './structured-parts.ts'

/** What is asked of a catalog beside the names of terms. */
type Signed = Pick<Catalog, 'site' | 'authorsOf'>

/** Who signs a piece: people, or a desk; the publisher where the site names neither. */
function signedBy(piece: Pick<Article, 'authors'>, catalog: Signed) {
  const authors = catalog.authorsOf(piece).map(authorData)
  const site = catalog.site()
  const publisher = publishingOrganisation(site)
  const { licence } = site
  return {
    author: authors.length > 0 ? authors : publisher,
    publisher,
    ...(licence && { license: licence.url ?? licence.name }),
  }
}

/** JSON that may be inside a script element: nothing in it can end the element. */
export function serialiseJsonLd(data: object): string {
  const escapes: Record<string, string> = {
    '<': '\\u003c',
    '>': '\\u003e',
    '&': '\\u0026',
    '\u2028': '\\u2028',
    '\u2029': '\\u2029',
  }
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (character) => escapes[character] ?? character,
  )
}

/** An article and the way to it. Plain dates stay days; instants keep their offset. */
export function articleStructuredData(
  article: Article,
  names: Names & Signed,
): { '@context': string; '@graph': object[] } {
  const [main] = article.commodities
  const section = main && names.findCommodity(main)
  const about = [
    ...article.commodities.map((id) => ({
      name: names.findCommodity(id)?.name,
      url: urls.commodity(id),
    })),
    ...article.organisations.map((id) => ({
      name: names.nameOf('organisation', id),
      url: termUrl('organisation', id),
    })),
    ...article.places.map((id) => ({ name: names.nameOf('place', id), url: termUrl('place', id) })),
  ].flatMap(({ name, url }) =>
    name ? [{ '@type': 'Thing', name, url: absolute(url) } as const] : [],
  )
  const corrections = article.revisions.filter(({ kind }) => kind === 'correction')
  const news: Omit<WithContext<NewsArticle>, '@context'> = {
    '@type': 'NewsArticle',
    headline: article.headline,
    description: article.standfirst,
    url: absolute(urls.article(article.slug)),
    mainEntityOfPage: absolute(urls.article(article.slug)),
    datePublished: article.published,
    dateModified: modifiedOf(article),
    dateline: article.dateline,
    inLanguage: names.site().language,
    isAccessibleForFree: true,
    ...signedBy(article, names),
    about,
    ...pictureData(article),
    ...(section && { articleSection: section.name }),
    ...(corrections.length > 0 && {
      correction: corrections.map(
        ({ date, note }) =>
          ({ '@type': 'CorrectionComment', datePublished: date, text: note }) as const,
      ),
    }),
    citation: article.sources.map(({ publisher: name, title }) => `${name}, ${title}`),
  }
  const trail = [
    ...(section ? [{ name: section.name, url: urls.commodity(section.id) }] : []),
    { name: article.headline, url: urls.article(article.slug) },
  ]
  return { '@context': 'https://schema.org', '@graph': [news, breadcrumbs(names.site(), trail)] }
}

/** A report and the way to it. */
export function reportStructuredData(
  report: Report,
  catalog: Signed,
): { '@context': string; '@graph': object[] } {
  const data: Omit<WithContext<ReportSchema>, '@context'> = {
    '@type': 'Report',
    headline: report.title,
    description: report.standfirst,
    url: absolute(urls.report(report.id)),
    datePublished: report.published,
    dateModified: report.updated ?? report.published,
    inLanguage: catalog.site().language,
    ...signedBy(report, catalog),
    ...pictureData(report),
  }
  const trail = [
    { name: 'Reports', url: urls.reports() },
    { name: report.title, url: urls.report(report.id) },
  ]
  return { '@context': 'https://schema.org', '@graph': [data, breadcrumbs(catalog.site(), trail)] }
}

/** Someone who signs, and the way to their page. */
export function authorStructuredData(
  person: Person,
  site: SiteSettings,
): { '@context': string; '@graph': object[] } {
  const url = absolute(urls.author(person.id))
  const data: Omit<WithContext<ProfilePage>, '@context'> = {
    '@type': 'ProfilePage',
    url,
    mainEntity: {
      ...authorData(person),
      ...(person.description && { description: person.description }),
    },
  }
  const trail = [{ name: person.name, url: urls.author(person.id) }]
  return { '@context': 'https://schema.org', '@graph': [data, breadcrumbs(site, trail)] }
}

/** The glossary as a set of terms, each with its address. */
export function glossaryStructuredData(
  terms: readonly GlossaryTerm[],
  site: SiteSettings,
): {
  '@context': string
  '@graph': object[]
} {
  const data: Omit<WithContext<DefinedTermSet>, '@context'> = {
    '@type': 'DefinedTermSet',
    name: 'Glossary',
    url: absolute(urls.glossary()),
    inLanguage: site.language,
    publisher: publishingOrganisation(site),
    hasDefinedTerm: terms.map(({ id, term, symbol, definition }) => ({
      '@type': 'DefinedTerm',
      name: term,
      description: definition,
      url: absolute(urls.glossaryTerm(id)),
      ...(symbol && { termCode: symbol }),
    })),
  }
  const trail = [{ name: 'Glossary', url: urls.glossary() }]
  return { '@context': 'https://schema.org', '@graph': [data, breadcrumbs(site, trail)] }
}
