/** The catalog's memory of the content folder: one row a file. */
import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import type { ListedFile } from '#lib/content/files'
import type { Problem } from '#lib/content/problem'
import type { SqlRow } from '../connection.ts'
import { numberOf, recordOf, textOf } from '../rows.ts'

export interface FileState {
  readonly kind: string
  /** What the disk said of it: changes with every write. Empty for a file that is lost. */
  readonly stamp: string
  /** Of the last good text; empty for a file that never was good. */
  readonly hash: string
  readonly bad: boolean
}

/** What is enough to see that a file has not changed. */
export interface Stamped {
  readonly path: string
  readonly stamp: string
}

/** A file that the last sync refused. */
export interface RejectedFile {
  readonly file: string
  readonly problems: readonly Problem[]
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
    'insert or replace into files (path, kind, stamp, hash, problems, bad) values (?, ?, ?, ?, ?, ?)',
  )
  const touch = db.prepare('update files set stamp = ? where path = ?')
  const lose = db.prepare("update files set stamp = '', bad = 1, problems = ? where path = ?")
  const remove = db.prepare('delete from files where path = ?')
  const columns = 'select path, kind, stamp, hash, bad from files'
  const all = db.prepare(columns)
  const stamps = db.prepare(
    "select path, stamp from files where path >= ? and path < ? and stamp <> '' order by path",
  )
  const bad = db.prepare(`${columns} where bad = 1`)
  const one = db.prepare(`${columns} where path = ?`)
  const rejected = db.prepare(rejectedFiles)
  return {
    all: () => statesOf(all.iterate()),
    /** The stamps of the files below a folder, or of all, in the order of their paths; not the lost. */
    stamps: (folder: string): Iterator<Stamped> =>
      stamps
        .iterate(folder ? `${folder}/` : '', folder ? `${folder}0` : '\u{10ffff}')
        .map((row) => ({ path: textOf(row, 'path'), stamp: textOf(row, 'stamp') })),
    /** These files, and those that are bad. */
    some(paths: Iterable<string>): Map<string, FileState> {
      const rows = [...paths].map((path) => one.get(path)).filter((row) => row !== undefined)
      return statesOf([...rows, ...bad.all()])
    },
    save: (
      { path, kind }: ListedFile,
      state: Omit<FileState, 'kind'> & { problems: readonly Problem[] },
    ) =>
      void insert.run(
        path,
        kind,
        state.stamp,
        state.hash,
        JSON.stringify(state.problems),
        state.bad ? 1 : 0,
      ),
    touch: (path: string, stamp: string) => void touch.run(stamp, path),
    /** Keeps what a file held that is gone. */
    lose: (path: string, problems: readonly Problem[]) =>
      void lose.run(JSON.stringify(problems), path),
    remove: (path: string) => void remove.run(path),
    rejected: () => rejected.all().map(rejectedOf),
  }
}

function statesOf(rows: Iterable<SqlRow>): Map<string, FileState> {
  const states = new Map<string, FileState>()
  for (const row of rows) {
    const state = {
      kind: textOf(row, 'kind'),
      stamp: textOf(row, 'stamp'),
      hash: textOf(row, 'hash'),
      bad: numberOf(row, 'bad') === 1,
    }
    states.set(textOf(row, 'path'), state)
  }
  return states
}

/** The statement for every bad file, in the order of its path; read its rows with `rejectedOf`. */
export const rejectedFiles = 'select path, problems from files where bad = 1 order by path'

/** A bad file with its problems. */
export function rejectedOf(row: SqlRow): RejectedFile {
  return { file: textOf(row, 'path'), problems: recordOf(problems, row, 'problems') }
}
