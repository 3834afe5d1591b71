/** Where the name of a place may go: around its mark, or along its line. */
import { holdOf, MARK } from './glyphs.ts'
import type { Spot } from './label-model.ts'
import type { Drawn } from './place-marks.ts'
import { centred, spotsAround, spotsBeyond } from './spots.ts'

/** Half the size of the dot at an end of a line. */
export const END = 3.5

/** Parts of a line from which its name may run: its middle first, its ends rather than another country. */
const PARTS = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9, 0.03, 0.97]

/** Near its mark, or along its line. */
export function spotsFor({ mark, line, course, middle }: Drawn): Spot[] {
  if (line && line.kind !== 'canal') {
    const along = PARTS.map((part) => ({
      at: course[Math.floor(course.length * part)] ?? middle,
      radius: 3,
      off: Math.abs(part - 0.5),
    }))
    const ends = line.ends.map((at) => ({ at, radius: END, off: 0.5 }))
    return [...along, ...ends].flatMap(({ at, radius, off }) =>
      spotsAround(at, radius).map((spot) => ({ ...spot, cost: spot.cost + 4 * off })),
    )
  }
  if (mark) return spotsAround(mark.at, MARK)
  return [0, -14, 14, -28, 28].flatMap((down) =>
    [0, -16, 16, -32, 32].map((across) => centred(middle, across, down)),
  )
}

/** A line is tied to its name by no longer a line than this, which would read as one more border. */
const TIE = 24

/** Tied to its mark or its line. */
export function farFrom({ mark, line, course, middle }: Drawn): Spot[] {
  if (!mark) return []
  if (!line) return spotsBeyond(mark.at, MARK, { hold: holdOf(mark.glyph) })
  return [0.5, 0.3, 0.7, 0.1, 0.9].flatMap((part) =>
    spotsBeyond(course[Math.floor(course.length * part)] ?? middle, 2, { hold: 0, most: TIE }),
  )
}
