/** How much space a label takes, estimated without a browser. */

/** Advance widths of Source Sans 3, in thousandths of an em, where they are not near 540. */
const widths: readonly (readonly [number, string])[] = [
  [200, ' '],
  [260, "ijlI.,:;'|’"],
  [330, 'ftr-()/'],
  [450, 'cszvxyJ'],
  [500, 'aekgLF0123456789'],
  [600, 'ABCDEGHKNOPQRUVXYZ'],
  [760, 'wMW'],
  [840, 'm%@'],
]
const advances = new Map(
  widths.flatMap(([width, letters]) =>
    [...letters].map((letter): [string, number] => [letter, width]),
  ),
)
const OTHER = 540
/** Room for a fallback font that runs wider, and for a heavier weight. */
const ALLOWANCE = 1.08

/** The width of a text in units, at a type size in units. */
export function widthOf(text: string, size: number, spacing = 0): number {
  let thousandths = 0
  for (const letter of text) thousandths += advances.get(letter) ?? OTHER
  return (thousandths / 1000) * size * ALLOWANCE + text.length * spacing
}

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
