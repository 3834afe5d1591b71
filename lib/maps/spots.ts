/** Where around a mark its name may go. */
import type { Spot } from './label-model.ts'
import type { Point } from './projection.ts'

/** The spots around a mark of a radius: to the right first, as readers expect, then the others. */
export function spotsAround([x, y]: Point, radius: number): Spot[] {
  const near = radius + 2.5
  const slant = near * 0.75
  return [
    { at: [x + near, y], anchor: 'start', rise: 0, cost: 0 },
    { at: [x - near, y], anchor: 'end', rise: 0, cost: 0.6 },
    { at: [x + slant, y - slant], anchor: 'start', rise: -1, cost: 1 },
    { at: [x + slant, y + slant], anchor: 'start', rise: 1, cost: 1 },
    { at: [x, y - near], anchor: 'middle', rise: -1, cost: 1.2 },
    { at: [x, y + near], anchor: 'middle', rise: 1, cost: 1.2 },
    { at: [x - slant, y - slant], anchor: 'end', rise: -1, cost: 1.6 },
    { at: [x - slant, y + slant], anchor: 'end', rise: 1, cost: 1.6 },
  ]
}

/** Spots further off, but no further than `most`, tied to the mark by a thin line that touches it, `hold` units from its middle. */
export function spotsBeyond(
  mark: Point,
  radius: number,
  { most = 50, hold = radius }: { readonly most?: number; readonly hold?: number } = {},
): Spot[] {
  return [14, 24, 36, 50]
    .filter((far) => far <= most)
    .flatMap((far) => tiedSpots(mark, hold, radius + far))
}

function tiedSpots([x, y]: Point, hold: number, far: number): Spot[] {
  return Array.from({ length: 16 }, (_, turn): Spot => {
    const angle = (turn * Math.PI) / 8
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    return {
      at: [x + far * cos, y + far * sin],
      anchor: cos > 0.3 ? 'start' : cos < -0.3 ? 'end' : 'middle',
      rise: Math.abs(cos) > 0.3 ? 0 : sin > 0 ? 1 : -1,
      cost: 5 + far / 10,
      tie: [x + hold * cos, y + hold * sin],
      of: [x, y],
    }
  })
}

/** A spot for a name around a point so far off another. */
export function centred([x, y]: Point, across: number, down: number): Spot {
  const cost = Math.hypot(across, down) / 10
  return { at: [x + across, y + down], anchor: 'middle', rise: 0, cost }
}
