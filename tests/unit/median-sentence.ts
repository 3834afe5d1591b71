/** How a text reads: its sentences and their lengths. */

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' })

function sentencesOf(paragraph: string): string[] {
  return [...segmenter.segment(paragraph)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => /\p{L}/u.test(sentence))
}

/** The median number of words a sentence, over paragraphs; 0 for no sentence. */
export function medianSentence(paragraphs: readonly string[]): number {
  const lengths = paragraphs
    .flatMap(sentencesOf)
    .map((sentence) => sentence.split(/\s+/).length)
    .sort((a, b) => a - b)
  const middle = Math.floor(lengths.length / 2)
  const upper = lengths[middle] ?? 0
  return lengths.length % 2 ? upper : ((lengths[middle - 1] ?? 0) + upper) / 2
}
