/** A connection for reading, with its statements prepared once. */
import { existsSync, statSync } from 'node:fs'
import {
  DatabaseSync,
  type SQLInputValue,
  type SQLOutputValue,
  type StatementSync,
} from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { CatalogError, catalogError, sqliteCode } from './errors.ts'
import { SCHEMA_VERSION, versionOf } from './schema.ts'

export type SqlRow = Record<string, SQLOutputValue>

export interface Reader {
  /** The first row that a statement gives. */
  readonly get: (sql: string, ...values: SQLInputValue[]) => SqlRow | undefined
  /** All its rows; every statement bounds them by a limit or by an index range. */
  readonly all: (sql: string, ...values: SQLInputValue[]) => SqlRow[]
  /** Its errors say nothing of the catalog from now on: another connection is in its place. */
  readonly retire: () => void
  readonly close: () => void
  /** Distinguishes the file it was opened on from one that replaced it. */
  readonly inode: number
  /** False once the file was written of which this connection does not notice that. */
  readonly isCurrent: () => boolean
}

/**
 * Opens a catalog for reading, and waits so many milliseconds at most where another connection has locked it.
 * Throws a `CatalogError` that says what to do if it is missing or of another version.
 */
export function connect(path: string, patience = 5000): Reader {
  const inode = inodeOf(path)
  const { db, isCurrent } = open(path, patience)
  db.exec('pragma cache_size = -8192')
  const statements = new Map<string, StatementSync>()
  let isRetired = false
  const prepared = (sql: string) => {
    if (!db.isOpen) throw catalogError('The connection to the catalog is closed.', isRetired)
    const known = statements.get(sql)
    if (known) return known
    const statement = db.prepare(sql)
    statements.set(sql, statement)
    return statement
  }
  return {
    get: (sql, ...values) => reading(() => prepared(sql).get(...values), isRetired),
    all: (sql, ...values) => reading(() => prepared(sql).all(...values), isRetired),
    retire() {
      isRetired = true
    },
    close: () => db.close(),
    inode,
    isCurrent,
  }
}

interface Opened extends Pick<Reader, 'isCurrent'> {
  readonly db: DatabaseSync
}

function open(path: string, patience: number): Opened {
  if (!existsSync(path))
    throw catalogError(`There is no catalog at ${path}. Create it with: npm run sync`)
  const opened = openReadable(path, patience)
  const { db } = opened
  const version = reading(() => versionOf(db))
  if (version === SCHEMA_VERSION) return opened
  db.close()
  throw catalogError(
    version === 0
      ? `The catalog at ${path} is being rebuilt.`
      : `The catalog at ${path} has version ${version}, not ${SCHEMA_VERSION}. Rebuild it with: npm run sync`,
  )
}

/** In a folder where nothing may be written, a catalog is read as it lies, until somebody may write after all. */
function openReadable(path: string, patience: number): Opened {
  const db = new DatabaseSync(path, { readOnly: true, timeout: patience })
  try {
    versionOf(db)
    return { db, isCurrent: () => true }
  } catch (error) {
    db.close()
    const log = statSync(`${path}-wal`, { throwIfNoEntry: false })
    if (log && log.size > 0) throw catalogError(`The catalog cannot be read: ${String(error)}`)
    const url = pathToFileURL(path)
    url.searchParams.set('immutable', '1')
    const seen = writesOf(path)
    const still = new DatabaseSync(url, { readOnly: true })
    return { db: still, isCurrent: () => writesOf(path) === seen }
  }
}

/** Another text after every write, which goes to the log first. */
function writesOf(path: string): string {
  return [path, `${path}-wal`]
    .map((file) =>
      statSync(/* turbopackIgnore: true */ file, { bigint: true, throwIfNoEntry: false }),
    )
    .map((stats) => (stats && stats.size > 0n ? `${stats.size}.${stats.mtimeNs}` : ''))
    .join(' ')
}

/** A statement that is wrong is our own fault; all else that SQLite says is the catalog's. */
function reading<T>(read: () => T, isRetired = false): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof CatalogError || !isOfCatalog(error)) throw error
    throw catalogError(`The catalog cannot be read: ${String(error)}`, isRetired)
  }
}

function isOfCatalog(error: unknown): boolean {
  const code = sqliteCode(error)
  if (code === undefined) return false
  return code !== 1 || /no such (?:table|column)/.test(String(error))
}

/** The inode of the file at a path; 0 if it does not exist. */
export function inodeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.ino ?? 0
}
