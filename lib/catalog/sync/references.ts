import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { type ListedFile, readSource } from '#lib/content/files'
import { parseArticle, parseReport, stemOf } from '#lib/content/parse/parse'
import {
  emptyReferenceIndex,
  type MutableReferenceIndex,
  type ReferenceIndex,
  shownFrom,
} from '#lib/content/reference-index'
import { numberOf, textOf } from '../rows.ts'
import { visibility } from './write-article.ts'

const vocabularyKinds = ['commodity', 'organisation', 'place', 'benchmark'] as const

/** What a sync has before it. */
export interface SyncInput {
  readonly contentDir: string
  readonly now: number
  /** The files that are there: all of them, or else the catalog holds the rest. */
  readonly files: readonly ListedFile[]
  readonly all: boolean
  /** Those that will be read. */
  readonly pending: readonly (ListedFile & { readonly stamp: string })[]
}

/** The names of this sync, and behind them those that the catalog holds, looked up one by one. */
class Names extends Set<string> {
  readonly #one: StatementSync
  readonly #all: StatementSync

  constructor(db: DatabaseSync, table: string, column: string, where = 'true') {
    super()
    this.#one = db.prepare(`select 1 from ${table} where ${where} and ${column} = ?`)
    this.#all = db.prepare(`select ${column} as name from ${table} where ${where}`)
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
export function referenceIndexFrom(db: DatabaseSync, ahead: SyncInput): MutableReferenceIndex {
  const known = emptyReferenceIndex()
  if (!ahead.all) {
    known.article = new Names(db, 'articles', 'slug')
    known.storyline = new Names(db, 'storylines', 'id')
    known.report = new Names(db, 'reports', 'id')
  }
  known.country = new Names(db, 'tag_counts', 'term', "facet = 'country'")
  known.hiddenUntil = hiddenUntil(db, ahead)
  const ids = db.prepare('select id from entries where kind = ?')
  for (const kind of vocabularyKinds) {
    for (const row of ids.iterate(kind)) known[kind].add(textOf(row, 'id'))
  }
  for (const { path, kind } of ahead.files) {
    if (kind === 'article' || kind === 'storyline' || kind === 'report')
      known[kind].add(stemOf(path))
  }
  return known
}

/**
 * When readers will see what they do not see yet. The catalog knows it, but of a file that this sync
 * has still to read: that is read ahead, so that the order of files does not matter.
 */
function hiddenUntil(
  db: DatabaseSync,
  { contentDir, now, pending }: SyncInput,
): ReferenceIndex['hiddenUntil'] {
  const held = {
    article: db.prepare('select visible, at from articles where slug = ?'),
    report: db.prepare('select visible, at from reports where id = ?'),
  }
  const taken = db.prepare('select 1 from files where path = ? and stamp = ? and bad = 0')
  let names: Map<string, (typeof pending)[number]> | undefined
  const ahead = new Map<string, number | undefined>()

  /** Listed at the first link: most syncs meet none. */
  function coming(name: string) {
    names ??= new Map(pending.map((file) => [`${file.kind} ${stemOf(file.path)}`, file]))
    return names.get(name)
  }

  function readAhead(path: string): number | undefined {
    if (!ahead.has(path)) ahead.set(path, shownByFile(contentDir, path))
    return ahead.get(path)
  }

  return (kind, id) => {
    if (kind !== 'article' && kind !== 'report') return undefined
    const file = coming(`${kind} ${id}`)
    const isAhead = file && !taken.get(file.path, file.stamp)
    const row = held[kind].get(id)
    const from =
      (isAhead ? readAhead(file.path) : undefined) ??
      (row && (numberOf(row, 'visible') === visibility.hidden ? NEVER : numberOf(row, 'at')))
    return from !== undefined && from > now ? from : undefined
  }
}

const NEVER = shownFrom({ draft: true })

/** What a file says itself; undefined for one that cannot be read. */
function shownByFile(contentDir: string, path: string): number | undefined {
  const read = readSource(contentDir, path)
  if (!read.ok) return undefined
  const parsed = path.startsWith('reports/') ? parseReport(read.file) : parseArticle(read.file)
  const record = parsed.ok ? parsed.record : parsed.valid
  return record && shownFrom(record)
}
