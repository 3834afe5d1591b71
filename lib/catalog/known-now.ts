import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { emptyKnown, type KnownKind } from '../content/known.ts'
import { stemOf } from '../content/parse.ts'
import type { ListedFile } from '../content/read.ts'
import { textOf } from './read-row.ts'

const vocabularyKinds = ['commodity', 'organisation', 'place', 'benchmark'] as const

/** The names of this sync, and behind them those that the catalog holds, looked up one by one. */
class Names extends Set<string> {
  readonly #one: StatementSync
  readonly #all: StatementSync

  constructor(db: DatabaseSync, table: 'articles' | 'storylines' | 'reports') {
    super()
    const column = table === 'articles' ? 'slug' : 'id'
    this.#one = db.prepare(`select 1 from ${table} where ${column} = ?`)
    this.#all = db.prepare(`select ${column} as name from ${table}`)
  }

  override has(name: string): boolean {
    return super.has(name) || this.#one.get(name) !== undefined
  }

  /** All of them: only for the name nearest to a misspelt one. */
  override *[Symbol.iterator](): SetIterator<string> {
    yield* super.values()
    for (const row of this.#all.iterate()) yield textOf(row, 'name')
  }
}

/**
 * What records may refer to now: every file by its name, and every vocabulary entry that was good.
 * Where `files` are not all there are, the rest are those that the catalog holds.
 */
export function knownFrom(
  db: DatabaseSync,
  files: readonly ListedFile[],
  all: boolean,
): Record<KnownKind, Set<string>> {
  const known = emptyKnown()
  if (!all) {
    known.article = new Names(db, 'articles')
    known.storyline = new Names(db, 'storylines')
    known.report = new Names(db, 'reports')
  }
  const ids = db.prepare('select id from entries where kind = ?')
  for (const kind of vocabularyKinds) {
    for (const row of ids.iterate(kind)) known[kind].add(textOf(row, 'id'))
  }
  for (const { path, kind } of files) {
    if (kind === 'article' || kind === 'storyline' || kind === 'report')
      known[kind].add(stemOf(path))
  }
  return known
}
