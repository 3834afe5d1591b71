/** How wide a text is and how it breaks into lines, estimated without a browser. */

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
/** For a fallback font that runs wider, and for a heavier weight. */
const ALLOWANCE = 1.08

/** The width of a text in units, at a type size in units. */
export function widthOf(text: string, size: number, spacing = 0): number {
  let thousandths = 0
  for (const letter of text) thousandths += advances.get(letter) ?? OTHER
  return (thousandths / 1000) * size * ALLOWANCE + text.length * spacing
}

/** Lines as a browser breaks them: a word that does not fit begins the next. */
export function linesWithin(text: string, size: number, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && widthOf(longer, size) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
