/** The whole front page, of today or of a day: every part, and no article in two of them. */

import { type LatestPrice, listLatestPrices } from '#lib/benchmarks/latest'
import { inGroupOrder } from '#lib/benchmarks/price-groups'
import { type RowMoves, rowMoves } from '#lib/benchmarks/row-moves'
import type { ArticleRow, Catalog, ReportRow } from '#lib/catalog/model'
import type { PlainDate } from '#lib/core/dates'
import { emptyFilter } from '#lib/filter/filter'
import { type ReportCover, reportCovers } from '#lib/reports/cover'
import { newestReportsFirst } from '#lib/reports/order'
import { type AroundLead, aroundLead } from './around.ts'
import { type StoryLanes, storyLanes } from './lanes.ts'
import { featurePicture, type Lead, leadOf, type StoryPicture } from './lead.ts'
import { frontRows, NEWEST, slugsOf } from './page.ts'

export interface Feature {
  readonly row: ArticleRow
  readonly picture?: StoryPicture
}

export interface Front {
  readonly lead?: Lead
  readonly around?: AroundLead
  readonly features: readonly Feature[]
  readonly briefs: readonly ArticleRow[]
  readonly latestPrices: readonly LatestPrice[]
  readonly lanes?: StoryLanes
  readonly river: readonly ArticleRow[]
  /** What prices did of which some articles of the river were the news. */
  readonly moves: RowMoves
  readonly covers: readonly ReportCover[]
  /** How many articles and storylines there are, of a day until then, and reports. */
  readonly counts: {
    readonly articles: number
    readonly storylines: number
    readonly reports: number
  }
}

const COVERS = 5

/** Composes the front page; `until` shows nothing later than that day. */
export function composeFront(catalog: Catalog, until?: PlainDate): Front {
  const filter = until ? { ...emptyFilter, to: until } : emptyFilter
  const newest = catalog.listArticles(filter, 1, NEWEST)
  const [first] = newest.items
  const lead = first && leadOf(catalog, first, until)
  const around = first && aroundLead(catalog, first.slug, until)
  const above = slugsOf(rowsOf(around?.led ?? []), rowsOf(around?.next ?? []))
  const page = frontRows(newest.items, above)
  const features = withPictures(catalog, page.features, lead, until)
  const top = slugsOf(
    first ? [first] : [],
    [...above].map((slug) => ({ slug })),
    page.features,
    page.briefs,
  )
  const lanes = storyLanes(catalog, top, until)
  const moving = slugsOf((lanes?.lanes ?? []).map(({ last }) => last))
  const river = page.river.filter(({ slug }) => !moving.has(slug))
  const reports = catalog.listReports()
  return {
    ...(lead && { lead }),
    ...(around && { around }),
    features,
    briefs: page.briefs,
    latestPrices: inGroupOrder(
      catalog.listCommodities(),
      listLatestPrices(catalog, { ...(until && { until }) }),
    ),
    ...(lanes && { lanes }),
    river,
    moves: rowMoves(catalog, river, until),
    covers: until
      ? []
      : reportCovers(
          catalog,
          ownFirst(newestReportsFirst(catalog, reports), reportsOf(catalog, first)).slice(
            0,
            COVERS,
          ),
        ),
    counts: {
      articles: newest.total,
      storylines: until ? (lanes?.begun ?? 0) : catalog.listStorylines().length,
      reports: reports.length,
    },
  }
}

/** Each feature with a picture of its own: no price is drawn twice. */
function withPictures(
  catalog: Catalog,
  rows: readonly ArticleRow[],
  lead: Lead | undefined,
  until: PlainDate | undefined,
): Feature[] {
  const drawn = new Set<string>()
  const note = (picture: StoryPicture | undefined) => {
    if (picture?.kind === 'chart') drawn.add(picture.chart.benchmark.id)
  }
  note(lead?.picture)
  return rows.map((row) => {
    const picture = featurePicture(catalog, row, drawn, until)
    note(picture)
    return { row, ...(picture && { picture }) }
  })
}

/** The newest reports; those on the lead's own stories first. */
function ownFirst(reports: readonly ReportRow[], own: readonly string[]): ReportRow[] {
  const isOther = ({ id }: ReportRow) => Number(!own.includes(id))
  return reports.toSorted((a, b) => isOther(a) - isOther(b))
}

/** The reports that fit an article. */
function reportsOf(catalog: Catalog, row: ArticleRow | undefined): string[] {
  const article = row && catalog.findArticle(row.slug)
  return article ? catalog.reportsFor(article, COVERS).map(({ id }) => id) : []
}

function rowsOf(entries: readonly { readonly row: ArticleRow }[]): ArticleRow[] {
  return entries.map(({ row }) => row)
}
