/** Brings the catalog up to date with the content folder: only what changed is read. */
import { existsSync, rmSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { type ListedFile, listContent, listedFile, stampOf } from '#lib/content/files'
import { emptyReferenceIndex } from '#lib/content/reference-index'
import { openForWriting } from '../schema.ts'
import type { Writers } from './apply.ts'
import { nextDue, showDue } from './embargo.ts'
import { fileTaker } from './file-sync.ts'
import { type FileState, fileTable, type RejectedFile } from './files.ts'
import { fingerprintOf } from './fingerprint.ts'
import { referenceIndexFrom } from './references.ts'
import { articleWriter } from './write-article.ts'
import { otherWriter, refreshSpans } from './write-others.ts'

export interface SyncOptions {
  readonly contentDir: string
  readonly catalogPath: string
  /** Milliseconds since 1970; embargoes end and future dates are judged by it. */
  readonly now: number
  /** The files to look at, beside those that were bad; every file unless given. */
  readonly paths?: readonly string[]
  /** How long to wait for another process that writes, in milliseconds; a minute unless given. */
  readonly patience?: number
  readonly onProgress?: (done: number, total: number) => void
}

export interface SyncSummary {
  readonly added: number
  readonly changed: number
  readonly removed: number
  readonly unchanged: number
  /** Articles whose time has come since the last sync. */
  readonly shown: number
  /** Every bad file, also those that were bad before; the last good version of each stays. */
  readonly rejected: readonly RejectedFile[]
  /** When the next embargo ends, in milliseconds since 1970. */
  readonly due?: number
  readonly ms: number
}

type StampedFile = ListedFile & { readonly stamp: string }
type Counts = Omit<SyncSummary, 'rejected' | 'due' | 'ms'>

/**
 * Syncs in one transaction; a second process waits its turn, and one that dies leaves what was.
 * Throws when the folder cannot be listed: a missing folder must not empty the catalog.
 */
export function syncCatalog(options: SyncOptions): SyncSummary {
  const started = performance.now()
  const listed = listFiles(options)
  const db = openForWriting(options.catalogPath, removeCatalog, options.patience)
  try {
    db.exec('begin immediate')
    const counts = applyAll(db, listed, options)
    const rejected = fileTable(db).rejected()
    const due = nextDue(db)
    db.exec('commit')
    return {
      ...counts,
      rejected,
      ...(due !== undefined && { due }),
      ms: performance.now() - started,
    }
  } catch (error) {
    if (db.isTransaction) db.exec('rollback')
    throw error
  } finally {
    db.close()
  }
}

/** Removes a catalog with its side files; nothing is lost but the time to make it again. */
export function removeCatalog(path: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true })
}

/** The files to look at; without paths, a folder that cannot be listed throws. */
function listFiles({ contentDir, paths }: SyncOptions): readonly ListedFile[] {
  if (!paths) return listContent(contentDir).files
  if (!existsSync(contentDir)) throw new Error(`There is no folder ${contentDir}.`)
  return [...new Set(paths)].sort().flatMap((path) => listedFile(path) ?? [])
}

function applyAll(db: DatabaseSync, listed: readonly ListedFile[], options: SyncOptions): Counts {
  const table = fileTable(db)
  const before = options.paths ? table.some(options.paths) : table.all()
  const fingerprint = fingerprintOf(db)
  const writers: Writers = { article: articleWriter(db), other: otherWriter(db) }
  const taker = fileTaker(db, { ...options, writers, table, fingerprint, before })
  const { files, gone } = sortOut(listed, before, options)
  // Articles first: the rest goes when none uses it.
  const isArticle = (path: string) => before.get(path)?.kind === 'article'
  for (const path of gone.filter(isArticle)) taker.takeOut(path)
  writers.article.flush()
  const kept = gone.filter((path) => !isArticle(path) && taker.takeOutUnused(path))
  const pending = files.filter(({ path, stamp }) => {
    const old = before.get(path)
    // What was bad is read again: what it refers to may be there now.
    return !old || old.bad || old.stamp !== stamp
  })
  // Vocabularies first: the records that follow refer to them.
  pending.sort((a, b) => Number(b.kind === 'vocabulary') - Number(a.kind === 'vocabulary'))
  const there = [...files, ...kept.flatMap((path) => listedFile(path) ?? [])]
  const known =
    pending.length > 0
      ? referenceIndexFrom(db, { ...options, files: there, all: !options.paths, pending })
      : emptyReferenceIndex()
  const bad = pending.filter((file, index) => {
    const good = taker.takeIn(file, known)
    options.onProgress?.(index + 1, pending.length)
    return !good
  })
  const shown = showDue(db, writers, options.now)
  writers.article.flush()
  if (hasChanged({ ...taker.counts, shown })) {
    // What they refer to may have come after them, and what refers to them may have gone.
    for (const file of bad) taker.takeIn(file, known)
    writers.article.flush()
    for (const path of kept) taker.takeOutUnused(path)
  }
  const unchanged = taker.counts.unchanged + files.length - pending.length
  const counts = { ...taker.counts, unchanged, shown }
  if (hasChanged(counts)) {
    refreshSpans(db)
    const keep = db.prepare('insert or replace into meta (key, value) values (?, ?)')
    keep.run('changed', String(options.now))
    db.exec(
      "insert into meta (key, value) values ('syncs', '1') on conflict do update set value = value + 1",
    )
    const shown = db.prepare('select count(*) as n from articles where visible = 1').get()
    keep.run('articles', String(shown?.n))
    fingerprint.keep()
  }
  return counts
}

function hasChanged({ added, changed, removed, shown }: Counts): boolean {
  return added + changed + removed + shown > 0
}

/** Those that are on the disk, each with its stamp, and those that the catalog still has but are not. */
function sortOut(
  listed: readonly ListedFile[],
  before: ReadonlyMap<string, FileState>,
  { contentDir, paths }: SyncOptions,
): { files: StampedFile[]; gone: string[] } {
  const given = new Set(paths)
  const bad = [...before.keys()].filter((path) => paths && !given.has(path))
  const files = [...listed, ...bad.flatMap((path) => listedFile(path) ?? [])].flatMap((file) => {
    const found = stampOf(contentDir, file.path)
    return found ? [{ ...file, stamp: found.stamp }] : []
  })
  const found = new Set(files.map(({ path }) => path))
  return { files, gone: [...before.keys()].filter((path) => !found.has(path)) }
}
