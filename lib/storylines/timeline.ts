/** A story on one axis of time: its events, the silences between them, and what the price did. */
import { fits, regionInWords, withoutBenchmark } from '#lib/benchmarks/notes'
import { thinned } from '#lib/benchmarks/periods'
import {
  moveInWords,
  moveOf,
  price,
  seriesInWords,
  weekBefore,
  weekOf,
} from '#lib/benchmarks/words'
import type { Benchmark, BenchmarkWeek, Catalog, StorylineEvent } from '#lib/catalog/model'
import type { CommodityId } from '#lib/content/schema'
import { addDays, dayOf, daysBetween, type PlainDate } from '#lib/core/dates'

/** A silence that is worth saying, and how much room it takes on the spine. */
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
  /** `Brent $97.93/bl, up $1.57/bl (1.6pc) on the week before`, where the benchmark fits the event. */
  readonly move?: string
}

/** The benchmark that fits a story, over the time that its events span. */
export interface TimelinePrices {
  readonly benchmark: Benchmark
  readonly from: PlainDate
  readonly to: PlainDate
  readonly weeks: readonly BenchmarkWeek[]
  readonly description: string
}

export interface Timeline {
  readonly id: string
  readonly title: string
  readonly events: readonly TimelineEvent[]
  readonly prices?: TimelinePrices
  /** Why no price is shown, where none is. */
  readonly notes: readonly string[]
}

type Source = Pick<
  Catalog,
  'findStoryline' | 'listEvents' | 'countEvents' | 'findCommodity' | 'findBenchmark' | 'listWeeks'
>

/** What a chart shows before the first and after the last event, in days. */
const MARGIN_DAYS = 35
/** A benchmark that fits a smaller part of the events is not the story's. */
const FITTING_PART = 1 / 2
const FEWEST_WEEKS = 4
const WITHOUT_PRICE = 'No single price fits this story, and none is shown.'

/** The timeline of a storyline; undefined for one that does not exist. */
export function findTimeline(source: Source, id: string): Timeline | undefined {
  const storyline = source.findStoryline(id)
  if (!storyline) return undefined
  const events = source.listEvents(id)
  const { benchmark, notes } = chooseBenchmark(source, id, events)
  const prices = benchmark && pricesOver(source, benchmark, events)
  return {
    id: storyline.id,
    title: storyline.title,
    notes,
    ...(prices && { prices }),
    events: events.map((event, index) => {
      const day = dayOf(event.published)
      const silence = silenceBetween(events[index - 1], event)
      const move = prices && moveAt(prices, event)
      return { number: index + 1, day, event, ...(silence && { silence }), ...(move && { move }) }
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
  if (days < 60) return undefined
  const months = Math.round(days / 30.44)
  if (months < 18) return { words: `${months} months later`, size: months < 10 ? 'months' : 'year' }
  const years = Math.round((days / 365.25) * 2) / 2
  return { words: `${String(years).replace('.5', '½')} years later`, size: 'years' }
}

/** The benchmark of most events, if it is of enough of them and of their countries; else why there is none. */
function chooseBenchmark(
  source: Source,
  id: string,
  events: readonly StorylineEvent[],
): { benchmark?: Benchmark; notes: readonly string[] } {
  const counts = new Map<string, number>()
  for (const event of events)
    for (const commodity of event.commodities)
      counts.set(commodity, (counts.get(commodity) ?? 0) + 1)
  const ranked = [...counts].sort((a, b) => b[1] - a[1])
  const main = ranked.filter(([, count]) => count >= events.length * FITTING_PART)
  const commodities = main.flatMap(([name]) => source.findCommodity(name) ?? [])
  const held = commodities.flatMap(({ benchmarks }) =>
    benchmarks.flatMap((name) => source.findBenchmark(name) ?? []),
  )
  const isAbout = ({ countries }: Benchmark) =>
    source.countEvents(id, 'country', countries) > events.length / 2
  const benchmark = held.find((one) => fits(one, []) || isAbout(one))
  if (benchmark) return { benchmark, notes: [] }
  if (commodities.length === 0) return { notes: [WITHOUT_PRICE] }
  return {
    notes: [
      ...held.map((one) => regionInWords(source, one, false)),
      ...withoutBenchmark(commodities),
    ],
  }
}

function pricesOver(
  source: Source,
  benchmark: Benchmark,
  events: readonly StorylineEvent[],
): TimelinePrices | undefined {
  const [first, last] = [events[0], events.at(-1)]
  if (!first || !last) return undefined
  const from = addDays(dayOf(first.published), -MARGIN_DAYS)
  const to = addDays(dayOf(last.published), MARGIN_DAYS)
  const weeks = source.listWeeks(benchmark.id, from, to)
  if (weeks.length < FEWEST_WEEKS) return undefined
  const { name, unit } = benchmark
  return { benchmark, from, to, weeks, description: seriesInWords(name, unit, weeks) }
}

function moveAt({ benchmark, weeks }: TimelinePrices, event: StorylineEvent): string | undefined {
  if (!event.commodities.some((id) => benchmark.commodities.includes(id))) return undefined
  const now = weekOf(weeks, dayOf(event.published))
  const before = now && weekBefore(weeks, now)
  if (!now || !before) return undefined
  const move = moveInWords(moveOf(before.average, now.average), benchmark.unit)
  return `${benchmark.name} ${price(now.average, benchmark.unit)}, ${move} on the week before`
}

/** The weeks that a line needs, however long the story. */
export function pointsOf({ weeks }: TimelinePrices): readonly BenchmarkWeek[] {
  return thinned(weeks, 360)
}

/** The commodities of a story, those of most events first: reports on them stand in where none tells it. */
export function commoditiesOf(events: readonly TimelineEvent[]): CommodityId[] {
  const counts = new Map<CommodityId, number>()
  for (const { event } of events)
    for (const id of event.commodities) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id)
}
