/** Takes files into the catalog and out of it, one by one, and counts what that changes. */
import { createHash } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import { type ListedFile, readSource } from '#lib/content/files'
import { normaliseText } from '#lib/content/parse/front-matter'
import type { MutableReferenceIndex } from '#lib/content/reference-index'
import { applyFile, removeRecord, stillUsed, type Writers } from './apply.ts'
import type { FileState, fileTable } from './files.ts'
import type { fingerprintOf } from './fingerprint.ts'

export interface Taking {
  readonly contentDir: string
  readonly now: number
  readonly writers: Writers
  readonly table: ReturnType<typeof fileTable>
  readonly fingerprint: ReturnType<typeof fingerprintOf>
  /** What the catalog knew of the files before this sync. */
  readonly before: ReadonlyMap<string, FileState>
}

/** Only within a sync's transaction. */
export function fileTaker(
  db: DatabaseSync,
  { contentDir, now, writers, table, fingerprint, before }: Taking,
) {
  const counts = { added: 0, changed: 0, removed: 0, unchanged: 0 }

  /** Takes out what a file held that is gone. */
  function takeOut(path: string): void {
    const old = before.get(path)
    removeRecord(writers, path, old?.kind ?? '')
    fingerprint.toggle(path, old?.hash ?? '')
    table.remove(path)
    counts.removed++
  }

  /** The same, unless articles use it: then it stays and is told as bad. Says whether it stays. */
  function takeOutUnused(path: string): boolean {
    const problems = stillUsed(db, path)
    if (problems.length > 0) table.lose(path, problems)
    else takeOut(path)
    return problems.length > 0
  }

  /** Takes in a file that is new or may have changed; says whether it is good. */
  function takeIn(
    { stamp, ...file }: ListedFile & { stamp: string },
    known: MutableReferenceIndex,
  ): boolean {
    const old = before.get(file.path)
    const read = readSource(contentDir, file.path)
    const text = read.ok ? normaliseText(read.file.text) : ''
    const hash = createHash('sha1').update(text).digest('base64url')
    if (read.ok && old && !old.bad && old.hash === hash) {
      table.touch(file.path, stamp)
      counts.unchanged++
      return true
    }
    const problems = read.ok
      ? applyFile(db, writers, { ...file, text, known, now })
      : [read.problem]
    const bad = problems.some(({ severity }) => severity === 'error')
    // A bad file keeps the hash of its last good version, or none.
    const lastGood = old?.hash ?? ''
    if (!bad) {
      counts[lastGood === '' ? 'added' : 'changed']++
      fingerprint.toggle(file.path, lastGood)
      fingerprint.toggle(file.path, hash)
    }
    table.save(file, { stamp, hash: bad ? lastGood : hash, bad, problems })
    return !bad
  }

  return { counts, takeOut, takeOutUnused, takeIn }
}
