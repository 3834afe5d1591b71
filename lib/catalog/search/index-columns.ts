/** What the index holds of an article: its texts in normal form, and its tags and dates as words. */
import { termsOf } from '#lib/content/article'
import type { Article } from '#lib/content/schema'
import { britishDates } from '#lib/core/date-language'
import { dayOf } from '#lib/core/dates'
import { joinedTerms, type Token, termsIn, tokensOf } from './normal-form.ts'
import { tagTerms } from './tags.ts'
import { type WordSet, wordSetOf } from './words.ts'

type Indexed = Pick<
  Article,
  | 'headline'
  | 'standfirst'
  | 'keyPoints'
  | 'body'
  | 'revisions'
  | 'published'
  | 'commodities'
  | 'countries'
  | 'organisations'
  | 'places'
  | 'storylines'
>

/** The columns `headline, standfirst, points, body, names` of the index, and the words to count. */
export function indexColumns(article: Indexed): {
  readonly columns: readonly string[]
  readonly counted: WordSet
} {
  const texts = [
    article.headline,
    [article.standfirst, ...article.storylines.map(({ event }) => event)].join('\n'),
    article.keyPoints.join('\n'),
    [linkedText(article.body), ...article.revisions.map(({ note }) => note)].join('\n'),
  ].map(tokensOf)
  const joined = [...new Set(texts.flatMap(joinedTerms))]
  const names = [
    ...tagTerms(termsOf(article)),
    // Not in the language of the site: it may change without the index.
    ...termsIn(britishDates.day(dayOf(article.published))),
    ...joined,
  ]
  return {
    columns: [...texts.map(written), names.join(' ')],
    counted: wordSetOf(texts, joined),
  }
}

/** Tokens as one text that the index parts at spaces. */
export function written(tokens: readonly Token[]): string {
  let text = ''
  for (const { term } of tokens) text += `${term} `
  return text
}

/** A body without the addresses of its links, which nobody reads. */
export function linkedText(body: string): string {
  return body.replace(/\]\([^)\s]{0,2000}\)/g, ']')
}
