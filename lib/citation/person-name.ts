/** The parts of an author's name by which bibliographies sort. */
import type { Person } from '#lib/catalog/model'

/** A person by family name and given names; or a name that is never split: a desk, a name of one word. */
export type CitedAuthor =
  | { readonly family: string; readonly given: string }
  | { readonly literal: string }

/**
 * The family name is `familyName` where people.yaml has it; else the last word, with the particles
 * before it that are written small (`van den Berg`).
 */
export function citedAuthor({
  name,
  kind,
  familyName,
}: Pick<Person, 'name' | 'kind' | 'familyName'>): CitedAuthor {
  const words = name.split(/\s+/)
  if (kind === 'desk') return { literal: name }
  if (familyName !== undefined) return namedBy(name, familyName)
  if (words.length < 2 || name.includes(',')) return { literal: name }
  const particle = words.findIndex((word, at) => at > 0 && /^\p{Ll}/u.test(word))
  const start = particle > 0 && particle < words.length - 1 ? particle : words.length - 1
  return { family: words.slice(start).join(' '), given: words.slice(0, start).join(' ') }
}

function namedBy(name: string, family: string): CitedAuthor {
  const given = name.replace(family, ' ').replace(/\s+/g, ' ').trim()
  return given && !name.includes(',') ? { family, given } : { literal: name }
}

/** `Jean-Paul Marie` as `J.-P. M.` */
export function initialsOf(given: string): string {
  return given
    .split(/\s+/)
    .map((name) => name.split('-').map(initialOf).join('-'))
    .join(' ')
}

function initialOf(name: string): string {
  const [first = ''] = name
  return first && `${first.toUpperCase()}.`
}
