/** What a story comes to, in up to four figures. */
import { nameInWords } from '#lib/benchmarks/words'
import { daysBetween, formatDay } from '#lib/core/dates'
import { durationInWords } from '#lib/core/durations'
import type { StoryTimeline } from './timeline.ts'

interface StoryFact {
  readonly figure: string
  readonly says: string
}

/**
 * How many events over what time, and where a price fits its largest move at an event and, where there is
 * one, the price at the last event.
 */
export function storyFacts({
  events,
  prices,
}: Pick<StoryTimeline, 'events' | 'prices'>): StoryFact[] {
  const [first, last] = [events[0], events.at(-1)]
  if (!first || !last) return []
  const facts: StoryFact[] = [
    { figure: String(events.length), says: events.length === 1 ? 'event' : 'events' },
    {
      figure: durationInWords(daysBetween(first.day, last.day)),
      says: 'from the first to the last',
    },
  ]
  if (!prices) return facts
  const moves = prices.rows.flatMap(({ number, on, lateIn }) => {
    const event = events[number - 1]
    const isLate = lateIn !== undefined
    return on && event && Number.isFinite(on.sortBy) ? [{ on, event, isLate }] : []
  })
  const largest = moves.toSorted((a, b) => Math.abs(b.on.sortBy) - Math.abs(a.on.sortBy))[0]
  const { unit, frequency } = prices.benchmark
  const isDaily = frequency === 'daily'
  const name = nameInWords(prices.benchmark)
  if (largest)
    facts.push({
      figure: largest.on.percent,
      says: `${name} ${isDaily ? 'on' : 'in'} ${largest.on.when}, its largest change from the ${isDaily ? 'day' : 'month'} before at an event`,
    })
  const latest = moves.at(-1)
  // An earlier one would be read as the price at the end of the story.
  if (latest?.event === last) {
    const { price, when, later } = latest.on
    const month = latest.isLate ? 'month after' : 'month of'
    const at = isDaily
      ? later
        ? `on ${when}, after the last event`
        : `at the last event, ${formatDay(last.day)}`
      : `in ${when}, the ${month} the last event`
    facts.push({ figure: price, says: `${name}, ${unit}, ${at}` })
  }
  return facts
}
