import type { DatabaseSync } from 'node:sqlite'
import { emptyKnown, type KnownKind } from '../content/known.ts'
import { stemOf } from '../content/parse.ts'
import type { ListedFile } from '../content/read.ts'
import { textOf } from './read-row.ts'

const vocabularyKinds = ['commodity', 'organisation', 'place', 'benchmark'] as const
const recordKinds = ['article', 'storyline', 'report'] as const

/**
 * What records may refer to now: every file by its name, and every vocabulary entry that was good.
 * Where `files` are not all there are, the rest are those that the catalog knows.
 */
export function knownFrom(
  db: DatabaseSync,
  files: readonly ListedFile[],
  all: boolean,
): Record<KnownKind, Set<string>> {
  const known = emptyKnown()
  const ids = db.prepare('select id from entries where kind = ?')
  for (const kind of vocabularyKinds) {
    for (const row of ids.iterate(kind)) known[kind].add(textOf(row, 'id'))
  }
  const paths = db.prepare('select path from files where kind = ?')
  for (const kind of all ? [] : recordKinds) {
    for (const row of paths.iterate(kind)) known[kind].add(stemOf(textOf(row, 'path')))
  }
  for (const { path, kind } of files) {
    if (kind === 'article' || kind === 'storyline' || kind === 'report')
      known[kind].add(stemOf(path))
  }
  return known
}
