/** The reference index during a sync, read from the catalog. */
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { ListedFile } from '#lib/content/files'
import { stemOf } from '#lib/content/parse/parse'
import { picture } from '#lib/content/pictures/picture'
import {
  emptyReferenceIndex,
  type MutableReferenceIndex,
  type ReferenceIndex,
  shownFrom,
} from '#lib/content/reference-index'
import { numberOf, recordOf, textOf } from '../rows.ts'
import { visibility } from '../schema.ts'

const vocabularyKinds = ['commodity', 'organisation', 'place', 'benchmark', 'person'] as const

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
 * What records may refer to: what the catalog holds at each moment, and what `coming` files will bring.
 * An article belongs to a storyline only once that is there; a link may run ahead of its target.
 */
export function referenceIndexFrom(
  db: DatabaseSync,
  now: number,
  coming: readonly ListedFile[] = [],
): MutableReferenceIndex {
  const known = emptyReferenceIndex()
  known.article = new Names(db, 'articles', 'slug')
  known.storyline = new Names(db, 'storylines', 'id')
  known.report = new Names(db, 'reports', 'id')
  known.country = new Names(db, 'tag_counts', 'term', "facet = 'country'")
  known.picture = knownPictures(db)
  known.hiddenUntil = hiddenUntil(db, now)
  const ids = db.prepare('select id from entries where kind = ?')
  for (const kind of vocabularyKinds) {
    for (const row of ids.iterate(kind)) known[kind].add(textOf(row, 'id'))
  }
  for (const { path, kind } of coming) {
    if (kind === 'article' || kind === 'report') known[kind].add(stemOf(path))
  }
  return known
}

/** The pictures that the catalog holds at each moment. */
function knownPictures(db: DatabaseSync): ReferenceIndex['picture'] {
  const one = db.prepare('select record from pictures where path = ?')
  return {
    get(path) {
      const row = one.get(path)
      return row && recordOf(picture, row)
    },
    keys: () => new Names(db, 'pictures', 'path').values(),
  }
}

const NEVER = shownFrom({ draft: true })

/** When readers will see what they do not see yet, as far as the catalog knows. */
function hiddenUntil(db: DatabaseSync, now: number): ReferenceIndex['hiddenUntil'] {
  const held = {
    article: db.prepare('select visible, at from articles where slug = ?'),
    report: db.prepare('select visible, at from reports where id = ?'),
  }
  return (kind, id) => {
    const row = kind === 'article' || kind === 'report' ? held[kind].get(id) : undefined
    if (!row) return undefined
    const from = numberOf(row, 'visible') === visibility.hidden ? NEVER : numberOf(row, 'at')
    return from > now ? from : undefined
  }
}
