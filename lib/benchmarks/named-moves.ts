/** Whether a sentence says that a price rose or fell. */

import type { Benchmark } from '#lib/catalog/model'
import type { Move } from './moves.ts'
import { goodOf, nameAsPattern, sentencesOf } from './price-names.ts'

const RISE =
  /\b(?:rose|risen|rises?|jump(?:ed|s)?|surg(?:ed|es?)|gain(?:ed|s)?|climb(?:ed|s)?|spik(?:ed|es?)|soar(?:ed|s)?|rising|doubled|up|higher|above|record)\b/i
const FALL =
  /\b(?:fell|fallen|falls?|drop(?:ped|s)?|slid|slump(?:ed|s)?|plung(?:ed|es?)|lost|los(?:es?|ses)|collaps(?:ed|es?)|tumbl(?:ed|es?)|sank|falling|loss|down|lower|below|negative)\b/i

/** A price of an earlier time, or of the hours before the news: not how a day's price went with it. */
const EARLIER = /\b(?:had|averaged|before the)\b/i

/** A row of a table, or what a limit is, such as `The ceiling on TTF is far below the proposal`. */
const NO_MOVE = /^\||^(?:The|A|An|Its) (?:\S+ ){0,2}(?:limit|ceiling|trigger|threshold)\b/i
/** What follows it is a condition, not what happened. */
const CONDITION = /\b(?:if|unless|would|whenever)\b/i

/** Whether a sentence names this price and says that it went this way with the news, not what follows if it does. */
export function namesMove(
  text: string,
  benchmark: Pick<Benchmark, 'name' | 'unit' | 'frequency'>,
  direction: Move['direction'],
): boolean {
  if (direction === 'unchanged') return false
  const way = direction === 'up' ? RISE : FALL
  const what = nameIn(benchmark)
  const isEarlier = (sentence: string) => benchmark.frequency === 'daily' && EARLIER.test(sentence)
  return sentencesOf(text).some((sentence) => {
    const [said = ''] = NO_MOVE.test(sentence) ? [] : sentence.split(CONDITION)
    return what.test(said) && way.test(said) && !isEarlier(sentence)
  })
}

/** What names a price in a text: its own name, or `oil price`. */
export function nameIn({ name, unit }: Pick<Benchmark, 'name' | 'unit'>): RegExp {
  return new RegExp(`\\b${nameAsPattern(name)}\\b|\\b${goodOf(name, unit)} prices?\\b`, 'i')
}
