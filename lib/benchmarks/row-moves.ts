/** The moves of prices that a list shows beside its rows: of the articles that were their news. */
import type { ArticleRow, Catalog } from '#lib/catalog/model'
import { dayOf, type PlainDate } from '#lib/core/dates'
import { pricesFor } from './market.ts'
import { moveOf } from './moves.ts'
import { articleOnStep, isAboutStep, type NewsSource } from './price-news.ts'
import { reactionTo } from './reaction.ts'
import { nameInWords, percentInBrief, whenInWords } from './words.ts'

/** A move in the words of a list: `Brent spot +13pc`, `on 12 March 2026`. */
export interface RowMove {
  readonly move: string
  readonly when: string
}

/** The moves beside the rows of a list, by the slug of each article; most have none. */
export type RowMoves = ReadonlyMap<string, RowMove>

/** A smaller move, in per cent, is no news of a day. */
const LARGE = 3

type Source = NewsSource & Pick<Catalog, 'findArticle'>

/** For each article that is the news of a day's large move in its own price, that move; `until` is the last day known. */
export function rowMoves(
  source: Source,
  rows: readonly Pick<ArticleRow, 'slug' | 'published'>[],
  until?: PlainDate,
): RowMoves {
  const benchmarks = source.listBenchmarks()
  return new Map(
    rows.flatMap(({ slug, published }) => {
      const article = source.findArticle(slug)
      if (!article) return []
      const [best] = pricesFor(article, benchmarks)
      if (best?.benchmark.frequency !== 'daily') return []
      const step = reactionTo(source, best.benchmark, dayOf(published))
      if (!step || (until && step.on.day > until)) return []
      const move = moveOf(step.before.price, step.on.price)
      if ((move.percent ?? 0) < LARGE) return []
      // Its own text is read before those of all others of its day.
      if (!isAboutStep(article, best.benchmark, step)) return []
      if (articleOnStep(source, best.benchmark, step)?.slug !== slug) return []
      return [
        [
          slug,
          {
            move: `${nameInWords(best.benchmark)} ${percentInBrief(move)}`,
            when: whenInWords(step.on.day, 'daily'),
          },
        ] as const,
      ]
    }),
  )
}
