/** The atlas with only the points that a scale can show, by octaves of scale. */
import type { Atlas } from './atlas.ts'

const octavesByAtlas = new WeakMap<Atlas, Map<number, Float64Array[]>>()

/**
 * Arcs without the points that stray less than about `tolerance` radians from the line without them; each is
 * thinned when a map first asks for it.
 */
export function thinnedArcs(atlas: Atlas, tolerance: number): (index: number) => Float64Array {
  const octaves = octavesByAtlas.get(atlas) ?? new Map<number, Float64Array[]>()
  octavesByAtlas.set(atlas, octaves)
  const octave = Math.round(Math.log2(tolerance))
  const thinned = octaves.get(octave) ?? []
  octaves.set(octave, thinned)
  return (index) => {
    thinned[index] ??= thin(atlas.arcs[index] ?? new Float64Array(), 2 ** octave)
    return thinned[index]
  }
}

/** Douglas and Peucker (1973) on chords through the globe; three numbers a point. */
function thin(arc: Float64Array, tolerance: number): Float64Array {
  const count = arc.length / 3
  const keep = new Uint8Array(count)
  keep[0] = 1
  keep[count - 1] = 1
  const open: [number, number][] = [[0, count - 1]]
  for (let span = open.pop(); span; span = open.pop()) {
    const [first, last] = span
    const at = furthest(arc, first, last, tolerance * tolerance)
    if (at < 0) continue
    keep[at] = 1
    open.push([first, at], [at, last])
  }
  return arc.filter((_, index) => keep[Math.floor(index / 3)] === 1)
}

/** The point between two others that strays most from their chord, if beyond the square of a limit; or -1. */
function furthest(arc: Float64Array, first: number, last: number, limit: number): number {
  const [ax, ay, az] = [arc[3 * first] ?? 0, arc[3 * first + 1] ?? 0, arc[3 * first + 2] ?? 0]
  const dx = (arc[3 * last] ?? 0) - ax
  const dy = (arc[3 * last + 1] ?? 0) - ay
  const dz = (arc[3 * last + 2] ?? 0) - az
  const square = dx * dx + dy * dy + dz * dz
  let [most, at] = [limit, -1]
  for (let index = first + 1; index < last; index++) {
    const px = (arc[3 * index] ?? 0) - ax
    const py = (arc[3 * index + 1] ?? 0) - ay
    const pz = (arc[3 * index + 2] ?? 0) - az
    const along = square === 0 ? 0 : (px * dx + py * dy + pz * dz) / square
    const part = Math.min(1, Math.max(0, along))
    const [ox, oy, oz] = [px - part * dx, py - part * dy, pz - part * dz]
    const off = ox * ox + oy * oy + oz * oz
    if (off > most) {
      most = off
      at = index
    }
  }
  return at
}
