/** One connection for reading a process keeps, with its statements prepared once. */
import { existsSync, statSync } from 'node:fs'
import {
  DatabaseSync,
  type SQLInputValue,
  type SQLOutputValue,
  type StatementSync,
} from 'node:sqlite'
import { SCHEMA_VERSION, versionOf } from './schema.ts'

export type SqlRow = Record<string, SQLOutputValue>

export interface Reader {
  /** The first row that a statement gives. */
  readonly get: (sql: string, ...values: SQLInputValue[]) => SqlRow | undefined
  /** All its rows; every statement bounds them by a limit or by an index range. */
  readonly all: (sql: string, ...values: SQLInputValue[]) => SqlRow[]
  readonly close: () => void
  /** Tells the file it was opened on from one that replaced it. */
  readonly inode: number
}

/** Opens a catalog for reading. Throws, saying what to do, when there is none of this version. */
export function connect(path: string): Reader {
  if (!existsSync(path))
    throw new Error(`There is no catalog at ${path}. Make it with: npm run sync`)
  const db = new DatabaseSync(path, { readOnly: true, timeout: 5000 })
  const version = versionOf(db)
  if (version !== SCHEMA_VERSION) {
    db.close()
    throw new Error(
      `The catalog at ${path} has version ${version}, not ${SCHEMA_VERSION}. Make it anew with: npm run sync`,
    )
  }
  db.exec('pragma cache_size = -32768')
  const statements = new Map<string, StatementSync>()
  const prepared = (sql: string) => {
    const known = statements.get(sql)
    if (known) return known
    const statement = db.prepare(sql)
    statements.set(sql, statement)
    return statement
  }
  return {
    get: (sql, ...values) => prepared(sql).get(...values),
    all: (sql, ...values) => prepared(sql).all(...values),
    close: () => db.close(),
    inode: inodeOf(path),
  }
}

/** The number of the file at a path; 0 when there is none. */
export function inodeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.ino ?? 0
}
