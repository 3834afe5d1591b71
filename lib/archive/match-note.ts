/** The note above a list on how its words matched, and where partial matches begin. */
import type { SearchResult } from '#lib/catalog/queries/search-result'
import { asTyped } from '#lib/core/quoted'
import { type ListQuery, sortOf } from '#lib/filter/filter'
import { countInWords } from '#lib/filter/labels'

export interface MatchNote {
  /** Above the list. */
  readonly sentences: readonly string[]
  /** Before the item of this page from which on articles have only most of the words. */
  readonly divider?: { readonly at: number; readonly text: string }
}

/** Undefined where every article has all words. */
export function matchNote(query: ListQuery, result: SearchResult): MatchNote | undefined {
  const said = ignoredWords(result)
  const note = noteOnMatches(query, result)
  return said ? { ...note, sentences: [said, ...(note?.sentences ?? [])] } : note
}

function ignoredWords({ ignored, newest }: SearchResult): string | undefined {
  if (ignored.length === 0) return undefined
  const words = [...new Set(ignored)].map(quotedWord).join(' and ')
  const verb = ignored.length === 1 ? 'is' : 'are'
  return newest
    ? `${words} ${verb} not searched for: these are the newest articles.`
    : `${words} ${verb} not searched for. Sort by newest for the latest.`
}

function noteOnMatches(query: ListQuery, { match, page }: SearchResult): MatchNote | undefined {
  if (!match) return undefined
  const missing = match.missing.map((word) => `No article has ${quotedWord(word)}.`).slice(0, 3)
  if (match.most === 0)
    return match.all === 0 && missing.length > 0 ? { sentences: missing } : undefined
  if (match.all === 0) {
    const isPhrase = match.missing.some((word) => word.startsWith('“'))
    const rest = isPhrase
      ? 'These have its words.'
      : 'No article has all of these words; these have most of them.'
    return { sentences: [...missing, rest] }
  }
  const text = `${match.all === 1 ? 'One article has' : `${match.all} articles have`} all of the words. These have most of them.`
  const at = match.all - (page.first - 1)
  if (sortOf(query) !== 'relevance')
    return {
      sentences: [
        `${countInWords(match.all)} with all of the words, and ${match.most} with most of them.`,
      ],
    }
  return at > 0 && at < page.items.length
    ? { sentences: missing, divider: { at, text } }
    : { sentences: at <= 0 ? [...missing, text] : missing }
}

function quotedWord(word: string): string {
  const text = asTyped(word)
  return text.startsWith('“') ? text : `“${text}”`
}
