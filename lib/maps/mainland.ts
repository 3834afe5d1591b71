/** What of a country a map has to show when it names the country: not its territories overseas. */
import { type Atlas, outlineOf, type Polygon } from './atlas.ts'
import { angleBetween, type Vector } from './sphere.ts'

/** An island or exclave belongs when it lies this near to what does, in radians (about 380 km). */
const NEAR = (3.4 * Math.PI) / 180
/** And wherever it lies when it is this large a part of the largest (Borneo's part of Malaysia). */
const LARGE = 0.3
/** Every so many points of an outline suffice to measure from. */
const STEP = 12

const known = new WeakMap<Atlas, Map<string, readonly Polygon[]>>()

/** The main land of a country: its largest part, and what is large or near; empty for an unknown code. */
export function mainlandOf(atlas: Atlas, code: string): readonly Polygon[] {
  const cache = known.get(atlas) ?? new Map<string, readonly Polygon[]>()
  known.set(atlas, cache)
  const found = cache.get(code) ?? gather(atlas, atlas.areas.get(code)?.polygons ?? [])
  cache.set(code, found)
  return found
}

function gather(atlas: Atlas, polygons: readonly Polygon[]): Polygon[] {
  const waiting = polygons
    .toSorted((a, b) => b.area - a.area)
    .map((polygon) => ({ polygon, outline: outlineOf(atlas, polygon, STEP) }))
  const [first, ...others] = waiting
  if (!first) return []
  const main = [first]
  let rest = others
  // Nearness is handed on from island to island.
  for (const one of main) {
    rest = rest.filter((other) => {
      const belongs =
        other.polygon.area > LARGE * first.polygon.area || areNear(one.outline, other.outline)
      if (belongs) main.push(other)
      return !belongs
    })
  }
  return main.map(({ polygon }) => polygon)
}

function areNear(some: readonly Vector[], others: readonly Vector[]): boolean {
  return some.some((a) => others.some((b) => angleBetween(a, b) < NEAR))
}
