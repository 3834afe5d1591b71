/** A story on one axis of time: its events, the silences between them, and what the price did. */

import { pricedDayOf } from '#lib/benchmarks/news-day'
import { missingBenchmarkNote } from '#lib/benchmarks/notes'
import { daysAroundStory, pricesOfStory } from '#lib/benchmarks/stories'
import { chartTitle, seriesInWords } from '#lib/benchmarks/words'
import type { Benchmark, BenchmarkPrice, Catalog, StorylineEvent } from '#lib/catalog/model'
import type { CommodityId } from '#lib/content/ids'
import { dayOf, daysBetween, type PlainDate } from '#lib/core/dates'
import { durationInWords } from '#lib/core/durations'
import { filterBy } from '#lib/filter/filter'
import { locatorMap } from '#lib/maps/locator'
import { type EventPrices, pricesAtEvents } from './story-prices.ts'

/** A silence that is worth mentioning, and how much space it takes on the spine. */
export interface Silence {
  readonly words: string
  readonly size: 'months' | 'year' | 'years'
}

/** One event with its number on the spine, from 1. */
export interface TimelineEvent {
  readonly number: number
  readonly day: PlainDate
  readonly event: StorylineEvent
  /** Before it. */
  readonly silence?: Silence
}

/** The price that fits a story, over the time that its events span. */
export interface TimelinePrices {
  readonly benchmark: Benchmark
  readonly title: string
  readonly from: PlainDate
  readonly to: PlainDate
  /** The day of its last event, of a story that is over. */
  readonly lastEvent?: PlainDate
  readonly prices: readonly BenchmarkPrice[]
  readonly description: string
  /** What it did about each event. */
  readonly rows: readonly EventPrices[]
  /** The days of the news of the events, from which those prices are counted. */
  readonly newsDays: readonly PlainDate[]
}

export interface StoryTimeline {
  readonly id: string
  readonly title: string
  readonly events: readonly TimelineEvent[]
  readonly prices?: TimelinePrices
  /** Why no price is shown, where none is. */
  readonly notes: readonly string[]
}

type Source = Pick<
  Catalog,
  | 'findStoryline'
  | 'listEvents'
  | 'findArticle'
  | 'listStorylines'
  | 'findCommodity'
  | 'listBenchmarks'
  | 'listPrices'
  | 'spanOf'
>

/** A silence from so many days on is mentioned; it counts as one of a year, or of years, from about there on. */
const SILENT_DAYS = 60
const YEAR_DAYS = 290
const YEARS_DAYS = 533
const FEWEST_PRICES = 3
const WITHOUT_PRICE = 'No single price fits this story, and none is shown.'

/** The timeline of a storyline; undefined for one that does not exist. */
export function findTimeline(source: Source, id: string): StoryTimeline | undefined {
  const storyline = source.findStoryline(id)
  if (!storyline) return undefined
  const events = source.listEvents(id)
  const days = events.map((event, index) => ({ number: index + 1, day: dayOf(event.published) }))
  const prices = pricesOver(source, events, days)
  return {
    id: storyline.id,
    title: storyline.title,
    notes: prices ? [] : whyNone(source, events),
    ...(prices && { prices }),
    events: events.map((event, index) => {
      const day = dayOf(event.published)
      const silence = silenceBetween(events[index - 1], event)
      return { number: index + 1, day, event, ...(silence && { silence }) }
    }),
  }
}

/** `7 months later`, where a story was silent for 60 days or more. */
export function silenceBetween(
  before: Pick<StorylineEvent, 'published'> | undefined,
  event: Pick<StorylineEvent, 'published'>,
): Silence | undefined {
  if (!before) return undefined
  const days = daysBetween(dayOf(before.published), dayOf(event.published))
  if (days < SILENT_DAYS) return undefined
  const size = days < YEAR_DAYS ? 'months' : days < YEARS_DAYS ? 'year' : 'years'
  return { words: `${durationInWords(days)} later`, size }
}

/** The first price of the story that has figures for its time. */
function pricesOver(
  source: Source,
  events: readonly StorylineEvent[],
  days: readonly { readonly number: number; readonly day: PlainDate }[],
): TimelinePrices | undefined {
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return undefined
  for (const benchmark of pricesOfStory(source, events)) {
    const span = source.spanOf(benchmark.id)
    if (!span) continue
    const { from, to, isOver } = daysAroundStory(benchmark, first.day, last.day, span.last)
    const prices = source.listPrices(benchmark.id, from, to)
    if (prices.length < FEWEST_PRICES) continue
    const priced = days.map((one, index) => {
      const article = source.findArticle(events[index]?.slug ?? '')
      return { ...one, newsDay: article ? pricedDayOf(article, benchmark) : one.day }
    })
    return {
      benchmark,
      title: chartTitle(benchmark, prices),
      from,
      to,
      ...(isOver && { lastEvent: last.day }),
      prices,
      description: seriesInWords(benchmark, prices),
      rows: pricesAtEvents(benchmark, prices, priced),
      newsDays: priced.map(({ newsDay }) => newsDay),
    }
  }
  return undefined
}

/** Nothing where the site has no prices at all. */
function whyNone(source: Source, events: readonly StorylineEvent[]): string[] {
  const benchmarks = source.listBenchmarks()
  if (benchmarks.length === 0) return []
  const [main] = commoditiesOf(events.map((event) => ({ event })))
  const commodity = main && source.findCommodity(main)
  const missing = commodity ? missingBenchmarkNote([commodity], benchmarks) : []
  return missing.length > 0 ? missing : [WITHOUT_PRICE]
}

/** The commodities of a story, those of most events first: reports on them fill in where none is about it. */
export function commoditiesOf(events: readonly Pick<TimelineEvent, 'event'>[]): CommodityId[] {
  const counts = new Map<CommodityId, number>()
  for (const { event } of events)
    for (const id of event.commodities) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id)
}

/** The most places that are listed, and that a map holds without a crowd. */
const MOST_PLACES = 8
/** A country is the story's own where at least this part of its articles names it; at most so many are. */
const OWN = 0.4
const MOST_COUNTRIES = 6

/** Where a story happened: its places by how many articles name each, and a map of them and its countries. */
export function whereOf(
  catalog: Pick<Catalog, 'countTermsIn' | 'findPlace' | 'findCountry' | 'nameOf'>,
  id: string,
) {
  const filter = filterBy('storyline', id)
  const places = catalog.countTermsIn('place', filter, MOST_PLACES)
  const countries = catalog.countTermsIn('country', filter, MOST_COUNTRIES)
  const most = countries[0]?.count ?? 0
  return {
    places,
    map: locatorMap(catalog, {
      places: places.map((place) => place.id),
      countries: countries.filter(({ count }) => count >= OWN * most).map((term) => term.id),
      of: 'storyline',
    }),
  }
}
