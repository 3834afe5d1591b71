/** The storylines in motion: each a lane of its events, with its last. */

import type { Catalog, StorylineEvent, StorylineSummary } from '#lib/catalog/model'
import { isPublishedBy, type PlainDate, sortTime } from '#lib/core/dates'
import { daysOf, type LaneScale, laneScale } from '#lib/storylines/lane'

export interface StoryLane {
  readonly storyline: StorylineSummary
  readonly days: readonly PlainDate[]
  /** Its last event, which the red dot is. */
  readonly last: StorylineEvent
  /** The page has shown that article already. */
  readonly isShown: boolean
}

export interface StoryLanes {
  readonly scale: LaneScale
  readonly lanes: readonly StoryLane[]
  /** How many storylines have begun, with those that have no lane. */
  readonly begun: number
}

const MOST = 6

/** The stories with the newest events by a day, on one scale of years; undefined before the first event. */
export function storyLanes(
  catalog: Pick<Catalog, 'listStorylines' | 'listEvents'>,
  shown: ReadonlySet<string>,
  until?: PlainDate,
): StoryLanes | undefined {
  const stories = catalog.listStorylines().flatMap((storyline) => {
    const events = catalog
      .listEvents(storyline.id)
      .filter(({ published }) => !until || isPublishedBy(published, until))
    const [first, last] = [events[0], events.at(-1)]
    if (!first || !last) return []
    const { length } = events
    const known = { ...storyline, count: length, first: first.published, latest: last.published }
    return [{ storyline: known, events, last }]
  })
  const moving = stories
    .toSorted((a, b) => sortTime(b.storyline.latest) - sortTime(a.storyline.latest))
    .slice(0, MOST)
  const said = new Set(shown)
  const lanes = moving.map(({ storyline, events, last }): StoryLane => {
    const isShown = said.has(last.slug)
    said.add(last.slug)
    return { storyline, days: daysOf(events), last, isShown }
  })
  const scale = laneScale(lanes.flatMap(({ days }) => days))
  return scale && { scale, lanes, begun: stories.length }
}
