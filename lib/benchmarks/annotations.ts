/** What a chart says on its line: high, low, last and turns with their days, and the events of a story. */

import type { Article, Benchmark, BenchmarkPrice, StorylineEvent } from '#lib/catalog/model'
import { dayOf, daysBetween, formatDay, isPublishedBy, type PlainDate } from '#lib/core/dates'
import { extremesOf } from './chart/extremes.ts'
import { newsDayOf } from './news-day.ts'
import { articleOnStep, isAboutStep, isOfMarket, type NewsSource } from './price-news.ts'
import { noteOf, notesWith, type PriceNote, shortDate } from './price-notes.ts'
import { reactionTo } from './reaction.ts'
import { turningPoints } from './turning-points.ts'

/** An article of the story on the day that it came. */
export interface EventNote {
  readonly day: PlainDate
  readonly date: string
  readonly words: string
  readonly slug: string
  /** The article that the chart is beside. */
  readonly isOwn: boolean
  /** How far the price moved after it, as a part; the larger, the sooner it has a label. */
  readonly size: number
}

export interface Annotations {
  /** The most needed first: high, low and last, what the sentence names, then turns. */
  readonly notes: readonly PriceNote[]
  /** Oldest first. */
  readonly events: readonly EventNote[]
}

/** More words than these are not a label. */
const LONGEST_WORDS = 84
const MOST_TURNS = 3
const MOST_EVENTS = 4
/** Days between two events, in parts of the chart, below which they are one to the eye. */
const APART = 6 / 228
const TRADING_WEEK = 5
/** An event so near to a labelled turn is one with it to the eye. */
const BESIDE_DAYS = 3

/** The annotations of some prices: those of the line, and of the events of a story on this market. */
export function annotateChart(
  source: NewsSource,
  benchmark: Benchmark,
  prices: readonly BenchmarkPrice[],
  story: {
    readonly own?: Pick<Article, 'slug' | 'headline' | 'published'>
    readonly events?: readonly StorylineEvent[]
    /** The prices that the sentence over the chart names. */
    readonly said?: readonly BenchmarkPrice[]
    /** The day that a page shows: an article that came later says nothing on it. */
    readonly until?: PlainDate | undefined
  } = {},
): Annotations {
  const notes = noteLine(source, benchmark, prices, story.said ?? [], story.until)
  return { notes, events: eventsOn(source, benchmark, prices, story, notes) }
}

/** High, low, last, what is said over them, and the largest turns between. */
function noteLine(
  source: NewsSource,
  benchmark: Benchmark,
  prices: readonly BenchmarkPrice[],
  named: readonly BenchmarkPrice[],
  until: PlainDate | undefined,
): PriceNote[] {
  const needed = notesWith(benchmark, prices, named)
  const said = new Set(needed.map(({ day }) => day))
  const [first] = prices
  if (!first) return []
  const { highest, lowest } = extremesOf(prices, first)
  const middle = (highest.price + lowest.price) / 2
  const turns = turningPoints(prices)
    .filter(({ at }) => !said.has(at.day))
    .toSorted((a, b) => Math.abs(b.at.price - middle) - Math.abs(a.at.price - middle))
    .slice(0, MOST_TURNS)
    .map(({ at, kind }) => noteOf(benchmark, prices, at, kind))
  return [...needed, ...turns].map((note) => {
    const article =
      note.kind === 'last' ? undefined : articleAt(source, benchmark, prices, note.day, until)
    return article ? { ...note, ...article } : note
  })
}

/** The article about the step to a turn, with its event in words that a label can hold. */
function articleAt(
  source: NewsSource,
  benchmark: Benchmark,
  prices: readonly BenchmarkPrice[],
  day: PlainDate,
  until: PlainDate | undefined,
): { words: string; slug: string } | undefined {
  // The average of a month turned on no day.
  if (benchmark.frequency === 'monthly') return undefined
  const index = prices.findIndex((price) => price.day === day)
  const [before, on] = [prices[index - 1], prices[index]]
  const article = before && on && articleOnStep(source, benchmark, { before, on })
  const words = article && (article.event ?? article.headline)
  if (until && article && !isPublishedBy(article.published, until)) return undefined
  return article && words && words.length <= LONGEST_WORDS
    ? { words, slug: article.slug }
    : undefined
}

/** The article's own event, and those of its story on this market after which the price moved most. */
function eventsOn(
  source: NewsSource,
  benchmark: Benchmark,
  prices: readonly BenchmarkPrice[],
  { own, events = [] }: NonNullable<Parameters<typeof annotateChart>[3]>,
  notes: readonly PriceNote[],
): EventNote[] {
  const [first, last] = [prices[0], prices.at(-1)]
  if (!first || !last) return []
  const length = daysBetween(first.day, last.day)
  const years = new Set(prices.map(({ day }) => day.slice(0, 4)))
  const note = (
    slug: string,
    day: PlainDate,
    words: string,
    isOwn: boolean,
    size = 0,
  ): EventNote => ({
    size,
    slug,
    day,
    date: years.size > 2 ? formatDay(day) : shortDate(day, 'daily', false),
    words,
    isOwn,
  })
  const ownWords = own && (events.find(({ slug }) => slug === own.slug)?.event ?? own.headline)
  const chosen = own && ownWords ? [note(own.slug, dayOf(own.published), ownWords, true)] : []
  const isSaid = new Set(notes.flatMap(({ slug }) => slug ?? []))
  const known = new Map(events.map((event) => [`${event.slug}`, event]))
  const ranked = [...known.values()]
    .map((event) => ({ event, day: dayOf(event.published) }))
    .filter(({ event, day }) => day > first.day && day < last.day && !isSaid.has(event.slug))
    .filter(({ event }) => isOfMarket(source, benchmark, event.slug))
    .filter(({ event, day }) => !hangsOn(source, benchmark, notes, event.slug, day))
    .map((one) => ({ ...one, size: moveAfter(prices, one.day) }))
    .toSorted((a, b) => b.size - a.size)
  for (const { event, day, size } of ranked) {
    if (chosen.length > MOST_EVENTS) break
    const isApart = chosen.every((other) => Math.abs(daysBetween(other.day, day)) > length * APART)
    if (isApart) chosen.push(note(event.slug, day, event.event, false, size))
  }
  return chosen.toSorted((a, b) => (a.day < b.day ? -1 : 1))
}

/**
 * Whether an event would be read as the reason of a turn beside it though its article does not say so: the
 * turn is of another day, or the price of its own day went another way.
 */
function hangsOn(
  source: NewsSource,
  benchmark: Benchmark,
  notes: readonly PriceNote[],
  slug: string,
  day: PlainDate,
): boolean {
  if (benchmark.frequency === 'monthly') return false
  const near = notes.filter(
    (note) => note.kind !== 'last' && Math.abs(daysBetween(note.day, day)) <= BESIDE_DAYS,
  )
  if (near.length === 0) return false
  const article = source.findArticle(slug)
  const step = reactionTo(source, benchmark, article ? newsDayOf(article) : day)
  if (!step || !article || !isAboutStep(article, benchmark, step)) return true
  return near.some((note) => note.day !== step.on.day)
}

/** How far the price moved from before a day to a trading week after it, as a part of it. */
function moveAfter(prices: readonly BenchmarkPrice[], day: PlainDate): number {
  const at = prices.findIndex((price) => price.day >= day)
  const [before, after] = [prices[at - 1], prices[at + TRADING_WEEK] ?? prices.at(-1)]
  return before && after
    ? Math.abs(after.price - before.price) / Math.max(1, Math.abs(before.price))
    : 0
}
