/** Entries of the vocabularies as the index holds them, whatever their kind. */
import type { VocabularyEntry } from '#lib/content/parse/vocabulary'
import { type DocumentKind, documentKinds, type IndexedDocument } from './documents.ts'

/** Whether entries of a kind are found by search. */
export function isDocumentKind(kind: string): kind is DocumentKind {
  return documentKinds.some((one) => one === kind)
}

/** What the index holds of an entry. */
export function documentOf(kind: DocumentKind, entry: VocabularyEntry): IndexedDocument {
  const { id } = entry
  if ('term' in entry) {
    const { term, symbol, aliases, definition } = entry
    return {
      kind,
      id,
      title: term,
      names: [...(symbol ? [symbol] : []), ...aliases],
      summary: definition,
    }
  }
  const { name } = entry
  if ('scope' in entry)
    return { kind, id, title: name, names: [entry.shortName], summary: entry.scope }
  if ('fullName' in entry) {
    const { fullName, unit, definition = `${fullName}, ${unit}` } = entry
    return { kind, id, title: name, names: [fullName], summary: definition }
  }
  const short = 'shortName' in entry && entry.shortName ? entry.shortName : undefined
  return {
    kind,
    id,
    title: short ?? name,
    names: [...(short ? [name] : []), ...entry.aliases],
    summary: entry.description ?? ('role' in entry ? entry.role : undefined) ?? '',
  }
}
