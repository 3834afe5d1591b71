/** Reports, storylines, terms and entries in the index, beside the articles. Only within a sync. */
import type { DatabaseSync } from 'node:sqlite'
import { linkedText, written } from './index-columns.ts'
import { joinedTerms, tokensOf } from './normal-form.ts'

/** What can be found that is not an article. */
export const documentKinds = [
  'report',
  'storyline',
  'glossary',
  'place',
  'organisation',
  'country',
  'commodity',
  'benchmark',
  'person',
] as const
export type DocumentKind = (typeof documentKinds)[number]

export interface IndexedDocument {
  readonly kind: DocumentKind
  readonly id: string
  readonly title: string
  /** Its other names. */
  readonly names: readonly string[]
  /** Said of it in a line or two. */
  readonly summary: string
  readonly body?: string
  readonly tags?: readonly string[]
}

/** Prepares the statements once a sync. */
export function documentWriter(db: DatabaseSync) {
  const find = db.prepare('select number from documents where kind = ? and id = ?')
  const ofKind = db.prepare('select number from documents where kind = ?')
  const drop = db.prepare('delete from documents where number = ?')
  const dropText = db.prepare('delete from document_search where rowid = ?')
  const insert = db.prepare(
    'insert into documents (kind, id, title, names, summary, body) values (?, ?, ?, ?, ?, ?)',
  )
  const insertText = db.prepare(
    'insert into document_search (rowid, title, names, summary, body) values (?, ?, ?, ?, ?)',
  )

  function removeNumber(number: number): void {
    drop.run(number)
    dropText.run(number)
  }

  return {
    write({ kind, id, title, names, summary, body = '', tags = [] }: IndexedDocument): void {
      const old = find.get(kind, id)
      if (old) removeNumber(Number(old.number))
      const number = Number(
        insert.run(kind, id, title, names.join('\n'), summary, body).lastInsertRowid,
      )
      const tokens = [title, names.join('\n'), summary, linkedText(body)].map(tokensOf)
      const [titleText = '', namesText = '', ...rest] = tokens.map(written)
      const joined = tokens.flatMap(joinedTerms)
      insertText.run(number, titleText, [namesText, ...joined, ...tags].join(' '), ...rest)
    },
    remove(kind: DocumentKind, id: string): void {
      const old = find.get(kind, id)
      if (old) removeNumber(Number(old.number))
    },
    removeKind(kind: DocumentKind): void {
      for (const { number } of ofKind.all(kind)) removeNumber(Number(number))
    },
  }
}
