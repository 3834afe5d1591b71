/** How many articles a unit of a search may be in, without reading the index. */
import type { Reader } from '../connection.ts'
import type { Phrase } from './search-unit.ts'

/** By the commonest of its wordings; a phrase is in no more articles than its rarest word. */
export function unitUses(reader: Reader, wordings: readonly Phrase[]): number {
  const counts = wordings.map((phrase) =>
    Math.min(
      ...phrase.map((term) =>
        Number(reader.get('select uses from words where word = ?', term)?.uses ?? 0),
      ),
    ),
  )
  return Math.max(0, ...counts)
}
