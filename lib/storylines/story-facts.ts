/** What a story comes to, in up to four figures. */
import { nameInWords } from '#lib/benchmarks/words'
import { daysBetween, formatDay } from '#lib/core/dates'
import { durationInWords } from '#lib/core/durations'
import type { StoryTimeline } from './timeline.ts'

interface StoryFact {
  readonly figure: string
  readonly says: string
}

/** How many events over what time, and where a price fits its largest move on the day of an event and its last. */
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
  const moves = prices.rows.flatMap(({ number, on }) => {
    const event = events[number - 1]
    return on && event && Number.isFinite(on.sortBy) ? [{ on, event }] : []
  })
  const largest = moves.toSorted((a, b) => Math.abs(b.on.sortBy) - Math.abs(a.on.sortBy))[0]
  const { unit, frequency } = prices.benchmark
  const isDaily = frequency === 'daily'
  const name = nameInWords(prices.benchmark)
  if (largest)
    facts.push({
      figure: largest.on.percent,
      says: isDaily
        ? `${name} on ${largest.on.date}, its largest change from the day before at an event`
        : `${name} in ${largest.on.date}, its largest change from the month before in the month of an event`,
    })
  const latest = moves.at(-1)
  if (latest) {
    const isLast = latest.event === last || prices.rows.at(-1)?.sameMonthAs === latest.event.number
    const which = isLast ? 'last event' : 'last event with a price'
    const on = latest.on.later
      ? `on ${latest.on.date}, after the ${which}`
      : `at the ${which}, ${formatDay(latest.event.day)}`
    // Later events can be drawn on the line of months, which has no change to compare for them.
    const month = isLast ? 'last event' : 'last event that has an average to compare'
    facts.push({
      figure: latest.on.price,
      says: isDaily
        ? `${name}, ${unit}, ${on}`
        : `${name}, ${unit}, in ${latest.on.date}, the month of the ${month}`,
    })
  }
  return facts
}
