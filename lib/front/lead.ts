/** The lead of the front page: its text, and the picture that runs behind it, beside it, or not at all. */

import { type ChartLayout, layOutChart } from '#lib/benchmarks/chart-layout'
import { type StoryChart, storyChart } from '#lib/benchmarks/story-chart'
import type { Article, ArticleRow, Catalog } from '#lib/catalog/model'
import type { PlainDate } from '#lib/core/dates'
import type { LocatorDrawing } from '#lib/maps/model'
import { type HeadlineSize, headlineSize, leadTextHeight } from './lead-type.ts'
import { storyMap } from './story-map.ts'

/** A picture of a story: the market it is about, or the place. */
export type StoryPicture =
  | { readonly kind: 'chart'; readonly chart: StoryChart; readonly layout: ChartLayout }
  | { readonly kind: 'map'; readonly map: LocatorDrawing }

export interface Lead {
  readonly row: ArticleRow
  readonly dateline: string
  readonly size: HeadlineSize
  /** `behind`: the chart runs on under the headline; `beside`: next to it; `alone`: no picture. */
  readonly form: 'behind' | 'beside' | 'alone'
  readonly picture?: StoryPicture
}

/** Heights of charts in pixels. */
const LEAD_NARROW = 300
const LEAD_BESIDE = 430
const LEAD_LEAST = 430
const LEAD_MOST = 700
const FEATURE = { narrow: 240, wide: 260 }
/** The part of a chart's width that the text of a lead covers at most, in percent. */
const TEXT_REACH = 57
/** Between the text of a lead and the highest price under it, in pixels. */
const CLEARANCE = 26

/** The lead of a page; `until` is the day that the page shows, where it is not today's. */
export function leadOf(catalog: Catalog, row: ArticleRow, until?: PlainDate): Lead | undefined {
  const article = catalog.findArticle(row.slug)
  if (!article) return undefined
  const { headline, standfirst, dateline } = article
  const base = { row, dateline, size: headlineSize(headline) }
  const chart = chartOf(catalog, article, { ...(until && { until }) })
  if (!chart) {
    const map = storyMap(catalog, article)
    return map
      ? { ...base, form: 'beside', picture: { kind: 'map', map } }
      : { ...base, form: 'alone' }
  }
  const behind = behindText(chart, leadTextHeight(headline, standfirst))
  const layout = behind ?? layOutChart(chart, { narrow: LEAD_NARROW, wide: LEAD_BESIDE })
  return { ...base, form: behind ? 'behind' : 'beside', picture: { kind: 'chart', chart, layout } }
}

/** The picture of a feature: a price not shown yet, then its map, or none. */
export function featurePicture(
  catalog: Catalog,
  row: ArticleRow,
  not: ReadonlySet<string>,
  until?: PlainDate,
): StoryPicture | undefined {
  const article = catalog.findArticle(row.slug)
  if (!article) return undefined
  const chart = chartOf(catalog, article, { not, ...(until && { until }) })
  if (chart) return { kind: 'chart', chart, layout: layOutChart(chart, FEATURE) }
  const map = storyMap(catalog, article)
  return map && { kind: 'map', map }
}

/** The layout of a chart whose quiet months lie under the text; undefined where they do not. */
function behindText(chart: StoryChart, textHeight: number): ChartLayout | undefined {
  // The line's place does not depend on the height, in parts of it.
  const { plot } = layOutChart(chart, { narrow: LEAD_NARROW, wide: LEAD_LEAST })
  const under = chart.prices.filter(({ day }) => plot.x(day) <= TEXT_REACH)
  const highest = Math.min(...under.map(({ price }) => plot.y(price))) / plot.height
  const height = Math.max(LEAD_LEAST, Math.ceil((textHeight + CLEARANCE) / highest))
  if (!(height <= LEAD_MOST)) return undefined
  return layOutChart(
    chart,
    { narrow: LEAD_NARROW, wide: height },
    { from: 0, to: TEXT_REACH, top: 0, bottom: textHeight },
  )
}

function chartOf(
  catalog: Catalog,
  article: Article,
  options: Parameters<typeof storyChart>[3],
): StoryChart | undefined {
  const events = article.storylines.flatMap(({ id }) => catalog.listEvents(id))
  return storyChart(catalog, article, events, options)
}
