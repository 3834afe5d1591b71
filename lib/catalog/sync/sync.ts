/** Brings the catalog up to date with the content folder: only what changed is read. */
import { rmSync } from 'node:fs'
import { beginWriting, isDamage } from '../schema.ts'
import { applyAll } from './apply-all.ts'
import { nextDue } from './embargo.ts'
import { fileTable, type ProblemFiles, type Stamped } from './files.ts'
import { readMeta } from './meta.ts'
import { listAll, listSome } from './plan.ts'
import { rulesHash } from './rules-hash.ts'

export interface SyncOptions {
  readonly contentDir: string
  readonly catalogPath: string
  /** Milliseconds since 1970; embargoes end and future dates are judged by it. */
  readonly now: number
  /** The files to look at, beside those that wait; every file unless given, or where the catalog is new. */
  readonly paths?: readonly string[]
  /** Files not to be read until their stamps are others, because reading took too long. */
  readonly setAside?: readonly Stamped[]
  /** How long to wait for another process that writes, in milliseconds; a minute unless given. */
  readonly patience?: number
  readonly onProgress?: (done: number, total: number) => void
  /** Called before each file is read. */
  readonly onFile?: (path: string) => void
}

export interface SyncSummary extends ProblemFiles {
  readonly added: number
  readonly changed: number
  readonly removed: number
  readonly unchanged: number
  /** Articles whose time has come since the last sync. */
  readonly shown: number
  /** When the next embargo ends, in milliseconds since 1970. */
  readonly due?: number
  readonly ms: number
}

/**
 * Syncs in one transaction, in which a catalog that is missing or damaged is also made; a second process
 * waits its turn, and one that dies leaves what was. Throws when the folder cannot be listed: a missing
 * folder must not empty the catalog.
 */
export function syncCatalog(options: SyncOptions): SyncSummary {
  try {
    return syncOnce(options)
  } catch (error) {
    if (!isDamage(error)) throw error
    removeCatalog(options.catalogPath)
    return syncOnce(options)
  }
}

function syncOnce(options: SyncOptions): SyncSummary {
  const started = performance.now()
  const { contentDir, catalogPath, patience } = options
  const some = options.paths && listSome(contentDir, options.paths)
  const all = some ? undefined : listAll(contentDir)
  const { db, isNew } = beginWriting(catalogPath, removeCatalog, patience)
  try {
    const again = !isNew && readMeta(db, 'rules') !== rulesHash()
    const isWhole = isNew || again || !some
    const counts = applyAll(db, isWhole ? (all ?? listAll(contentDir)) : some, {
      ...options,
      isNew,
      isWhole,
      again,
    })
    const problems = fileTable(db).withProblems()
    const due = nextDue(db)
    db.exec('commit')
    const ms = performance.now() - started
    return { ...counts, ...problems, ...(due !== undefined && { due }), ms }
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
