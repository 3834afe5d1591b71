/** Embargoed articles: shown once their time has come. */
import type { DatabaseSync } from 'node:sqlite'
import { parseArticle } from '#lib/content/parse/parse'
import type { Problem } from '#lib/content/problem'
import { numberOf, textOf } from '../rows.ts'
import { visibility } from '../schema.ts'
import type { Writers } from './applied.ts'

/** Written out, as the condition of the index is. */
const isEmbargoed = `visible = ${visibility.embargoed}`

interface Showing {
  readonly writers: Writers
  /** Called for a file before it changes. */
  readonly note: (path: string, kind: string) => void
  readonly reject: (path: string, problems: readonly Problem[]) => void
}

/** Shows the articles whose time has come, and gives their paths; what the rules now refuse is rejected. */
export function showDue(
  db: DatabaseSync,
  now: number,
  { writers, note, reject }: Showing,
): readonly string[] {
  const due = db
    .prepare(`select path, source from articles where ${isEmbargoed} and at <= ? order by at`)
    .all(now)
  return due.map((row) => {
    const path = textOf(row, 'path')
    const source = textOf(row, 'source')
    note(path, 'article')
    const parsed = parseArticle({ path, text: source })
    if (parsed.ok) writers.article.write(path, parsed.record, source, now)
    else reject(path, parsed.problems)
    return path
  })
}

/** The moment when the next article is due, in milliseconds since 1970; undefined when none waits. */
export function nextDue(db: DatabaseSync): number | undefined {
  const next = db.prepare(`select at from articles where ${isEmbargoed} order by at limit 1`).get()
  return next && numberOf(next, 'at')
}
