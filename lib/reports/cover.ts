/** The picture on a report's cover: the chart, the map, the table or the story of its own text. */

import type { Root } from 'mdast'
import type { Catalog, ReportRow } from '#lib/catalog/model'
import { isDirective } from '#lib/content/syntax/directive-syntax'
import { type Directive, readDirective } from '#lib/content/syntax/directives'
import { readMarkdown } from '#lib/content/syntax/markdown'
import { daysBetween } from '#lib/core/dates'
import { type BannerDrawing, bannerMap } from '#lib/maps/banner-map'
import { daysOf } from '#lib/storylines/lane'
import { type CoverEvents, eventsOf } from './cover-events.ts'
import { type CoverLine, lineOf } from './cover-line.ts'
import { barsOf, type CoverBars } from './cover-table.ts'

export type CoverPicture =
  | CoverLine
  | { readonly kind: 'map'; readonly map: BannerDrawing }
  | CoverBars
  | CoverEvents

/** What a picture can be made of: an embed of the text, or its table of figures. */
type Choice = Directive | CoverBars

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
  const chosen: (Choice | undefined)[] = []
  return reports.map((report) => {
    const [main] = report.commodities
    const choice = choose(source, report, choicesOf(source, report.id), chosen.slice(-NEIGHBOURS))
    chosen.push(choice?.choice)
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
  report: ReportRow,
  choices: readonly Choice[],
  neighbours: readonly (Choice | undefined)[],
): { readonly choice: Choice; readonly picture: CoverPicture } | undefined {
  const own = choices.filter((choice) => !neighbours.some((one) => isAlike(one, choice)))
  for (const choice of [...own, ...choices]) {
    const picture = draw(source, report, choice)
    if (picture) return { choice, picture }
  }
  return undefined
}

/** Two charts of one price and a like time, two maps with a place in common, and one story twice look alike. */
function isAlike(one: Choice | undefined, other: Choice): boolean {
  if (one?.kind === 'chart' && other.kind === 'chart')
    return one.benchmark === other.benchmark && isOwnChart(one) === isOwnChart(other)
  if (one?.kind === 'timeline' && other.kind === 'timeline')
    return one.storyline === other.storyline
  return (
    one?.kind === 'map' &&
    other.kind === 'map' &&
    one.places.some((place) => other.places.includes(place))
  )
}

/**
 * What a report's text offers: a chart of its own time comes first, then its map, then its table of
 * figures, then any chart, then its story. A chart is of its subject where the price is first of all
 * one of its main commodity: a report on LNG is not about the price of pipeline gas in one country.
 */
function choicesOf(source: Source, id: string): Choice[] {
  const report = source.findReport(id)
  const text = readMarkdown(report?.body ?? '')
  const [main] = report?.commodities ?? []
  const embeds = embedsOf(text).filter(
    (embed) =>
      embed.kind !== 'chart' || source.findBenchmark(embed.benchmark)?.commodities[0] === main,
  )
  return [
    ...new Set([
      ...embeds.filter(isOwnChart),
      ...embeds.filter(isMap),
      ...[barsOf(text) ?? []].flat(),
      ...embeds.filter(({ kind }) => kind === 'chart'),
      ...embeds.filter(({ kind }) => kind === 'timeline'),
    ]),
  ]
}

function embedsOf({ children }: Root): Directive[] {
  return children
    .filter((node) => isDirective(node))
    .flatMap(({ name, attributes }) => readDirective(name, attributes ?? {}).directive ?? [])
}

const isMap = ({ kind }: Choice) => kind === 'map'

function isOwnChart(embed: Directive): boolean {
  if (embed.kind !== 'chart' || !embed.from || !embed.to) return false
  return daysBetween(embed.from, embed.to) <= OWN_TIME_DAYS
}

function draw(source: Source, { title }: ReportRow, choice: Choice): CoverPicture | undefined {
  switch (choice.kind) {
    case 'chart':
      return lineOf(source, choice)
    case 'map': {
      const map = bannerMap(source, subjectFirst(source, title, choice.places))
      return map && { kind: 'map', map }
    }
    case 'bars':
      return choice
    case 'timeline':
      return eventsOf(daysOf(source.listEvents(choice.storyline)))
  }
}

/** The places that the title names come first, for they are what the report is about. */
function subjectFirst(source: Source, title: string, places: readonly string[]): string[] {
  const isNamed = (id: string) => title.includes(source.findPlace(id)?.name ?? '\n')
  return places.toSorted((a, b) => Number(isNamed(b)) - Number(isNamed(a)))
}
