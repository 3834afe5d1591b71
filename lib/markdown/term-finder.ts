/** Finds the terms of the glossary in a text. */
import type { GlossaryTerm } from '#lib/content/vocabulary-schema'

export interface FoundTerm {
  readonly term: GlossaryTerm
  readonly at: number
  readonly text: string
}

/** No piece of a longer word, a path, a price or a compound. */
const START = '(?<![\\p{L}\\p{N}/$€£-])'
const END = '(?![\\p{L}\\p{N}+]|-\\p{L})'

/**
 * A finder for a glossary: names and aliases, the longest first. Everyday words are left alone, and so
 * are words of several meanings in a text that does not speak of theirs.
 */
export function termFinder(
  glossary: readonly GlossaryTerm[],
  body: string,
): (text: string) => FoundTerm[] {
  const byForm = new Map<string, GlossaryTerm>()
  // What is left alone is still matched, so that no shorter term is found inside it.
  for (const term of glossary) {
    for (const form of [term.term, ...term.aliases]) {
      if (!byForm.has(form)) byForm.set(form, term)
    }
  }
  if (byForm.size === 0) return () => []
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length)
  const pattern = new RegExp(`${START}(?:${forms.map(patternOf).join('|')})${END}`, 'gu')
  const marked = new Set(
    glossary.filter(
      ({ everyday, near }) =>
        !everyday && (near.length === 0 || near.some((word) => hasWord(body, word))),
    ),
  )
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
      const term = termOf(found, byForm)
      return term && marked.has(term) ? [{ term, at: index, text: found }] : []
    })
}

/** The term of a form as found: as it is, not at the beginning of a sentence, and one of it. */
function termOf(
  found: string,
  byForm: ReadonlyMap<string, GlossaryTerm>,
): GlossaryTerm | undefined {
  const lower = `${found[0]?.toLowerCase() ?? ''}${found.slice(1)}`
  return [found, lower]
    .flatMap((form) => [form, form.replace(/s$/, ''), form.replace(/es$/, '')])
    .map((form) => byForm.get(form))
    .find((term) => term !== undefined)
}

function hasWord(body: string, word: string): boolean {
  return new RegExp(`${START}${RegExp.escape(word)}(?![\\p{L}\\p{N}])`, 'u').test(body)
}

/** A name keeps its capitals; a word may begin a sentence, and be more than one. */
function patternOf(form: string): string {
  const [, first, rest = ''] = /^(\p{Ll})(.*)$/su.exec(form) ?? []
  const body = first
    ? `[${first}${first.toUpperCase()}]${RegExp.escape(rest)}`
    : RegExp.escape(form)
  return /\p{L}$/u.test(form) ? `${body}(?:e?s)?` : body
}
