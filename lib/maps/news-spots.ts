/** More places for the name of a circle than those around a mark. */
import type { Spot } from './label-model.ts'
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
const FINE = { turns: 48, steps: [6, 9, 12, 15, 18, 21, 24] }

/** All around a circle, tied to its edge; looked for more closely for a large one. */
export function spotsTied([x, y]: Point, radius: number, isLarge: boolean): Spot[] {
  const { turns, steps } = isLarge ? FINE : COARSE
  return steps.flatMap((step) =>
    Array.from({ length: turns }, (_, turn): Spot => {
      const angle = (2 * Math.PI * turn) / turns
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
      const far = radius + step
      return {
        at: [x + far * cos, y + far * sin],
        anchor: cos > 0.3 ? 'start' : cos < -0.3 ? 'end' : 'middle',
        rise: Math.abs(cos) > 0.3 ? 0 : sin > 0 ? 1 : -1,
        cost: 5 + step / 10,
        tie: [x + radius * cos, y + radius * sin],
        of: [x, y],
      }
    }),
  )
}
