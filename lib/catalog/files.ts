/** The catalog's memory of the content folder: one row a file. */
import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import type { Problem } from '../content/problem.ts'
import type { ListedFile } from '../content/read.ts'
import { numberOf, recordOf, textOf } from './read-row.ts'

export interface FileState {
  readonly kind: string
  /** What the disk said of it: changes with every write. */
  readonly stamp: string
  /** Of the last good text; empty for a file that never was good. */
  readonly hash: string
  readonly bad: boolean
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
  const remove = db.prepare('delete from files where path = ?')
  const all = db.prepare('select path, kind, stamp, hash, bad from files')
  const rejected = db.prepare('select path, problems from files where bad = 1 order by path')
  return {
    all(): Map<string, FileState> {
      const states = new Map<string, FileState>()
      for (const row of all.iterate()) {
        const state = {
          kind: textOf(row, 'kind'),
          stamp: textOf(row, 'stamp'),
          hash: textOf(row, 'hash'),
          bad: numberOf(row, 'bad') === 1,
        }
        states.set(textOf(row, 'path'), state)
      }
      return states
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
    remove: (path: string) => void remove.run(path),
    rejected: () =>
      rejected.all().map((row) => ({
        file: textOf(row, 'path'),
        problems: recordOf(problems, row, 'problems'),
      })),
  }
}
