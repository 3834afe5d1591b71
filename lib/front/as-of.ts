/** How old the page's news is: the newest article and report, the day that prices reach, and a long silence since. */

import type { Catalog } from '#lib/catalog/model'
import { dayOf, daysBetween, type PlainDate, type Published } from '#lib/core/dates'
import { emptyFilter } from '#lib/filter/filter'

export interface AsOf {
  readonly article?: Published
  readonly report?: PlainDate
  readonly prices?: PlainDate
  /** Today and the days since the newest article or report, where these are many. */
  readonly silence?: { readonly today: PlainDate; readonly days: number }
}

/** After so many days without a word a reader may take old news for new. */
const SILENT_DAYS = 14

/** The newest article, report and price; each is absent from a site without any. */
export function asOf(
  catalog: Pick<Catalog, 'listArticles' | 'listReports' | 'listBenchmarks' | 'spanOf'>,
  today: PlainDate,
): AsOf {
  const article = catalog.listArticles(emptyFilter, 1, 1).items[0]?.published
  const report = newest(catalog.listReports().map(({ published, updated }) => updated ?? published))
  const prices = newest(
    catalog
      .listBenchmarks()
      .filter(({ frequency }) => frequency === 'daily')
      .flatMap(({ id }) => catalog.spanOf(id)?.last ?? []),
  )
  const last = newest([...(article ? [dayOf(article)] : []), ...(report ? [report] : [])])
  const days = last ? daysBetween(last, today) : 0
  return {
    ...(article && { article }),
    ...(report && { report }),
    ...(prices && { prices }),
    ...(days > SILENT_DAYS && { silence: { today, days } }),
  }
}

function newest(days: readonly PlainDate[]): PlainDate | undefined {
  return days.toSorted().at(-1)
}
