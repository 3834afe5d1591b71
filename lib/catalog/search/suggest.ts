/** What a reader may mean, from the first letters on. */
import type { Reader } from '../connection.ts'
import type { Catalog } from '../model.ts'
import type { Suggestion } from '../queries/finding.ts'
import { articleRowOf } from '../rows.ts'
import { parseSearch, prefixExpression, wordsIn } from './expression.ts'
import type { Spelling } from './spelling.ts'
import type { NameBook, NamedTerm } from './term-index.ts'
import { plainOf } from './words.ts'

const TERMS = 5
const ARTICLES = 5
/** Headlines that came last, of which the newest are shown: what begins so is on too many. */
const LOOKED_AT = 500

export function suggestQueries(
  reader: Reader,
  names: () => NameBook,
  spelling: Spelling,
): Pick<Catalog, 'suggest'> {
  const countOf = ({ facet, id }: NamedTerm) =>
    Number(
      reader.get('select uses from tag_counts where facet = ? and term = ?', facet, id)?.uses ?? 0,
    )

  function terms(text: string): Suggestion[] {
    const typed = plainWords(text)
    const found = names().terms.flatMap((term) => {
      const rank = Math.min(...term.names.map((name) => rankOf(typed, plainWords(name))))
      return rank === Number.POSITIVE_INFINITY ? [] : [{ term, rank }]
    })
    return found
      .map((one) => ({ ...one, count: countOf(one.term) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => a.rank - b.rank || b.count - a.count || (a.term.id < b.term.id ? -1 : 1))
      .slice(0, TERMS)
      .map(
        ({
          term: {
            facet,
            id,
            names: [name = id],
          },
        }) => ({ kind: 'term', facet, id, name }),
      )
  }

  function articles(text: string): Suggestion[] {
    const expression = prefixExpression(text)
    if (!expression) return []
    return reader
      .all(
        `select a.row from (
           select rowid as id from headlines where headlines match ? order by rowid desc limit ?
         ) s join articles a on a.id = s.id order by a.at desc, a.slug limit ?`,
        expression,
        LOOKED_AT,
        ARTICLES,
      )
      .map((row) => ({ kind: 'article', row: articleRowOf(row) }))
  }

  const both = (text: string) => [...terms(text), ...articles(text)]

  return {
    suggest(text) {
      if (wordsIn(text).join('').length < 2) return []
      const found = both(text)
      if (found.length > 0) return found
      const { wanted } = parseSearch(text, names().synonyms)
      const meant = spelling.correct(text, wanted)
      return meant ? both(meant.text) : []
    },
  }
}

function plainWords(text: string): string[] {
  return wordsIn(plainOf(text))
}

/** 0 where a name begins as typed, 1 where it does further on; infinite where it does not. */
function rankOf(typed: readonly string[], name: readonly string[]): number {
  for (let at = 0; at + typed.length <= name.length; at++) {
    const fits = typed.every((word, n) =>
      n === typed.length - 1 ? name[at + n]?.startsWith(word) : name[at + n] === word,
    )
    if (fits) return Math.min(at, 1)
  }
  return Number.POSITIVE_INFINITY
}
