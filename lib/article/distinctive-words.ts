/** The words that say most about a text: frequent in it, rare in the archive. */
import type { RelatedSource } from '#lib/catalog/related-source'
import { wordsOf } from '#lib/catalog/search/words'

/** Words in a query. More find little more, and cost more. */
const QUERY_WORDS = 16
/** A word in more than this share of the archive says nothing of one article. */
const COMMON = 0.08
/** Postings that one query may read; it bounds the time at any size of archive. */
const POSTINGS = 3000

/** The query words of a text, most distinctive first, as stems. */
export function distinctiveWords(source: RelatedSource, text: string): string[] {
  const counts = new Map<string, number>()
  for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const articles = Math.max(1, source.countArticles())
  const known = source.frequencies([...counts.keys()])
  const common = Math.max(3, articles * COMMON)
  const ranked = [...known]
    .filter(([, documents]) => documents > 1 && documents <= common)
    .map(([word, documents]) => ({
      word,
      documents,
      weight: (counts.get(word) ?? 0) * Math.log(articles / documents),
    }))
    .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
  let postings = 0
  return ranked
    .slice(0, QUERY_WORDS)
    .filter(({ documents }) => {
      if (postings > 0 && postings + documents > POSTINGS) return false
      postings += documents
      return true
    })
    .map(({ word }) => word)
}
