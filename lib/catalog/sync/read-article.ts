/** Reads a whole article from its row. */
import { articleFrontMatter, slug } from '#lib/content/schema'
import type { SqlRow } from '../connection.ts'
import type { Article } from '../model.ts'
import { numberOf, recordOf, textOf } from '../rows.ts'

const record = articleFrontMatter.extend({ slug })

/** The article in the columns `record`, `body_at` and `source`. */
export function articleOf(row: SqlRow): Article {
  return { ...recordOf(record, row), body: textOf(row, 'source').slice(numberOf(row, 'body_at')) }
}
