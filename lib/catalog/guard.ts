/**
 * Detects that a catalog file was deleted, corrupted or replaced other than by a sync. It repairs nothing by
 * itself: `lib/server/publish/publisher.ts` looks four times a second, and restores or rebuilds the file.
 */
import { renameSync, rmSync, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { inodeOf } from './connection.ts'
import { SCHEMA_VERSION, versionOf } from './schema.ts'

/** `same` as it was accepted, or synced by another process; `replaced` by a sound file; else `broken` or `missing`. */
export type CatalogState = 'same' | 'replaced' | 'broken' | 'missing'

/** Looks after one file. A look costs two questions to the disk. */
export function createCatalogGuard(path: string) {
  let db: DatabaseSync | undefined
  let inode = 0
  let seen = ''
  let commits = 0

  /** Bytes that changed without a commit were written by nobody who knows what a catalog is. */
  function look(): CatalogState {
    const present = inodeOf(path)
    if (present === 0) return 'missing'
    if (!db || present !== inode) return isSound(path) ? 'replaced' : 'broken'
    const now = stampsOf(path)
    if (now === seen) return 'same'
    const count = commitsOf(db)
    if (count === undefined || count === commits) return 'broken'
    seen = now
    commits = count
    return 'same'
  }

  function close(): void {
    db?.close()
    db = undefined
  }

  /**
   * Puts the file back that was accepted, where another or none is in its place: it can be read as long as
   * it is open. Says whether that was possible.
   */
  function restore(): boolean {
    if (!db || inodeOf(path) === inode) return false
    const copy = `${path}.restored`
    try {
      removeCatalog(copy)
      if (!isWhole(db)) return false
      db.prepare('vacuum into ?').run(copy)
      removeCatalog(path)
      renameSync(copy, path)
      return true
    } catch {
      return false
    }
  }

  return {
    look,
    restore,
    /** Takes the file as it is now for whole: after a sync of one's own. Says which file it is. */
    accept(): number {
      const present = inodeOf(path)
      if (!db || present !== inode) {
        close()
        db = new DatabaseSync(path, { readOnly: true, timeout: 5000 })
        inode = present
      }
      commits = commitsOf(db) ?? 0
      seen = stampsOf(path)
      return inode
    },
    close,
  }
}

/** Changes with every commit of another connection; undefined where the file cannot be read. */
function commitsOf(db: DatabaseSync): number | undefined {
  try {
    return Number(db.prepare('pragma data_version').get()?.data_version)
  } catch {
    return undefined
  }
}

function stampsOf(path: string): string {
  return [path, `${path}-wal`]
    .map((file) => {
      const stats = statSync(file, { bigint: true, throwIfNoEntry: false })
      return stats ? `${stats.ino}.${stats.size}.${stats.mtimeNs}` : ''
    })
    .join(' ')
}

/** True for a catalog of this version without damage. Reads all of it. */
export function isSound(path: string): boolean {
  let db: DatabaseSync | undefined
  try {
    db = new DatabaseSync(path, { readOnly: true, timeout: 5000 })
    return isWhole(db)
  } catch {
    return false
  } finally {
    db?.close()
  }
}

function isWhole(db: DatabaseSync): boolean {
  if (versionOf(db) !== SCHEMA_VERSION) return false
  return db.prepare('pragma quick_check(1)').get()?.quick_check === 'ok'
}

/** Removes a catalog with its side files; nothing is lost but the time to make it again. */
export function removeCatalog(path: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true })
}
