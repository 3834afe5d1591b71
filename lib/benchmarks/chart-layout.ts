/** A story's chart as it is drawn: its line, its rules and its labels at three ranges of width. */

import type { EventNote } from './annotations.ts'
import { drawPrices, type Plot } from './chart/chart.ts'
import type { ReservedArea } from './chart/label-boxes.ts'
import { type EventMark, placeEvents } from './chart/marks.ts'
import { type ChartSize, type LabelSet, labelSet } from './label-set.ts'
import type { StoryChart } from './story-chart.ts'

/** A day named under the plot. */
export interface NamedDay {
  readonly x: number
  readonly label: string
  readonly year?: string
  /** At an edge its name begins or ends there. */
  readonly edge?: 'start' | 'end'
}

export interface ChartLayout {
  readonly plot: Plot
  /** Heights in pixels: on a narrow page, and on any other. */
  readonly heights: { readonly narrow: number; readonly wide: number }
  readonly known: string
  readonly later: string
  /** The day of the article, in percent of the width; absent for a chart that is beside none. */
  readonly ownDay?: number
  readonly sets: Readonly<Record<ChartSize, LabelSet>>
  readonly days: readonly NamedDay[]
  /** The events of a narrow page by number, above the plot; near ones share a pin. */
  readonly pins: readonly EventMark[]
  /** From those pins to the line, and the dots where they meet it: paths of the stretched drawing. */
  readonly stems: string
  readonly stops: string
  /** The events by number, for a list under it. */
  readonly listed: readonly EventNote[]
}

const YEAR_SPACING = 15
const EDGE_WIDTH = 7

/** Lays a chart out for two heights; `block` is where text is on a wide page. */
export function layOutChart(
  chart: StoryChart,
  heights: ChartLayout['heights'],
  block?: ReservedArea,
): ChartLayout {
  const { benchmark, prices, from, to, published } = chart
  const plot = drawPrices({
    points: prices,
    from,
    to,
    height: heights.wide,
    frequency: benchmark.frequency,
    fromZero: false,
  })
  const known = prices.filter(({ day }) => day <= published)
  const later = prices.slice(Math.max(0, known.length - 1))
  const isOn = published >= from && published <= to
  const wide = labelSet(chart, plot, 'wide', heights.wide, { block })
  const isShown = new Set(wide.labels.map(({ id }) => id))
  const listed = chart.events.filter(({ slug, isOwn }) => isOwn || isShown.has(slug))
  const numbered = listed.map(({ day, isOwn }, index) => ({
    number: index + 1,
    day,
    hasRule: isOwn && isOn,
  }))
  const marks = placeEvents(plot, prices, numbered)
  const ends = marks.ends.map(({ x, y }) => ({ x, y: (y * heights.narrow) / heights.wide }))
  return {
    plot,
    heights,
    known: plot.lineOf(known),
    later: later.length > 1 ? plot.lineOf(later) : '',
    ...(isOn && { ownDay: plot.x(published) }),
    sets: {
      narrow: labelSet(chart, plot, 'narrow', heights.narrow, { stems: ends }),
      middle: labelSet(chart, plot, 'middle', heights.wide),
      wide,
    },
    days: namedDays(plot),
    pins: marks.narrow.marks,
    stems: marks.narrow.leaders,
    stops: marks.dots,
    listed,
  }
}

/** The days of a plot, on the narrowest of which two years fit only so far apart, in percent. */
function namedDays({ dayTicks }: Plot): NamedDay[] {
  return dayTicks.map(({ x, label, year }, index) => {
    const next = dayTicks.slice(index + 1).find((tick) => tick.year)
    const hasYear = year && year !== label && (!next || next.x - x > YEAR_SPACING)
    const edge = x < EDGE_WIDTH ? 'start' : x > 100 - EDGE_WIDTH ? 'end' : undefined
    return { x, label, ...(hasYear && { year }), ...(edge && { edge }) }
  })
}
