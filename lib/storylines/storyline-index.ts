/** The page of all storylines by the year of their last event, on one scale of years. */
import type { Catalog, StorylineSummary } from '#lib/catalog/model'
import type { PlainDate } from '#lib/core/dates'
import { daysOf, type LaneScale, laneScale } from './lane.ts'

/** One story with its days. */
export interface StorylineEntry {
  readonly storyline: StorylineSummary
  readonly days: readonly PlainDate[]
  /** What happened last, in a line. */
  readonly last: string
  /** How many of its articles are on the subject of the page, where it has one. */
  readonly on?: { readonly count: number; readonly name: string }
}

interface StorylineGroup {
  readonly id: string
  readonly title: string
  readonly entries: readonly StorylineEntry[]
}

/** Some stories with the days of their events, and the years that all of them share. */
export function storyEntries(
  source: Pick<Catalog, 'listEvents'>,
  storylines: readonly StorylineSummary[],
): { entries: StorylineEntry[]; scale: LaneScale | undefined } {
  const entries = storylines.map((storyline): StorylineEntry => {
    const events = source.listEvents(storyline.id)
    return {
      storyline,
      days: daysOf(events),
      last: events.at(-1)?.event ?? '',
    }
  })
  return { entries, scale: laneScale(entries.flatMap(({ days }) => days)) }
}

/** Every story by the year of its last event, those that moved last first. */
export function storylineIndex(source: Pick<Catalog, 'listStorylines' | 'listEvents'>): {
  count: number
  scale: LaneScale | undefined
  groups: StorylineGroup[]
} {
  const { entries, scale } = storyEntries(source, source.listStorylines())
  const newest = Math.max(...entries.map(yearOf))
  const inYears = (test: (year: number) => boolean) =>
    entries.filter((entry) => test(yearOf(entry)))
  const groups: StorylineGroup[] = [
    {
      id: 'in-motion',
      title: `With events in ${newest}`,
      entries: inYears((year) => year === newest),
    },
    {
      id: 'last-year',
      title: `Last event in ${newest - 1}`,
      entries: inYears((year) => year === newest - 1),
    },
    {
      id: 'at-rest',
      title: `Last event in ${newest - 2} or earlier`,
      entries: inYears((year) => year < newest - 1),
    },
  ]
  return {
    count: entries.length,
    scale,
    groups: groups.filter((group) => group.entries.length > 0),
  }
}

function yearOf({ storyline }: StorylineEntry): number {
  return Number(storyline.latest.slice(0, 4))
}
