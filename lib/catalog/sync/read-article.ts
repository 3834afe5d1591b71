/** Reads a whole article from its row. */
import { z } from 'zod'
import { slug } from '#lib/content/ids'
import { pictureMap } from '#lib/content/pictures/picture'
import { articleFrontMatter } from '#lib/content/schema'
import type { SqlRow } from '../connection.ts'
import type { Article } from '../model.ts'
import { numberOf, recordOf, textOf } from '../rows.ts'

/** The body is in the record only where readers see another than the file holds. */
const record = articleFrontMatter.extend({
  slug,
  body: z.string().optional(),
  pictures: pictureMap.optional(),
})

/** The article in the columns `record`, `body_at` and `source`. */
export function articleOf(row: SqlRow): Article {
  const { body = textOf(row, 'source').slice(numberOf(row, 'body_at')), ...rest } = recordOf(
    record,
    row,
  )
  return { ...rest, body }
}
