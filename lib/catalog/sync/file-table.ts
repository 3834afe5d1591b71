/** The table of content files in the catalog: one row per file. */
import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import type { ListedFile } from '#lib/content/files'
import type { Problem } from '#lib/content/problem'
import type { SqlRow } from '../connection.ts'
import { numberOf, recordOf, textOf } from '../rows.ts'

/**
 * What became of a file. `flawed`: shown, with each broken link as plain text. `rejected`
 * until it changes; `waiting` for what it refers to, or for a day; `setAside`: not read until it changes,
 * because reading it took too long.
 */
const fileState = { good: 0, flawed: 1, rejected: 2, waiting: 3, setAside: 4 } as const
export type FileStateName = keyof typeof fileState

export interface FileRow {
  readonly kind: string
  /** What the disk said of it: changes with every write. Empty for a file that is gone. */
  readonly stamp: string
  /** Of the last good text; empty for a file that never was good. */
  readonly hash: string
  readonly state: FileStateName
}

/** What is enough to see that a file has not changed. */
export interface Stamped {
  readonly path: string
  readonly stamp: string
}

/** A file with what is wrong with it. */
export interface FileProblems {
  readonly file: string
  readonly problems: readonly Problem[]
}

/** The files that are not as their editors want them. */
export interface ProblemFiles {
  /** Not shown; the last good version of each stays. */
  readonly rejected: readonly FileProblems[]
  /** Shown, with each broken link as plain text. */
  readonly flawed: readonly FileProblems[]
}

const problems: z.ZodType<Problem[]> = z.array(
  z.object({
    file: z.string(),
    line: z.number(),
    column: z.number(),
    severity: z.enum(['error', 'warning']),
    rule: z.string(),
    message: z.string(),
    fix: z.string(),
  }),
)

/** The statements on the table of files, prepared once. */
export function fileTable(db: DatabaseSync) {
  const insert = db.prepare(
    'insert or replace into files (path, kind, stamp, hash, problems, state) values (?, ?, ?, ?, ?, ?)',
  )
  const touch = db.prepare('update files set stamp = ? where path = ?')
  const lose = db.prepare(
    `update files set stamp = '', state = ${fileState.waiting}, problems = ? where path = ?`,
  )
  const remove = db.prepare('delete from files where path = ?')
  const columns = 'select path, kind, stamp, hash, state from files'
  const all = db.prepare(columns)
  const stamps = db.prepare(
    "select path, stamp from files where path >= ? and path < ? and stamp <> '' order by path",
  )
  const waiting = db.prepare(`${columns} where state > 0 and state = ${fileState.waiting}`)
  const one = db.prepare(`${columns} where path = ?`)
  const withProblems = db.prepare(filesWithProblems)
  return {
    all: () => rowsOf(all.iterate()),
    /** The stamps of the files below a folder, or of all, in the order of their paths; not of those gone. */
    stamps: (folder: string): Iterator<Stamped> =>
      stamps
        .iterate(folder ? `${folder}/` : '', folder ? `${folder}0` : '\u{10ffff}')
        .map((row) => ({ path: textOf(row, 'path'), stamp: textOf(row, 'stamp') })),
    /** These files, and those that wait. */
    some(paths: Iterable<string>): Map<string, FileRow> {
      const rows = [...paths].map((path) => one.get(path)).filter((row) => row !== undefined)
      return rowsOf([...rows, ...waiting.all()])
    },
    find(path: string): FileRow | undefined {
      const row = one.get(path)
      return row && rowOf(row)
    },
    save: (
      { path, kind }: ListedFile,
      {
        stamp,
        hash,
        state,
        problems: found,
      }: Omit<FileRow, 'kind'> & Pick<FileProblems, 'problems'>,
    ) => void insert.run(path, kind, stamp, hash, JSON.stringify(found), fileState[state]),
    touch: (path: string, stamp: string) => void touch.run(stamp, path),
    /** Notes that a file is gone whose record stays. */
    lose: (path: string, found: readonly Problem[]) => void lose.run(JSON.stringify(found), path),
    remove: (path: string) => void remove.run(path),
    withProblems: () => problemFilesOf(withProblems.all()),
  }
}

function rowsOf(rows: Iterable<SqlRow>): Map<string, FileRow> {
  const files = new Map<string, FileRow>()
  for (const row of rows) files.set(textOf(row, 'path'), rowOf(row))
  return files
}

function rowOf(row: SqlRow): FileRow {
  return {
    kind: textOf(row, 'kind'),
    stamp: textOf(row, 'stamp'),
    hash: textOf(row, 'hash'),
    state: stateOf(numberOf(row, 'state')),
  }
}

function stateOf(number: number): FileStateName {
  const names: readonly FileStateName[] = ['good', 'flawed', 'rejected', 'waiting', 'setAside']
  const name = names[number]
  if (!name) throw new TypeError(`The catalog holds no state ${number}.`)
  return name
}

/** The statement for every file with problems, in the order of its path; read its rows with `problemFilesOf`. */
export const filesWithProblems =
  'select path, problems, state from files where state > 0 order by path'

/** The files with their problems: those that are not shown, and those that are. */
export function problemFilesOf(rows: readonly SqlRow[]): ProblemFiles {
  const filesIn = (isShown: boolean) =>
    rows
      .filter((row) => (numberOf(row, 'state') === fileState.flawed) === isShown)
      .map((row) => ({ file: textOf(row, 'path'), problems: recordOf(problems, row, 'problems') }))
  return { rejected: filesIn(false), flawed: filesIn(true) }
}
