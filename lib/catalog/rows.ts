/** Reads untyped SQLite rows by schemas, without casts. */
import { z } from 'zod'
import { commodityId, slug, storylineId } from '#lib/content/ids'
import { leadPicture } from '#lib/content/pictures/picture'
import { instant, type Published, plainDate } from '#lib/core/dates'
import type { ArticleRow } from './article-row.ts'
import type { SqlRow } from './connection.ts'
import { CatalogError, catalogError } from './errors.ts'

const published = z.union([plainDate, instant])
const articleRow = z.object({
  slug,
  headline: z.string(),
  standfirst: z.string(),
  published,
  updated: published.optional(),
  newsDay: plainDate.optional(),
  commodities: z.array(commodityId),
  storylines: z.array(storylineId),
  leadPicture: leadPicture.optional(),
})

/** The text of a column. */
export function textOf(row: SqlRow, column: string): string {
  const value = row[column]
  if (typeof value !== 'string') throw catalogError(`The catalog's column ${column} holds no text.`)
  return value
}

/** The number of a column. */
export function numberOf(row: SqlRow, column: string): number {
  const value = row[column]
  if (typeof value !== 'number')
    throw catalogError(`The catalog's column ${column} holds no number.`)
  return value
}

/** The record in a JSON column. */
export function recordOf<T>(schema: z.ZodType<T>, row: SqlRow, column = 'record'): T {
  return checked(schema, column, () => JSON.parse(textOf(row, column)))
}

/** The value of a column, as a schema describes it. */
export function valueIn<S extends z.ZodType>(schema: S, row: SqlRow, column: string): z.output<S> {
  return checked(schema, column, () => row[column])
}

/** The list row in the column `row`. */
export function articleRowOf(row: SqlRow): ArticleRow {
  const { updated, leadPicture: lead, ...rest } = recordOf(articleRow, row, 'row')
  return { ...rest, ...(updated && { updated }), ...(lead && { leadPicture: lead }) }
}

/** A date that the catalog wrote itself. */
export function dateOf(row: SqlRow, column: string): Published {
  return valueIn(published, row, column)
}

/** What a sync wrote fits; what does not, somebody else has written. */
function checked<S extends z.ZodType>(schema: S, column: string, read: () => unknown): z.output<S> {
  try {
    return schema.parse(read())
  } catch (error) {
    if (error instanceof CatalogError) throw error
    throw catalogError(`The catalog's column ${column} holds something else: ${String(error)}`)
  }
}
