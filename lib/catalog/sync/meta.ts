/** The metadata of a catalog. */
import type { DatabaseSync } from 'node:sqlite'
import { textOf } from '../rows.ts'
import type { fingerprintOf } from './fingerprint.ts'
import { refreshSpans } from './write-others.ts'

/** Reads one value; undefined if it was never written. */
export function readMeta(db: DatabaseSync, key: string): string | undefined {
  const row = db.prepare('select value from meta where key = ?').get(key)
  return row && textOf(row, 'value')
}

/** Writes what follows from a change: when it came, which rules judged it, and the new version. */
export function writeMeta(
  db: DatabaseSync,
  now: number,
  fingerprint: ReturnType<typeof fingerprintOf>,
  rules: string,
): void {
  refreshSpans(db)
  const write = db.prepare('insert or replace into meta (key, value) values (?, ?)')
  write.run('changed', String(now))
  write.run('rules', rules)
  db.exec(
    "insert into meta (key, value) values ('syncs', '1') on conflict do update set value = value + 1",
  )
  const shown = db.prepare('select count(*) as n from articles where visible = 1').get()
  write.run('articles', String(shown?.n))
  fingerprint.save()
}
