/** Applies one sync to the catalog, within its transaction: upserts and removals. */
import type { DatabaseSync } from 'node:sqlite'
import { type ListedFile, listedFile } from '#lib/content/files'
import { emptyReferenceIndex } from '#lib/content/reference-index'
import type { Writers } from './applied.ts'
import { showDue } from './embargo.ts'
import { createFileSync, type StampedFile } from './file-sync.ts'
import { type FileStateName, fileTable } from './file-table.ts'
import { fingerprintOf } from './fingerprint.ts'
import { linkTable, targetWatch } from './link-targets.ts'
import { writeMeta } from './meta.ts'
import type { SyncOptions, SyncSummary } from './model.ts'
import { planOf } from './plan.ts'
import { referenceIndexFrom } from './references.ts'
import { articleWriter } from './write-article.ts'
import { otherWriter } from './write-others.ts'

export interface Scope extends SyncOptions {
  /** True for a catalog that this sync makes. */
  readonly isNew: boolean
  /** True where the listed files are all there are. */
  readonly isWhole: boolean
  /** True to read also what has not changed, because the rules have. */
  readonly again: boolean
  /** True to show drafts and embargoed articles. */
  readonly drafts: boolean
  /** Which rules judge the files. */
  readonly rules: string
}

type Counts = Pick<SyncSummary, 'added' | 'changed' | 'removed' | 'unchanged' | 'shown'>

/** Removes what is gone, reads what changed, and then judges again what that concerns. */
export function applyAll(db: DatabaseSync, listed: readonly ListedFile[], scope: Scope): Counts {
  const { contentDir, now, onFile, onProgress, paths = [], setAside = [], damages } = scope
  const { isNew, isWhole, again, drafts } = scope
  const table = fileTable(db)
  const links = linkTable(db)
  const before = isWhole ? table.all() : table.some(paths)
  const isUndecodable = (hash: string) => damages?.get(hash)?.isShown === false
  const planning = { contentDir, setAside, isUndecodable, again }
  const { files, gone, pending, aside } = planOf(listed, before, planning)
  const writers: Writers = {
    article: articleWriter(db, drafts),
    other: otherWriter(db, drafts),
  }
  const fingerprint = fingerprintOf(db)
  const tables = { writers, table, links, fingerprint }
  const sync = createFileSync(db, { contentDir, now, damages, ...tables, onFile })
  const targets = targetWatch(db, now)
  for (const { path, kind } of pending) targets.note(path, kind)
  for (const path of gone) targets.note(path, before.get(path)?.kind ?? '')

  // Articles first: the rest goes when none uses it.
  const isArticle = (path: string) => before.get(path)?.kind === 'article'
  for (const path of gone.filter(isArticle)) sync.remove(path)
  writers.article.flush()
  const staying = gone.filter((path) => !isArticle(path) && sync.removeUnused(path))
  for (const file of aside) sync.setAside(file)
  const known = pending.length > 0 ? referenceIndexFrom(db, now, pending) : emptyReferenceIndex()
  for (const [index, file] of pending.entries()) {
    sync.upsert(file, known, again)
    onProgress?.(index + 1, pending.length)
  }
  const due = showDue(db, now, { writers, note: targets.note, reject: sync.reject })
  writers.article.flush()
  if (hasChanged()) judgeAgain()

  const unchanged = sync.counts.unchanged + files.length - pending.length - aside.length
  if (isNew || again || hasChanged()) writeMeta(db, now, fingerprint, scope.rules)
  return { ...sync.counts, unchanged, shown: due.length }

  function hasChanged(): boolean {
    const { added, changed, removed } = sync.counts
    return added + changed + removed + due.length > 0
  }

  /** What waited for others, and what links to those that came, went, or never were good. */
  function judgeAgain(): void {
    const exact = referenceIndexFrom(db, now)
    const read = new Map(pending.map((file) => [file.path, file]))
    const upsertAgain = (path: string) => {
      const file = read.get(path) ?? stamped(path)
      if (file) sync.upsert(file, exact, true)
    }
    const readWith = (state: FileStateName) =>
      [...read.keys()].filter((path) => hasState(path, state))
    const waiting = readWith('waiting')
    for (const path of [...sync.displaced, ...waiting]) upsertAgain(path)
    writers.article.flush()
    for (const path of staying) sync.removeUnused(path)
    const linkers = targets.changed().flatMap(({ target, isShown }) =>
      // What was read in this sync and has no broken link reckoned with its coming.
      links.to(target).filter((path) => !isShown || !read.has(path)),
    )
    // A target may have been gone just while the link to it was checked.
    for (const path of new Set([...due, ...linkers, ...readWith('flawed')])) {
      upsertAgain(path)
      sync.refreshLastGood(path, exact)
    }
    writers.article.flush()
  }

  function hasState(path: string, state: FileStateName): boolean {
    return table.find(path)?.state === state
  }

  function stamped(path: string): StampedFile | undefined {
    const row = table.find(path)
    const file = listedFile(path)
    const isThere = row && row.stamp !== '' && row.state !== 'setAside'
    return file && isThere ? { ...file, stamp: row.stamp } : undefined
  }
}
