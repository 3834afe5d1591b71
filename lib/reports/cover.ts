/** The picture on a report's cover: the chart, the map or the story that its own text embeds. */

import type { Catalog, ReportRow } from '#lib/catalog/model'
import { isDirective } from '#lib/content/syntax/directive-syntax'
import { type Directive, readDirective } from '#lib/content/syntax/directives'
import { readMarkdown } from '#lib/content/syntax/markdown'
import { daysBetween, type PlainDate } from '#lib/core/dates'
import { type BannerDrawing, bannerMap } from '#lib/maps/banner-map'
import { daysOf } from '#lib/storylines/lane'
import { type CoverLine, lineOf } from './cover-line.ts'

export type CoverPicture =
  | CoverLine
  | { readonly kind: 'map'; readonly map: BannerDrawing }
  | { readonly kind: 'events'; readonly days: readonly PlainDate[] }

/** A report with what its cover shows. */
export interface ReportCover {
  readonly report: ReportRow
  /** Degrees on the colour wheel, of its main commodity. */
  readonly hue: number
  readonly picture?: CoverPicture
}

/** A chart of more days than these shows the same years as that of any other report. */
const OWN_TIME_DAYS = 430
const NEUTRAL_HUE = 250
/** So many covers before one are next to it, in a row of a wide page. */
const NEIGHBOURS = 3

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

/** The covers of some reports, in their order; a picture is unlike those of the covers next to it. */
export function reportCovers(source: Source, reports: readonly ReportRow[]): ReportCover[] {
  return coversWith(source, reports, ({ id }) => choicesOf(source, id))
}

/** Covers for a page that has pictures of its own: a map, which is heavy, gives way to the events of its story. */
export function lightCovers(source: Source, reports: readonly ReportRow[]): ReportCover[] {
  return coversWith(source, reports, ({ id }) => {
    const [storyline] = source.findReport(id)?.storylines ?? []
    const story: Directive[] = storyline ? [{ kind: 'timeline', storyline }] : []
    return choicesOf(source, id).flatMap((embed) => (isMap(embed) ? story : embed))
  })
}

function coversWith(
  source: Source,
  reports: readonly ReportRow[],
  embedsFor: (report: ReportRow) => readonly Directive[],
): ReportCover[] {
  const chosen: (Directive | undefined)[] = []
  return reports.map((report) => {
    const [main] = report.commodities
    const choice = choose(source, embedsFor(report), chosen.slice(-NEIGHBOURS))
    chosen.push(choice?.embed)
    return {
      report,
      hue: (main && source.findCommodity(main)?.hue) ?? NEUTRAL_HUE,
      ...(choice && { picture: choice.picture }),
    }
  })
}

/** The first picture that is unlike its neighbours, or else the first. */
function choose(
  source: Source,
  embeds: readonly Directive[],
  neighbours: readonly (Directive | undefined)[],
): { readonly embed: Directive; readonly picture: CoverPicture } | undefined {
  const own = embeds.filter((embed) => !neighbours.some((one) => isAlike(one, embed)))
  for (const embed of [...own, ...embeds]) {
    const picture = draw(source, embed)
    if (picture) return { embed, picture }
  }
  return undefined
}

/** Two charts of one price, two maps with a place in common, and one story twice look alike. */
function isAlike(one: Directive | undefined, other: Directive): boolean {
  if (one?.kind === 'chart' && other.kind === 'chart') return one.benchmark === other.benchmark
  if (one?.kind === 'timeline' && other.kind === 'timeline')
    return one.storyline === other.storyline
  return (
    one?.kind === 'map' &&
    other.kind === 'map' &&
    one.places.some((place) => other.places.includes(place))
  )
}

/** What a report's text embeds: a chart of its own time comes first, then its map, then any chart, then its story. */
function choicesOf(source: Source, id: string): Directive[] {
  const embeds = readMarkdown(source.findReport(id)?.body ?? '')
    .children.filter((node) => isDirective(node))
    .flatMap(({ name, attributes }) => readDirective(name, attributes ?? {}).directive ?? [])
  const ranked = [isOwnChart, isMap, isChart, isTimeline].flatMap((rank) => embeds.filter(rank))
  return [...new Set(ranked)]
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
      const map = bannerMap(source, embed.places)
      return map && { kind: 'map', map }
    }
    case 'timeline': {
      const days = daysOf(source.listEvents(embed.storyline))
      return days.length > 1 ? { kind: 'events', days } : undefined
    }
  }
}
