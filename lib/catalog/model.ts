/** The interface of the catalog: light rows for lists, whole records for pages. */

import type { CountryCode, Slug } from '#lib/content/ids'
import type { Picture } from '#lib/content/pictures/picture'
import type {
  Article,
  Report,
  RevisionKind,
  SitePage,
  Source,
  Storyline,
} from '#lib/content/schema'
import type { SiteSettings } from '#lib/content/site'
import type {
  Benchmark,
  BenchmarkPrice,
  Commodity,
  GlossaryTerm,
  Organisation,
  Person,
  Place,
} from '#lib/content/vocabulary-schema'
import type { PlainDate, Published } from '#lib/core/dates'
import type { Facet, Filter, ListQuery } from '#lib/filter/filter'
import type { ArticleRow, Page, ReportRow, TermCount } from './article-row.ts'
import type { SearchResult, Suggestion } from './queries/search-result.ts'
import type { RelatedSource } from './related-source.ts'
import type { StorylineEvent, StorylineSummary } from './storyline-rows.ts'

/** A revision with the article that it corrects, for the corrections page. */
export interface RevisedArticle extends ArticleRow {
  readonly revision: Article['revisions'][number]
}

export interface Country {
  readonly code: CountryCode
  readonly name: string
}

/** The first and the last day of a series; of months, their first days. */
export interface PriceSpan {
  readonly first: PlainDate
  readonly last: PlainDate
}

/** What a benchmark's news is about. */
export type NewsTags = Pick<Benchmark, 'commodities' | 'countries'>

/** How much news a week brought that ended on a Friday. */
export interface WeekOfNews {
  readonly weekEnding: PlainDate
  readonly count: number
}

export type {
  Article,
  ArticleRow,
  Benchmark,
  BenchmarkPrice,
  Commodity,
  GlossaryTerm,
  Organisation,
  Page,
  Person,
  Place,
  Report,
  ReportRow,
  SitePage,
  SiteSettings,
  Source,
  Storyline,
  StorylineEvent,
  StorylineSummary,
  TermCount,
}

/** Everything that a page may ask of the catalog. Only visible articles and reports are ever returned. */
export interface Catalog extends RelatedSource {
  /** What the visible content adds up to: the same for the same content, in any catalog; for ETags and caches. */
  version(): string
  /** When a sync last changed something, in milliseconds since 1970. */
  changedAt(): number
  /** What the site says of itself; a site without a name where there is no `site.yaml`. */
  site(): SiteSettings
  findPage(id: string): SitePage | undefined
  listPeople(): readonly Person[]
  findPerson(id: string): Person | undefined
  /** Who signs an article or a report: its authors, or else the desk. */
  authorsOf(piece: Pick<Article, 'authors'>): readonly Person[]
  /** Newest first, 20 a page. */
  listSigned(id: string, page?: number): Page<ArticleRow>
  listSignedReports(id: string): readonly ReportRow[]

  findArticle(slug: string): Article | undefined
  /** Also a draft, and one whose time has not come: for whoever may see it. */
  findAnyArticle(slug: string): Article | undefined
  /** The file's text as it is, front matter and all, for `/articles/{slug}.md`. */
  findSource(slug: string): string | undefined
  /** Newest first; 20 a page by default. A page past the end has no items. */
  listArticles(filter: Filter, page?: number, size?: number): Page<ArticleRow>
  /** A page of the filtered archive with its counts; `since` are days to count from. */
  browse(query: ListQuery, since?: readonly PlainDate[]): SearchResult
  /** Terms, then articles, that begin as the text does; best first. */
  suggest(text: string): readonly Suggestion[]
  listSlugs(offset: number, limit: number): readonly { slug: Slug; modified: Published }[]
  /** Slugs nearest to a mistyped one, best first, for the 404 page. */
  nearestSlugs(slug: string, limit?: number): readonly ArticleRow[]
  /** Article rows with revisions, of some kinds or of all, newest revision first. */
  listRevisions(limit: number, kinds?: readonly RevisionKind[]): readonly RevisedArticle[]

  listCommodities(): readonly Commodity[]
  findCommodity(id: string): Commodity | undefined
  findOrganisation(id: string): Organisation | undefined
  findPlace(id: string): Place | undefined
  /** Only countries that some visible article names. */
  findCountry(code: string): Country | undefined
  /** The name of a facet's term, or undefined for one that does not exist. */
  nameOf(facet: Facet, id: string): string | undefined
  /** The id of a facet's term by any of its names, in any spelling of the normal form. */
  idNamed(facet: Facet, name: string): string | undefined
  /** Terms of a facet with counts, most used first, without those that nothing uses. */
  listTerms(facet: Facet, limit?: number): readonly TermCount[]
  /** The same among the articles of a filter. */
  countTermsIn(facet: Facet, filter: Filter, limit?: number): readonly TermCount[]
  /** Every year from the first visible article to the last, newest first. */
  listYears(): readonly number[]

  /** The glossary in the order of its file. */
  listGlossary(): readonly GlossaryTerm[]

  listBenchmarks(): readonly Benchmark[]
  findBenchmark(id: string): Benchmark | undefined
  /** The prices of a series from one day to another, oldest first. */
  listPrices(id: string, from: PlainDate, to: PlainDate): readonly BenchmarkPrice[]

  /** The first and the last day of a series; undefined for one without prices. */
  spanOf(id: string): PriceSpan | undefined
  /** The days, in UTC, that have articles, oldest first. */
  listNewsDays(): readonly PlainDate[]
  /** The nearest days with articles before and after a day. */
  nearestNewsDays(day: PlainDate): { readonly before?: PlainDate; readonly after?: PlainDate }

  /** How many articles of some commodities, and of some countries unless none is given, fell in each week. */
  newsByWeek(tags: NewsTags, from: PlainDate, to: PlainDate): readonly WeekOfNews[]
  /** The articles of those weeks, oldest first, each with its line on a storyline's spine where it has one. */
  listNews(
    tags: NewsTags,
    from: PlainDate,
    to: PlainDate,
    limit: number,
  ): readonly (ArticleRow & { readonly event?: string })[]

  /** The articles that give one of these days as that of their news, whatever day they are dated. */
  listNewsOf(
    tags: NewsTags,
    from: PlainDate,
    to: PlainDate,
  ): readonly (ArticleRow & { readonly event?: string })[]

  findStoryline(id: string): Storyline | undefined
  /** Newest event first. */
  listStorylines(): readonly StorylineSummary[]
  /** The storylines that articles of a filter belong to, newest event first. */
  storylinesOf(facet: Facet, id: string, limit: number): readonly StorylineSummary[]
  /** Oldest first. */
  listEvents(id: string): readonly StorylineEvent[]
  listReports(): readonly ReportRow[]
  findReport(id: string): Report | undefined
  /** Also a draft: for whoever may see it. */
  findAnyReport(id: string): Report | undefined
  /** A picture of the content folder by the hash of its bytes. */
  findPicture(hash: string): Picture | undefined
  /** The pictures after a path, in the order of their paths. */
  listPictures(after: string, limit: number): readonly Picture[]
  /** Reports that fit an article: shared storylines first, then commodities; best first. */
  reportsFor(
    article: Pick<Article, 'storylines' | 'commodities'>,
    limit: number,
  ): readonly ReportRow[]
}

/** How a component turns the ids of a row into names, without knowing the catalog. */
export type Names = Pick<Catalog, 'findCommodity' | 'nameOf'>
