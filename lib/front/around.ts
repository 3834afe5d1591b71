/** What led to the lead and what happened next, each with the price before, on and after. */

import { relatedNews } from '#lib/article/related'
import { pricesAround } from '#lib/benchmarks/context'
import { lastKnownDay } from '#lib/benchmarks/known'
import { pricesFor } from '#lib/benchmarks/market'
import { type MoveRow, moveRows } from '#lib/benchmarks/move-words'
import { pricedDayOf } from '#lib/benchmarks/news-day'
import { isOfMarket } from '#lib/benchmarks/price-news'
import type { Article, ArticleRow, Benchmark, Catalog, ReportRow } from '#lib/catalog/model'
import { dayOf, isPublishedBy, type PlainDate } from '#lib/core/dates'

/** An article about the lead, and what the lead's price did around it. */
export interface AroundEntry {
  readonly row: ArticleRow
  /** Before, on and after its day; none where the price is not that of the article. */
  readonly prices: readonly MoveRow[]
}

export interface AroundLead {
  readonly led: readonly AroundEntry[]
  readonly next: readonly AroundEntry[]
  /** The price that the figures are of. */
  readonly benchmark?: Benchmark
  /** What it did around the lead itself. */
  readonly own: readonly MoveRow[]
  /** Where nothing was published later: a report that goes on. */
  readonly report?: ReportRow
}

const MOST = 2
/** Before, on the day, and a trading week after. */
const COLUMNS = 3

/** The news about an article, as known on a day where one is given. */
export function aroundLead(catalog: Catalog, slug: string, until?: PlainDate): AroundLead {
  const article = catalog.findArticle(slug)
  if (!article) return { led: [], next: [], own: [] }
  const benchmark = benchmarkOf(catalog, article)
  const isKnown = ({ published }: ArticleRow) => !until || isPublishedBy(published, until)
  const related = relatedNews(catalog, article)
  const entries = (items: typeof related.background): AroundEntry[] =>
    items
      .filter(({ row }) => isKnown(row))
      .slice(0, MOST)
      .map(({ row }) => {
        const full = catalog.findArticle(row.slug)
        const isPriced = benchmark && full && isOfMarket(catalog, benchmark, row.slug)
        return { row, prices: isPriced ? rowsAround(catalog, benchmark, full, until) : [] }
      })
  const led = entries(related.background).toReversed()
  const next = entries(related.next)
  const report = next.length > 0 || until ? undefined : laterReport(catalog, article)
  return {
    led,
    next,
    ...(benchmark && { benchmark }),
    own: benchmark ? rowsAround(catalog, benchmark, article, until) : [],
    ...(report && { report }),
  }
}

/** The price of the best fitting market that has figures; one of another market is never used instead. */
function benchmarkOf(catalog: Catalog, article: Article): Benchmark | undefined {
  const fitting = pricesFor(article, catalog.listBenchmarks()).map(({ benchmark }) => benchmark)
  const [market] = fitting[0]?.commodities ?? []
  return fitting.find(
    (benchmark) =>
      market !== undefined &&
      benchmark.commodities.includes(market) &&
      rowsAround(catalog, benchmark, article).length > 0,
  )
}

function rowsAround(
  catalog: Catalog,
  benchmark: Benchmark,
  article: Article,
  until?: PlainDate,
): MoveRow[] {
  const day = pricedDayOf(article, benchmark)
  const prices = pricesAround(catalog, benchmark, day)
  const last = until && lastKnownDay(benchmark, until)
  const known = last ? prices.filter((price) => price.day <= last) : prices
  return moveRows(benchmark, known, day, dayOf(article.published)).slice(0, COLUMNS)
}

/** The newest report of the lead's own stories, where it is younger than the lead. */
function laterReport(
  catalog: Catalog,
  article: Parameters<Catalog['reportsFor']>[0] & { readonly published: string },
): ReportRow | undefined {
  return catalog
    .reportsFor(article, 3)
    .find(({ published, updated }) => (updated ?? published) >= article.published.slice(0, 10))
}
