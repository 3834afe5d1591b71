/** The link targets of files, so that a file is checked again when a target appears or disappears. */
import type { DatabaseSync } from 'node:sqlite'
import { stemOf } from '#lib/content/parse/parse'
import { textOf } from '../rows.ts'
import { visibility } from '../schema.ts'

/** The statements on the table of links, prepared once. */
export function linkTable(db: DatabaseSync) {
  const insert = db.prepare('insert or ignore into links (target, path) values (?, ?)')
  const remove = db.prepare('delete from links where path = ?')
  const linkers = db.prepare('select path from links where target = ? order by path')
  return {
    replace(path: string, targets: readonly string[]): void {
      remove.run(path)
      for (const target of targets) insert.run(target, path)
    },
    /** The files that link to it. */
    to: (target: string): string[] => linkers.all(target).map((row) => textOf(row, 'path')),
  }
}

/** The state of a record that links lead to: `shown`, a picture with its hash, hidden in one of several ways, or `absent`. */
type LinkState = string

/** Notices which targets of links come, go, or become visible within a sync. */
export function targetWatch(db: DatabaseSync, now: number) {
  const before = new Map<string, LinkState>()
  const records = {
    article: db.prepare('select visible, at from articles where slug = ?'),
    report: db.prepare('select visible, at from reports where id = ?'),
    storyline: db.prepare('select 1 as visible, 0 as at from storylines where id = ?'),
  }
  const pictures = db.prepare('select hash from pictures where path = ?')
  const terms = db.prepare(`
    select 'country' as kind, term as id from tag_counts where facet = 'country' union all
    select kind, id from entries`)
  const termsBefore = namesOf()

  function namesOf(): Set<string> {
    return new Set(terms.all().map((row) => `${textOf(row, 'kind')} ${textOf(row, 'id')}`))
  }

  function stateOf(target: string): LinkState {
    const [kind = '', id = ''] = target.split(' ')
    if (kind === 'picture') {
      const picture = pictures.get(target.slice('picture '.length))
      return picture ? `picture ${textOf(picture, 'hash')}` : 'absent'
    }
    const find = kind === 'article' || kind === 'report' || kind === 'storyline' ? kind : undefined
    const row = find && records[find].get(id)
    if (!row) return 'absent'
    return row.visible === visibility.shown && Number(row.at) <= now
      ? 'shown'
      : `${row.visible} ${row.at}`
  }

  return {
    /** Notes a file that this sync may change, before it does. */
    note(path: string, kind: string): void {
      const target = kind === 'picture' ? `picture ${path}` : `${kind} ${stemOf(path)}`
      if (!before.has(target)) before.set(target, stateOf(target))
    },
    /** Targets of which anything changed since, with their state now. */
    changed(): { target: string; isShown: boolean }[] {
      const termsNow = namesOf()
      const terms = [...termsBefore.symmetricDifference(termsNow)].map((target) => ({
        target,
        isShown: termsNow.has(target),
      }))
      const others = [...before].flatMap(([target, state]) => {
        const present = stateOf(target)
        // What never was good has not changed, but files that came with it took it for good.
        const isSame = present === state && present !== 'absent'
        return isSame ? [] : [{ target, isShown: /^(?:shown|picture .*)$/.test(present) }]
      })
      return [...terms, ...others]
    },
  }
}
