/** A search as an FTS5 match expression. Every word is quoted, so that none is an operator. */
import type { Phrase, SearchUnit } from './search-unit.ts'

/** Units as one expression; undefined for an empty list. */
export function expressionOf(
  units: readonly SearchUnit[],
  joint: 'AND' | 'OR' = 'AND',
): string | undefined {
  if (units.length === 0) return undefined
  return units.map(unitExpression).join(` ${joint} `)
}

/** One unit: its wordings as phrases, its tags, and the words of a long name apart. */
export function unitExpression(unit: SearchUnit): string {
  const parts = [...shortest(unit.wordings).map(quoted), ...unit.tags.map((tag) => `"${tag}"`)]
  const [typed = []] = unit.wordings
  if (isLoose(unit)) parts.push(`(${typed.map((term) => `"${term}"`).join(' AND ')})`)
  return parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(' OR ')})`
}

/** The words near in meaning to a unit; undefined for a unit without any. */
export function relatedExpression({ related }: SearchUnit): string | undefined {
  return related.length > 0 ? shortest(related).map(quoted).join(' OR ') : undefined
}

/** A long name typed word by word may also occur in other words: `Iran nuclear deal`. */
function isLoose({ exact, typed, wordings: [phrase = []] }: SearchUnit): boolean {
  return (
    !exact && /\S\s+\S/.test(typed) && phrase.length > 1 && phrase.every((term) => term.length > 2)
  )
}

/** Without phrases that hold another: whatever has `Nord Stream 1` has `Nord Stream`. */
function shortest(phrases: readonly Phrase[]): Phrase[] {
  const holds = (long: Phrase, short: Phrase) =>
    ` ${long.join(' ')} `.includes(` ${short.join(' ')} `)
  return phrases.filter((one) => !phrases.some((other) => other !== one && holds(one, other)))
}

function quoted(phrase: Phrase): string {
  return `"${phrase.join(' ')}"`
}
