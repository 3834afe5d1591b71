/** A pattern that finds any of some names as whole words; without names it finds nothing. */
export function namesPattern(names: readonly string[]): RegExp {
  if (names.length === 0) return /(?!)/u
  const any = names.map((name) => RegExp.escape(name)).join('|')
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'u')
}
