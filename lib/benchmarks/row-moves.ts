/** The moves of prices that a list shows beside its rows: of the articles that were their news. */
import { LRUCache } from 'lru-cache'
import type { ArticleRow, Benchmark, Catalog } from '#lib/catalog/model'
import type { PlainDate } from '#lib/core/dates'
import { pricesFor } from './market.ts'
import { type Move, moveOf } from './moves.ts'
import { newsDayOf, newsDaysTo } from './news-day.ts'
import { whenInWords } from './price-dates.ts'
import { articleOnStep, isAboutStep, type NewsSource } from './price-news.ts'
import { type PriceStep, reactionTo } from './reaction.ts'
import { nameInWords, percentInBrief } from './words.ts'

/** A move in the words of a list: `Brent spot +13pc`, `on 12 March 2026`. */
export interface RowMove {
  readonly move: string
  readonly when: string
}

/** The moves beside the rows of a list, by the slug of each article; most have none. */
export type RowMoves = ReadonlyMap<string, RowMove>

/** A smaller move, in per cent, is no news of a day. */
const LARGE = 3
/** Of so many articles, whether they have a move is remembered. */
const MOST = 5000

type Source = NewsSource & Pick<Catalog, 'version' | 'changedAt'>
type Row = Pick<ArticleRow, 'slug' | 'published' | 'newsDay' | 'commodities'>

/** What is known of an article: its move, if it has one, and the day of it. */
interface Known {
  readonly found?: { readonly day: PlainDate; readonly shown: RowMove }
}
/** Lists repeat their rows, and reading what else came on a day takes a while. */
const known = new WeakMap<Source, { of: string; articles: LRUCache<string, Known> }>()

/** For each article that is the news of a day's large move in its own price, that move; `until` is the last day known. */
export function rowMoves(source: Source, rows: readonly Row[], until?: PlainDate): RowMoves {
  const articles = knownNow(source)
  const benchmarks = source.listBenchmarks()
  return new Map(
    rows.flatMap((row) => {
      const { found } = articles.get(row.slug) ?? moveBeside(source, row, benchmarks)
      articles.set(row.slug, found ? { found } : {})
      return found && !(until && found.day > until) ? [[row.slug, found.shown] as const] : []
    }),
  )
}

/** What is known of the articles as they are now. */
function knownNow(source: Source): LRUCache<string, Known> {
  const of = `${source.version()} ${source.changedAt()}`
  const before = known.get(source)
  if (before?.of === of) return before.articles
  const articles = new LRUCache<string, Known>({ max: MOST })
  known.set(source, { of, articles })
  return articles
}

function moveBeside(source: Source, row: Row, benchmarks: readonly Benchmark[]): Known {
  const isOfRow = ({ commodities }: Benchmark) =>
    commodities.some((id) => row.commodities.includes(id))
  // Few days have a large move in any price: on the others no text need be read.
  const days = newsDaysTo(row)
  const isLargeOn = (one: Benchmark) =>
    days.some((at) => isLarge(moveOn(reactionTo(source, one, at))))
  const isLargeDay = benchmarks.some(
    (one) => one.frequency === 'daily' && isOfRow(one) && isLargeOn(one),
  )
  const article = isLargeDay ? source.findArticle(row.slug) : undefined
  if (!article) return {}
  const [best] = pricesFor(article, benchmarks)
  if (best?.benchmark.frequency !== 'daily') return {}
  const step = reactionTo(source, best.benchmark, newsDayOf(article))
  const move = moveOn(step)
  if (!step || !move || !isLarge(move)) return {}
  // Its own text is read before those of all others of its day.
  if (!isAboutStep(article, best.benchmark, step)) return {}
  if (articleOnStep(source, best.benchmark, step)?.slug !== row.slug) return {}
  return {
    found: {
      day: step.on.day,
      shown: {
        move: `${nameInWords(best.benchmark)} ${percentInBrief(move)}`,
        when: whenInWords(step.on.day, 'daily'),
      },
    },
  }
}

function moveOn(step: PriceStep | undefined): Move | undefined {
  return step && moveOf(step.before.price, step.on.price)
}

function isLarge(move: Move | undefined): boolean {
  return (move?.percent ?? 0) >= LARGE
}
