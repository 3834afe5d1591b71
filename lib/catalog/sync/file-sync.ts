/** Upserts and removes files of the catalog, one by one, and counts the changes. */
import { createHash } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import type { ListedFile } from '#lib/content/files'
import { normaliseText } from '#lib/content/parse/front-matter'
import { stemOf } from '#lib/content/parse/parse'
import { damageProblem } from '#lib/content/pictures/damage'
import type { Picture } from '#lib/content/pictures/picture'
import { readPicture } from '#lib/content/pictures/read-picture'
import type { Problem } from '#lib/content/problem'
import { readSource } from '#lib/content/read-source'
import type { MutableReferenceIndex } from '#lib/content/reference-index'
import { textOf } from '../rows.ts'
import type { Applied, Writers } from './applied.ts'
import { applyFile, removeRecord } from './apply.ts'
import { stillUsed } from './apply-vocabulary.ts'
import type { FileRow, fileTable } from './file-table.ts'
import type { fingerprintOf } from './fingerprint.ts'
import type { linkTable } from './link-targets.ts'
import type { SyncOptions } from './model.ts'

export type StampedFile = ListedFile & { readonly stamp: string }

export interface FileSyncOptions {
  readonly contentDir: string
  readonly now: number
  readonly damages?: SyncOptions['damages']
  readonly writers: Writers
  readonly table: ReturnType<typeof fileTable>
  readonly links: ReturnType<typeof linkTable>
  readonly fingerprint: ReturnType<typeof fingerprintOf>
  /** Called before a file is read. */
  readonly onFile?: ((path: string) => void) | undefined
}

/** Only within a sync's transaction. */
export function createFileSync(db: DatabaseSync, options: FileSyncOptions) {
  const { contentDir, now, damages, writers, table, links, fingerprint, onFile } = options
  const sourceOf = db.prepare('select source from articles where path = ?')
  const counts = { added: 0, changed: 0, removed: 0, unchanged: 0 }
  /** Files whose address went to another. */
  const displaced = new Set<string>()

  /** Removes what a file held that is gone. */
  function remove(path: string): void {
    forget(path, table.find(path))
    table.remove(path)
    counts.removed++
  }

  function forget(path: string, row: FileRow | undefined): void {
    links.replace(path, [])
    removeRecord(writers, path, row?.kind ?? '')
    fingerprint.toggle(path, row?.hash ?? '')
  }

  /** The same, unless articles use it: then it stays, with a problem. Says whether it stays. */
  function removeUnused(path: string): boolean {
    const problems = stillUsed(db, path)
    if (problems.length > 0) table.lose(path, problems)
    else remove(path)
    return problems.length > 0
  }

  /** Reads a file that is new or may have changed; `again` also where its text is the same. */
  function upsert(file: StampedFile, known: MutableReferenceIndex, again = false): void {
    onFile?.(file.path)
    const old = table.find(file.path)
    if (file.kind === 'picture') {
      upsertPicture(file, old, again)
      return
    }
    const read = readSource(contentDir, file.path)
    if (!read.ok) {
      save(file, old, { problems: [read.problem], state: 'rejected', targets: [] }, undefined)
      return
    }
    const text = normaliseText(read.file.text)
    const hash = createHash('sha1').update(text).digest('base64url')
    if (!again && old?.state === 'good' && old.hash === hash) {
      table.touch(file.path, file.stamp)
      counts.unchanged++
      return
    }
    const holder = file.kind === 'article' ? writers.article.holderOf(stemOf(file.path)) : undefined
    const applied = applyFile(db, writers, { ...file, text, known, now })
    save(file, old, applied, hash)
    if (isShown(applied) && holder !== undefined && holder !== file.path) displace(holder)
  }

  /** A picture that is not what it should be any more is gone: its bytes lie nowhere else. */
  function upsertPicture(file: StampedFile, old: FileRow | undefined, again: boolean): void {
    const found = pictureAt(file.path)
    if ('rule' in found) {
      if (old && old.hash !== '') {
        forget(file.path, old)
        counts.changed++
      }
      table.save(file, { stamp: file.stamp, hash: '', state: 'rejected', problems: [found] })
      return
    }
    const { hash } = found
    if (!again && old?.state === 'good' && old.hash === hash) {
      table.touch(file.path, file.stamp)
      counts.unchanged++
      return
    }
    writers.other.picture(found)
    save(file, old, { problems: [], state: 'good', targets: [] }, hash)
  }

  /** The picture, or why it cannot be shown: its file, or its pixels as decoding found them. */
  function pictureAt(path: string): Picture | Problem {
    const read = readPicture(contentDir, path)
    if (!read.ok) return read.problem
    const damage = damages?.get(read.picture.hash)
    return damage && !damage.isShown ? damageProblem(path, damage) : read.picture
  }

  function save(
    file: StampedFile,
    old: FileRow | undefined,
    applied: Applied,
    hash: string | undefined,
  ): void {
    // A rejected file keeps the hash of its last good version, or none.
    let lastGood = old?.hash ?? ''
    if (isShown(applied) && hash !== undefined) {
      if (lastGood !== hash) counts[lastGood === '' ? 'added' : 'changed']++
      fingerprint.toggle(file.path, lastGood)
      fingerprint.toggle(file.path, hash)
      links.replace(file.path, applied.targets)
      lastGood = hash
    } else if (old && lastGood !== '' && lastGood === hash) {
      // The same text was valid under older rules: it has no last good version now.
      forget(file.path, old)
      counts.changed++
      lastGood = ''
    }
    table.save(file, {
      stamp: file.stamp,
      hash: lastGood,
      state: applied.state,
      problems: applied.problems,
    })
  }

  /** Rejects what was good: its text is so no more. */
  function reject(path: string, problems: readonly Problem[]): void {
    const row = table.find(path)
    if (!row) return
    forget(path, row)
    table.save({ path, kind: 'article' }, { ...row, hash: '', state: 'rejected', problems })
  }

  /** Writes the last good version of a rejected article again, with the links that it may have now. */
  function refreshLastGood(path: string, known: MutableReferenceIndex): void {
    const row = table.find(path)
    const stored = sourceOf.get(path)
    if (!row || !stored || row.state === 'good' || row.state === 'flawed') return
    applyFile(db, writers, { path, kind: 'article', text: textOf(stored, 'source'), known, now })
  }

  function displace(path: string): void {
    const row = table.find(path)
    if (!row) return
    forget(path, row)
    table.save({ path, kind: 'article' }, { ...row, hash: '', state: 'waiting', problems: [] })
    displaced.add(path)
  }

  /** Notes a file that is not to be read until it changes; its last good version stays. */
  function setAside(file: StampedFile): void {
    const hash = table.find(file.path)?.hash ?? ''
    const problems = [tooSlow(file.path)]
    table.save(file, { stamp: file.stamp, hash, state: 'setAside', problems })
  }

  return { counts, displaced, remove, removeUnused, upsert, setAside, reject, refreshLastGood }
}

function isShown({ state }: Applied): boolean {
  return state === 'good' || state === 'flawed'
}

function tooSlow(file: string): Problem {
  const message = 'Reading this file took too long, and publishing went on without it.'
  const fix = 'Write it more simply, and save it again.'
  return { file, line: 1, column: 1, severity: 'error', rule: 'too-slow', message, fix }
}
