/** How old the page's news is: the newest article and report, how far prices reach, and a long time without news since. */

import type { Benchmark, Catalog } from '#lib/catalog/model'
import { dayOf, daysBetween, type PlainDate, type Published } from '#lib/core/dates'
import { emptyFilter } from '#lib/filter/filter'

export interface AsOf {
  readonly article?: Published
  readonly report?: PlainDate
  /** The last day with a daily price, and the last month with an average. */
  readonly prices?: PlainDate
  readonly averages?: PlainDate
  /** Today and the days since the newest article or report, where these are many, and the last correction since. */
  readonly silence?: {
    readonly today: PlainDate
    readonly days: number
    readonly corrected?: PlainDate
  }
}

/** After so many days without a word a reader may take old news for new. */
const SILENT_DAYS = 14

/** The newest article, report and price; each is absent from a site without any. */
export function asOf(
  catalog: Pick<
    Catalog,
    'listArticles' | 'listReports' | 'listBenchmarks' | 'spanOf' | 'listRevisions'
  >,
  today: PlainDate,
): AsOf {
  const article = catalog.listArticles(emptyFilter, 1, 1).items[0]?.published
  const report = newest(catalog.listReports().map(({ published, updated }) => updated ?? published))
  const lastOf = (kind: Benchmark['frequency']) =>
    newest(
      catalog
        .listBenchmarks()
        .filter(({ frequency }) => frequency === kind)
        .flatMap(({ id }) => catalog.spanOf(id)?.last ?? []),
    )
  const [prices, averages] = [lastOf('daily'), lastOf('monthly')]
  const last = newest([...(article ? [dayOf(article)] : []), ...(report ? [report] : [])])
  const days = last ? daysBetween(last, today) : 0
  return {
    ...(article && { article }),
    ...(report && { report }),
    ...(prices && { prices }),
    ...(averages && { averages }),
    ...(last &&
      days > SILENT_DAYS && { silence: { today, days, ...correctedAfter(catalog, last) } }),
  }
}

/** The day of the last correction or clarification, where it is later than a day. */
function correctedAfter(
  catalog: Pick<Catalog, 'listRevisions'>,
  day: PlainDate,
): { corrected?: PlainDate } {
  const [latest] = catalog.listRevisions(1, ['correction', 'clarification'])
  const corrected = latest && dayOf(latest.revision.date)
  return corrected && corrected > day ? { corrected } : {}
}

function newest(days: readonly PlainDate[]): PlainDate | undefined {
  return days.toSorted().at(-1)
}
