/** Forms of typed words that mean one thing: hyphens, letters with digits, months with years. */
import { foldWord, type Token, termOf } from './normal-form.ts'

/** Parts typed with a hyphen as one word, and letters apart from digits: `G-7`, `G7` and `G 7`. */
export function otherForms(tokens: readonly Token[]): string[][] {
  const text = tokens.map(({ word }) => word).join(' ')
  const [, letters, digits] = /^(\p{L}+)(\d+)$/u.exec(text) ?? []
  if (letters && digits) return [[termOf(letters), digits]]
  const isJoined = tokens.length > 1 && tokens.slice(1).every(({ hyphenated }) => hyphenated)
  return isJoined ? [[termOf(tokens.map(({ word }) => word).join(''))]] : []
}

/** `March 2022`: the day of an article is indexed as words. */
export function isMonthAndYear(words: readonly string[]): boolean {
  return /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}* (?:19|20)\d\d$/iu.test(
    words.join(' '),
  )
}

/** A chunk as it was typed, without the marks around it. */
export function plainTyped(typed: string): string {
  return typed.replace(/^[^\p{L}\p{N}$€£]+|[^\p{L}\p{N}%+]+$/gu, '') || foldWord(typed)
}
