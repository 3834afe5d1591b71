/**
 * A pattern that finds any of some names as whole words, and not as the beginning of a numbered one
 * (Nord Stream of Nord Stream 2); without names it finds nothing.
 */
export function namesPattern(names: readonly string[]): RegExp {
  if (names.length === 0) return /(?!)/u
  const any = names.map((name) => RegExp.escape(name)).join('|')
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}]|[ -]\\d(?![\\p{L}\\p{N}]))`,
    'u',
  )
}
