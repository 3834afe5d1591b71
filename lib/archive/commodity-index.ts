/** The index of commodities: each with its newest headlines and its latest price. */
import { type LatestPrice, listLatestPrices } from '#lib/benchmarks/latest'
import type { ArticleRow, Catalog, Commodity } from '#lib/catalog/model'
import { filterBy } from '#lib/filter/filter'

export interface CommoditySection {
  readonly commodity: Commodity
  /** How many articles there are. */
  readonly count: number
  /** Whether the headlines are of articles that are first about it. */
  readonly isMain: boolean
  /** Newest first; none is in two sections. */
  readonly latest: readonly ArticleRow[]
  /** Of the series that a headline names, or else the first that is of it first of all, or of any; undefined without one. */
  readonly price: LatestPrice | undefined
}

const HEADLINES = 2
/** Among how many of the newest the headlines are chosen. */
const LOOKED_AT = 40

/** Every commodity; its headlines are of articles about it first of all, and of others only where there are no such. */
export function commodityIndex(
  catalog: Pick<
    Catalog,
    'listCommodities' | 'countTerm' | 'listArticles' | 'listBenchmarks' | 'spanOf' | 'listPrices'
  >,
): CommoditySection[] {
  const prices = listLatestPrices(catalog)
  const shown = new Set<string>()
  return catalog.listCommodities().map((commodity) => {
    const { id } = commodity
    const rows = catalog
      .listArticles(filterBy('commodity', id), 1, LOOKED_AT)
      .items.filter(({ slug }) => !shown.has(slug))
    const main = rows.filter(({ commodities }) => commodities[0] === id)
    const latest = (main.length > 0 ? main : rows).slice(0, HEADLINES)
    for (const { slug } of latest) shown.add(slug)
    const own = prices.filter(({ benchmark }) => benchmark.commodities[0] === id)
    const isNamed = ({ benchmark }: LatestPrice) =>
      latest.some(({ headline }) => headline.includes(benchmark.name))
    return {
      commodity,
      count: catalog.countTerm('commodity', id),
      latest,
      isMain: main.length > 0,
      price:
        own.find(isNamed) ??
        own[0] ??
        prices.find(({ benchmark }) => benchmark.commodities.some((one) => one === id)),
    }
  })
}
