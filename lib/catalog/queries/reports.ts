/** Queries for reports. */

import { z } from 'zod'
import { reportId } from '#lib/content/ids'
import { leadPictureOf, pictureMap } from '#lib/content/pictures/picture'
import { reportFrontMatter } from '#lib/content/schema'
import type { Reader, SqlRow } from '../connection.ts'
import type { Catalog, ReportRow } from '../model.ts'
import { recordOf, textOf } from '../rows.ts'

const record = reportFrontMatter.extend({
  id: reportId,
  body: z.string(),
  pictures: pictureMap.optional(),
})

/** A shared storyline says more than a shared commodity, which counts where none is shared; the main one says most. */
const STORYLINE = 10
const MAIN_COMMODITY = 3
const OTHER_COMMODITY = 1

export function reportQueries({
  get,
  all,
}: Reader): Pick<Catalog, 'listReports' | 'findReport' | 'findAnyReport' | 'reportsFor'> {
  return {
    listReports: () =>
      all('select record from reports where visible = 1 order by at desc, id limit 500').map(
        reportRowOf,
      ),
    findReport(id) {
      const row = get('select record from reports where id = ? and visible = 1', id)
      return row && recordOf(record, row)
    },
    findAnyReport(id) {
      const row = get('select record from reports where id = ?', id)
      return row && recordOf(record, row)
    },
    reportsFor({ storylines, commodities }, limit) {
      const scores = new Map<string, number>()
      const add = (facet: string, term: string, weight: number) => {
        for (const row of all(
          'select report from report_tags where facet = ? and term = ? limit 500',
          facet,
          term,
        )) {
          const id = textOf(row, 'report')
          scores.set(id, (scores.get(id) ?? 0) + weight)
        }
      }
      for (const { id } of storylines) add('storyline', id, STORYLINE)
      for (const [index, id] of commodities.entries())
        add('commodity', id, index === 0 ? MAIN_COMMODITY : OTHER_COMMODITY)
      const best = Math.max(0, ...scores.values())
      return [...scores]
        .filter(([, score]) => best < STORYLINE || score >= STORYLINE)
        .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
        .flatMap(([id]) => {
          const row = get('select record from reports where id = ? and visible = 1', id)
          return row ? [reportRowOf(row)] : []
        })
        .slice(0, limit)
    },
  }
}

/** The list row of a report's record. */
export function reportRowOf(row: SqlRow): ReportRow {
  const report = recordOf(record, row)
  const { id, title, standfirst, published, updated, commodities } = report
  const leadPicture = leadPictureOf(report)
  return {
    id,
    title,
    standfirst,
    published,
    commodities,
    ...(updated && { updated }),
    ...(leadPicture && { leadPicture }),
  }
}
