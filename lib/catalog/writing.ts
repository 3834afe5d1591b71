/** Opens the catalog for writing, and creates it if it is missing. */
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { CatalogError, sqliteCode } from './errors.ts'
import { SCHEMA_VERSION, tableStatements, versionOf } from './schema.ts'

/**
 * Opens a catalog file and begins to write, in a new file when it is missing. Where it `isNew`, its tables are
 * part of the transaction: nobody sees them empty. Throws when another process still writes it after `patience`
 * milliseconds, and where the file is of another version or no catalog; see `isDamage`.
 */
export function beginWriting(
  path: string,
  patience = 60_000,
): { readonly db: DatabaseSync; readonly isNew: boolean } {
  mkdirSync(dirname(path), { recursive: true })
  const db = new DatabaseSync(path, { timeout: patience })
  try {
    writeAhead(db, patience)
    db.exec('pragma synchronous = normal; pragma cache_size = -32768')
    db.exec('begin immediate')
    const version = versionOf(db)
    const isNew = version === 0
    if (isNew) {
      db.exec(tableStatements)
      db.exec(`pragma user_version = ${SCHEMA_VERSION}`)
    } else if (version !== SCHEMA_VERSION) throw new VersionError(version)
    return { db, isNew }
  } catch (error) {
    db.close()
    throw error
  }
}

/** A catalog of other tables than these. */
class VersionError extends Error {
  override readonly name = 'VersionError'

  constructor(version: number) {
    super(`The catalog has version ${version}, not ${SCHEMA_VERSION}.`)
  }
}

/** SQLite's codes (sqlite.org/rescode.html) for a file that is not what was written. */
const damage: ReadonlySet<number> = new Set([
  1, // A table is missing.
  11, // CORRUPT
  17, // SCHEMA
  19, // A constraint that held is broken.
  26, // NOTADB
])
/** The same among the codes that say more: a page that is not there, a file that was moved away. */
const damageInDetail: ReadonlySet<number> = new Set([522, 1032])

/**
 * True for an error that a corrupt, foreign or outdated catalog gives, which is then rebuilt. A file that is
 * locked, or for which there is no space, is not damaged.
 */
export function isDamage(error: unknown): boolean {
  if (error instanceof VersionError || error instanceof CatalogError) return true
  const code = sqliteCode(error)
  return code !== undefined && (damage.has(code & 0xff) || damageInDetail.has(code))
}

/** Moves a file to write-ahead logging: the one lock for which SQLite itself never waits. */
function writeAhead(db: DatabaseSync, patience: number): void {
  const until = performance.now() + patience
  for (;;) {
    try {
      db.exec('pragma journal_mode = wal')
      return
    } catch (error) {
      if (!isLocked(error) || performance.now() >= until) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
    }
  }
}

function isLocked(error: unknown): boolean {
  return error instanceof Error && /locked|busy/i.test(error.message)
}
