/**
 * What the content adds up to, whatever the order in which it came: two catalogs of the same content
 * have the same fingerprint, on whatever machine. It is updated file by file, never recomputed.
 */
import { createHash } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import { textOf } from '../rows.ts'
import { visibility } from '../schema.ts'

const digits = 32

/** The sum of all files, to be changed by `with` as files come and go. */
export function fingerprintOf(db: DatabaseSync) {
  const known = db.prepare("select value from meta where key = 'content'").get()
  let sum = BigInt(`0x${known ? textOf(known, 'value') : '0'}`)
  return {
    /** Puts a file's text in, or takes it out again: each undoes the other. An empty hash is no text. */
    toggle(path: string, hash: string): void {
      if (hash !== '') sum ^= BigInt(`0x${digest(`${path}\0${hash}`)}`)
    },
    /** Writes the sum, and the version, which changes also when an embargo ends. */
    save(): void {
      const content = sum.toString(16)
      const embargoed = db
        .prepare(`select path from articles where visible = ${visibility.embargoed} order by at`)
        .all()
        .map((row) => textOf(row, 'path'))
        .sort()
      const version = digest([content, ...embargoed].join('\0')).slice(0, 16)
      const write = db.prepare('insert or replace into meta (key, value) values (?, ?)')
      write.run('content', content)
      write.run('version', version)
    },
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits)
}
