/** Brings the catalog up to date with the content folder: only what changed is read. */
import { createHash } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { normaliseText } from '../content/front-matter.ts'
import type { Problem } from '../content/problem.ts'
import { type ListedFile, listContent, readSource, stampOf } from '../content/read.ts'
import { applyFile, removeRecord, type Writers } from './apply.ts'
import { showDue } from './embargo.ts'
import { type FileState, fileTable } from './files.ts'
import { knownFrom } from './known-now.ts'
import { openForWriting } from './schema.ts'
import { articleWriter } from './write-article.ts'
import { otherWriter, refreshSpans } from './write-others.ts'

export interface SyncOptions {
  readonly contentDir: string
  readonly catalogPath: string
  /** Milliseconds since 1970; embargoes end and future dates are judged by it. */
  readonly now: number
  readonly onProgress?: (done: number, total: number) => void
}

export interface RejectedFile {
  readonly file: string
  readonly problems: readonly Problem[]
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
  readonly ms: number
}

type Counts = Omit<SyncSummary, 'rejected' | 'ms'>

/**
 * Syncs in one transaction; a second process waits its turn, and one that dies leaves what was.
 * Throws when the folder cannot be listed: a missing folder must not empty the catalog.
 */
export function syncCatalog(options: SyncOptions): SyncSummary {
  const started = performance.now()
  const { files } = listContent(options.contentDir)
  mkdirSync(dirname(options.catalogPath), { recursive: true })
  const db = openForWriting(options.catalogPath, removeCatalog)
  try {
    db.exec('begin immediate')
    const counts = applyAll(db, files, options)
    const rejected = fileTable(db).rejected()
    db.exec('commit')
    return { ...counts, rejected, ms: performance.now() - started }
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

function applyAll(db: DatabaseSync, files: readonly ListedFile[], options: SyncOptions): Counts {
  const table = fileTable(db)
  const before = table.all()
  const writers: Writers = { article: articleWriter(db), other: otherWriter(db) }
  const gone = new Set(before.keys())
  for (const { path } of files) gone.delete(path)
  for (const path of gone) {
    removeRecord(writers, path, before.get(path)?.kind ?? '')
    table.remove(path)
  }
  const known = knownFrom(db, files)
  const pending = pendingFiles(files, before, options.contentDir)
  const counts = {
    added: 0,
    changed: 0,
    removed: gone.size,
    unchanged: files.length - pending.length,
    shown: 0,
  }
  for (const [index, { stamp, ...file }] of pending.entries()) {
    const old = before.get(file.path)
    const read = readSource(options.contentDir, file.path)
    const text = read.ok ? normaliseText(read.file.text) : ''
    const hash = createHash('sha1').update(text).digest('base64url')
    if (read.ok && old && !old.bad && old.hash === hash) {
      table.touch(file.path, stamp)
      counts.unchanged++
    } else {
      const problems = read.ok
        ? applyFile(db, writers, { ...file, text, known, now: options.now })
        : [read.problem]
      const bad = problems.some(({ severity }) => severity === 'error')
      if (!bad) counts[old && old.hash !== '' ? 'changed' : 'added']++
      // A bad file keeps the hash of its last good version, or none.
      table.save(file, { stamp, hash: bad ? (old?.hash ?? '') : hash, bad, problems })
    }
    options.onProgress?.(index + 1, pending.length)
  }
  counts.shown = showDue(db, writers, options.now)
  writers.article.finish()
  if (counts.added + counts.changed + counts.removed + counts.shown > 0) finish(db, options.now)
  return counts
}

/** What is new, changed on disk, or was bad: what a bad file refers to may be there now. */
function pendingFiles(
  files: readonly ListedFile[],
  before: ReadonlyMap<string, FileState>,
  contentDir: string,
) {
  const pending = files.flatMap((file) => {
    const stamp = stampOf(contentDir, file.path)
    const old = before.get(file.path)
    return !stamp || (old && !old.bad && old.stamp === stamp.stamp)
      ? []
      : [{ ...file, stamp: stamp.stamp }]
  })
  // Vocabularies first: the records that follow refer to them.
  return pending.sort((a, b) => Number(b.kind === 'vocabulary') - Number(a.kind === 'vocabulary'))
}

function finish(db: DatabaseSync, now: number): void {
  refreshSpans(db)
  db.prepare(
    "insert into meta (key, value) values ('changed', ?) on conflict do update set value = excluded.value",
  ).run(String(now))
  db.exec(
    "insert into meta (key, value) values ('version', '1') on conflict do update set value = value + 1",
  )
}
