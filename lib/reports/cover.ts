/** The picture on a report's cover: the chart, the map or the story that its own text embeds. */

import { drawPrices } from '#lib/benchmarks/chart/chart'
import { extremesOf, thinned } from '#lib/benchmarks/chart/extremes'
import { pricesWithin } from '#lib/benchmarks/window'
import { signAndFigure } from '#lib/benchmarks/words'
import type { Catalog, ReportRow } from '#lib/catalog/model'
import { isDirective } from '#lib/content/syntax/directive-syntax'
import { type Directive, readDirective } from '#lib/content/syntax/directives'
import { readMarkdown } from '#lib/content/syntax/markdown'
import { daysBetween, type PlainDate } from '#lib/core/dates'
import { locatorMap } from '#lib/maps/locator'
import type { LocatorDrawing } from '#lib/maps/model'
import { daysOf } from '#lib/storylines/lane'

/** A figure on the line of a cover: across in percent, down in pixels. */
export interface CoverFigure {
  readonly x: number
  readonly y: number
  readonly text: string
}

export type CoverPicture =
  | {
      readonly kind: 'line'
      readonly viewBox: string
      readonly line: string
      /** The area under the line; absent where the series has a gap. */
      readonly area?: string
      readonly figures: readonly CoverFigure[]
    }
  | { readonly kind: 'map'; readonly map: LocatorDrawing }
  | { readonly kind: 'events'; readonly days: readonly PlainDate[] }

/** A report with what its cover shows. */
export interface ReportCover {
  readonly report: ReportRow
  /** Degrees on the colour wheel, of its main commodity. */
  readonly hue: number
  readonly picture?: CoverPicture
}

/** The height of a cover's line, in pixels. */
export const COVER_LINE_HEIGHT = 120

/** A chart of more days than these shows the same years as that of any other report. */
const OWN_TIME_DAYS = 430
/** More points than these are too fine for a picture of this size. */
const MOST_POINTS = 160
const NEUTRAL_HUE = 250

type Source = Pick<
  Catalog,
  | 'findReport'
  | 'findCommodity'
  | 'findBenchmark'
  | 'listPrices'
  | 'spanOf'
  | 'listEvents'
  | 'findPlace'
  | 'nameOf'
  | 'findCountry'
>

/** The covers of some reports, in their order. */
export function reportCovers(source: Source, reports: readonly ReportRow[]): ReportCover[] {
  return reports.map((report) => {
    const [main] = report.commodities
    const picture = coverPicture(source, report.id)
    return {
      report,
      hue: (main && source.findCommodity(main)?.hue) ?? NEUTRAL_HUE,
      ...(picture && { picture }),
    }
  })
}

/** A chart of a report's own time comes first, then its map, then any chart, then its story. */
function coverPicture(source: Source, id: string): CoverPicture | undefined {
  const embeds = embedsOf(source.findReport(id)?.body ?? '')
  for (const rank of [isOwnChart, isMap, isChart, isTimeline])
    for (const embed of embeds.filter(rank)) {
      const picture = draw(source, embed)
      if (picture) return picture
    }
  return undefined
}

function embedsOf(body: string): Directive[] {
  return readMarkdown(body)
    .children.filter((node) => isDirective(node))
    .flatMap(({ name, attributes }) => readDirective(name, attributes ?? {}).directive ?? [])
}

const isChart = ({ kind }: Directive) => kind === 'chart'
const isMap = ({ kind }: Directive) => kind === 'map'
const isTimeline = ({ kind }: Directive) => kind === 'timeline'

function isOwnChart(embed: Directive): boolean {
  if (embed.kind !== 'chart' || !embed.from || !embed.to) return false
  return daysBetween(embed.from, embed.to) <= OWN_TIME_DAYS
}

function draw(source: Source, embed: Directive): CoverPicture | undefined {
  switch (embed.kind) {
    case 'chart':
      return lineOf(source, embed)
    case 'map': {
      const map = locatorMap(source, embed)
      return map && { kind: 'map', map }
    }
    case 'timeline': {
      const days = daysOf(source.listEvents(embed.storyline))
      return days.length > 1 ? { kind: 'events', days } : undefined
    }
  }
}

function lineOf(
  source: Source,
  { benchmark: id, from, to }: Extract<Directive, { kind: 'chart' }>,
): CoverPicture | undefined {
  const benchmark = source.findBenchmark(id)
  const span = source.spanOf(id)
  if (!benchmark || !span) return undefined
  const prices = pricesWithin(source, id, benchmark.frequency, from ?? span.first, to ?? span.last)
  const [first, last] = [prices[0], prices.at(-1)]
  if (!first || !last || prices.length < 3) return undefined
  const plot = drawPrices({
    points: prices,
    from: first.day,
    to: last.day,
    height: COVER_LINE_HEIGHT,
    frequency: benchmark.frequency,
  })
  const isUnbroken = plot.line.lastIndexOf('M') === 0
  // Fewer points would lie too far apart for a line that shows its gaps; a month is a step.
  const line =
    isUnbroken && benchmark.frequency === 'daily'
      ? plot.trace(
          thinned(prices, MOST_POINTS).map(({ day, price }) => ({
            x: plot.x(day),
            y: plot.y(price),
          })),
        )
      : plot.line
  const [, startX] = /^M(\d+)/.exec(line) ?? []
  const { highest } = extremesOf(prices, first)
  return {
    kind: 'line',
    viewBox: plot.viewBox,
    line,
    ...(isUnbroken && startX && { area: `${line}V${COVER_LINE_HEIGHT * 4}H${startX}Z` }),
    // The highest price alone: a cover is not a table.
    figures: [
      {
        x: plot.x(highest.day),
        y: plot.y(highest.price),
        text: `${benchmark.name} ${signAndFigure(highest.price, benchmark.unit)}`,
      },
    ],
  }
}

/** Covers for a page that has pictures of its own: a map, which is heavy, gives way to the events of its story. */
export function lightCovers(source: Source, reports: readonly ReportRow[]): ReportCover[] {
  return reportCovers(source, reports).map(({ picture, ...cover }) => {
    if (picture?.kind !== 'map') return { ...cover, ...(picture && { picture }) }
    const [story] = source.findReport(cover.report.id)?.storylines ?? []
    const days = story ? daysOf(source.listEvents(story)) : []
    return days.length > 1 ? { ...cover, picture: { kind: 'events', days } } : cover
  })
}
