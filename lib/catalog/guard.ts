/**
 * Detects that a catalog file was deleted, corrupted or replaced other than by a sync. It repairs nothing by
 * itself: `lib/server/publish/publisher.ts` looks four times a second, and has the file repaired.
 */
import { renameSync, rmSync, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { inodeOf } from './connection.ts'
import { SCHEMA_VERSION, versionOf } from './schema.ts'
import { createSpare } from './spare.ts'

/** `same` as it was accepted, or synced by another process; `replaced` by a sound file; else `broken` or `missing`. */
export type CatalogState = 'same' | 'replaced' | 'broken' | 'missing'

/** Looks after one file. A look costs a few questions to the disk. */
export function createCatalogGuard(path: string) {
  let db: DatabaseSync | undefined
  let inode = 0
  let seen: Stamps = { file: '', log: '' }
  let commits = 0
  /** The inodes of its write-ahead log and of the index of that; 0 before there are any. */
  let log = 0
  let logIndex = 0
  const spare = createSpare(path)

  /**
   * Bytes that changed without a commit were written by nobody who knows what a catalog is; but for those at the
   * end of the log, where also a sync leaves some that fails.
   */
  function look(): CatalogState {
    const present = inodeOf(path)
    if (present === 0) return 'missing'
    if (!db || present !== inode) return hasOldLog() || !isSound(path) ? 'broken' : 'replaced'
    // While this connection is open SQLite neither deletes its log nor begins another.
    const presentLog = inodeOf(logOf(path))
    if (log !== 0 && presentLog !== log) return 'broken'
    log = presentLog
    const now = stampsOf(path)
    if (isSame(now, seen)) return 'same'
    const count = commitsOf(db)
    if (count === undefined) return 'broken'
    if (count === commits && (now.file !== seen.file || !isSound(path))) return 'broken'
    seen = now
    commits = count
    return 'same'
  }

  /** A file that was moved over another, whose log is still beside it: SQLite would take the two for one catalog. */
  function hasOldLog(): boolean {
    return logIndex !== 0 && inodeOf(logIndexOf(path)) === logIndex
  }

  function close(): void {
    db?.close()
    db = undefined
  }

  /** The file that was accepted, where another or none is in its place: it can be read as long as it is open. */
  function copyAccepted(target: string): boolean {
    if (!db || inodeOf(path) === inode || !isWhole(db)) return false
    db.prepare('vacuum into ?').run(target)
    return true
  }

  function copySpare(target: string): boolean {
    spare.copyTo(target)
    return true
  }

  /** Puts in the place of the catalog what this can copy. Says whether it is one then. */
  function restore(copyInto: (target: string) => boolean): boolean {
    const copy = `${path}.restored`
    try {
      removeCatalog(copy)
      if (!copyInto(copy)) return false
      removeCatalog(path)
      renameSync(copy, path)
      return isSound(path)
    } catch {
      return false
    } finally {
      // Where there was no room for all of it, what there is takes room from the sync.
      removeCatalog(copy)
    }
  }

  return {
    look,
    /**
     * Restores the accepted file, or else its last copy; if neither can be restored, removes the catalog.
     * A sync of all files must follow.
     */
    repair(): void {
      if (!restore(copyAccepted) && !restore(copySpare)) removeCatalog(path)
    },
    /** Copies the catalog for its repair, if it has changed, unless that was done just now. */
    saveSpare: () => spare.saveSoon(() => look() === 'same'),
    /** Takes the file as it is now for whole: after a sync of one's own. Says which file it is. */
    accept(): number {
      const present = inodeOf(path)
      if (!db || present !== inode) {
        close()
        db = new DatabaseSync(path, { readOnly: true, timeout: 5000 })
        inode = present
        log = 0
      }
      commits = commitsOf(db) ?? 0
      if (log === 0) {
        log = inodeOf(logOf(path))
        logIndex = inodeOf(logIndexOf(path))
      }
      const now = stampsOf(path)
      if (!isSame(now, seen)) spare.changed()
      seen = now
      return inode
    },
    /** Resolves when nothing is written any more. */
    close(): Promise<void> {
      close()
      return spare.saved()
    },
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

function logOf(path: string): string {
  return `${path}-wal`
}

function logIndexOf(path: string): string {
  return `${path}-shm`
}

/** Change with every write to the catalog's file and to its log. */
interface Stamps {
  readonly file: string
  readonly log: string
}

function stampsOf(path: string): Stamps {
  const stampOf = (file: string) => {
    const stats = statSync(file, { bigint: true, throwIfNoEntry: false })
    return stats ? `${stats.ino}.${stats.size}.${stats.mtimeNs}` : ''
  }
  return { file: stampOf(path), log: stampOf(logOf(path)) }
}

function isSame(one: Stamps, other: Stamps): boolean {
  return one.file === other.file && one.log === other.log
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
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${path}${suffix}`, { force: true })
}
