/** More places for the name of a circle than those around a mark. */
import type { Anchor, Spot } from './label-model.ts'
import { areNear } from './news-circles.ts'
import { isOffLines } from './news-geometry.ts'
import type { Point } from './projection.ts'

/** How far a name above or below its circle may be moved to a side, in units. */
const MOVES = [-32, -24, -16, -8, 8, 16, 24, 32]

/** Above and below a circle: flush with one of its sides, or moved to a side. */
export function spotsOver([x, y]: Point, radius: number): Spot[] {
  return ([-1, 1] as const).flatMap((rise): Spot[] => {
    const down = y + rise * (radius + 2.5)
    return [
      { at: [x - radius, down], anchor: 'start', rise, cost: 1.4 },
      { at: [x + radius, down], anchor: 'end', rise, cost: 1.4 },
      ...MOVES.map(
        (move): Spot => ({
          at: [x + move, down],
          anchor: 'middle',
          rise,
          cost: 1.2 + Math.abs(move) / 20,
        }),
      ),
    ]
  })
}

/** In how many directions a name is tied, and how far its line may reach, in units. */
const COARSE = { turns: 24, steps: [7, 12, 18, 24] }
const NEAR = { turns: 24, steps: [1, 3] }
const FINE = { turns: 48, steps: [6, 9, 12, 15, 18, 21, 24] }

export type TiedSpot = Spot & Required<Pick<Spot, 'tie' | 'of'>>

/** All around a circle, tied to its edge; looked for more closely for a large one. */
function spotsTied([x, y]: Point, radius: number, isLarge: boolean): TiedSpot[] {
  return around([x, y], radius, isLarge ? FINE : COARSE).map(({ spot, cos, sin, step }) => ({
    ...spot,
    cost: 5 + step / 10,
    tie: [x + radius * cos, y + radius * sin],
    of: [x, y],
  }))
}

/** A tie reads as a line of the map where it comes so near to one, in letters; its ends are rounded. */
export const OFF_LINES = 0.235
const ROUNDED = 0.7
/** A circle of a radius of so many letters is large. */
const LARGE = 0.22
/** How far from a circle lines may be that a tie comes near to, in units. */
const REACH = 30
/** How far along the edge of its circle a tie may start to keep off a line, as an angle. */
const TURNS = [0, 0.4, -0.4, 0.8, -0.8, 1.2, -1.2]

/** Spots all around a circle whose ties keep off the lines of a map. */
export function spotsBesideLines(
  at: Point,
  radius: number,
  course: readonly Point[],
  size: number,
): TiedSpot[] {
  const near = course.filter((point) => areNear(point, at, radius + REACH))
  const off = OFF_LINES * size + ROUNDED
  return spotsTied(at, radius, radius > LARGE * size).flatMap((spot) =>
    besideLines(spot, near, off),
  )
}

/** A spot whose tie keeps off all lines, if there is a place on the edge of its circle to start from. */
function besideLines(spot: TiedSpot, lines: readonly Point[], off: number): TiedSpot[] {
  const { at, tie, of } = spot
  const [x, y] = [tie[0] - of[0], tie[1] - of[1]]
  for (const turn of lines.length > 0 ? TURNS : []) {
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
    const start: Point = [of[0] + x * cos - y * sin, of[1] + x * sin + y * cos]
    // Outward, not over its own circle.
    const outward =
      (start[0] - of[0]) * (at[0] - start[0]) + (start[1] - of[1]) * (at[1] - start[1])
    if (outward > 0 && isOffLines([start, at], lines, off))
      return [{ ...spot, cost: spot.cost + Math.abs(turn), tie: start }]
  }
  return lines.length > 0 ? [] : [spot]
}

/** All around a circle and so near that a code needs no line. */
export function spotsNear(at: Point, radius: number): Spot[] {
  return around(at, radius, NEAR).map(({ spot, step }) => ({ ...spot, cost: 1.4 + step / 10 }))
}

function around(
  [x, y]: Point,
  radius: number,
  { turns, steps }: { readonly turns: number; readonly steps: readonly number[] },
) {
  return steps.flatMap((step) =>
    Array.from({ length: turns }, (_, turn) => {
      const angle = (2 * Math.PI * turn) / turns
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
      const at: Point = [x + (radius + step) * cos, y + (radius + step) * sin]
      const anchor: Anchor = cos > 0.3 ? 'start' : cos < -0.3 ? 'end' : 'middle'
      const rise: Spot['rise'] = Math.abs(cos) > 0.3 ? 0 : sin > 0 ? 1 : -1
      return { spot: { at, anchor, rise }, cos, sin, step }
    }),
  )
}
