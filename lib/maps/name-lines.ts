/** How the name of a place or a country is set on a map. */

/** The ways to set a name: on one line, and on two parted where they are most equal. */
export function settingsOf(name: string): readonly (readonly string[])[] {
  const words = name.split(' ')
  if (name.length < 11 || words.length < 2) return [[name]]
  const splits = words.slice(1).map((_, index) => {
    const lines = [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]
    const longest = Math.max(...lines.map((line) => line.length))
    return { lines, longest, shortest: Math.min(...lines.map((line) => line.length)) }
  })
  // A number stays with its name.
  const whole = splits.filter(({ shortest }) => shortest > 2)
  const best = whole.toSorted((a, b) => a.longest - b.longest)[0]
  return best ? [best.lines, [name]] : [[name]]
}
