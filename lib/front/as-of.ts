/** How old the page's news is: the newest article, the newest report, and the day that prices reach. */

import type { Catalog } from '#lib/catalog/model'
import type { PlainDate, Published } from '#lib/core/dates'
import { emptyFilter } from '#lib/filter/filter'

export interface AsOf {
  readonly article?: Published
  readonly report?: PlainDate
  readonly prices?: PlainDate
}

/** The newest article, report and price; each is absent from a site without any. */
export function asOf(
  catalog: Pick<Catalog, 'listArticles' | 'listReports' | 'listBenchmarks' | 'spanOf'>,
): AsOf {
  const article = catalog.listArticles(emptyFilter, 1, 1).items[0]?.published
  const report = newest(catalog.listReports().map(({ published, updated }) => updated ?? published))
  const prices = newest(
    catalog
      .listBenchmarks()
      .filter(({ frequency }) => frequency === 'daily')
      .flatMap(({ id }) => catalog.spanOf(id)?.last ?? []),
  )
  return { ...(article && { article }), ...(report && { report }), ...(prices && { prices }) }
}

function newest(days: readonly PlainDate[]): PlainDate | undefined {
  return days.toSorted().at(-1)
}
