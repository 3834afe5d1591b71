/** Which of the places a map frames: the main cluster of them, and at a break in a line the stretch around it. */
import type { Place } from '#lib/content/vocabulary-schema'
import { spanOf } from './frame.ts'
import { angleBetween, densify, type Vector, vectorOf } from './sphere.ts'

/** Half the width, in radians, up to which a map holds everything (about 1,000 km). */
const WIDE = (9 * Math.PI) / 180
/** Places nearer than this belong together, in degrees: about 900 km, then further, until a cluster stands out. */
const JOINS = [8, 16, 32]
/** Leaving places out must make the map this much smaller. */
const GAIN = 0.7
/** A point this near to a line is on it, in radians (about 110 km): courses are approximate. */
const ON_LINE = Math.PI / 180
/** And nearer to an end than this part of the line it is at its end. */
const AT_END = 0.12

/** All places where they fit on one map; else the cluster that holds half of them and twice as many as any other, if there is one. */
export function mainCluster(places: readonly Place[]): readonly Place[] {
  const span = spanOf(places.flatMap(vectorsOf))
  if (places.length < 3 || span <= WIDE) return places
  for (const degrees of JOINS) {
    const clusters = clustersOf(places, (degrees * Math.PI) / 180)
    const [main, next] = clusters.toSorted((a, b) => b.length - a.length)
    if (!main || !next || main.length < 2 * next.length) continue
    if (2 * main.length < places.length) continue
    if (spanOf(main.flatMap(vectorsOf)) < GAIN * span)
      return places.filter((place) => main.includes(place))
  }
  return places
}

/**
 * The places that the frame must hold. Where the first is a point in the middle of a line, the news
 * is at the points: lines may run off the paper.
 */
export function heldPlaces(places: readonly Place[]): {
  readonly held: readonly Place[]
  readonly isStretch: boolean
} {
  const [first] = places
  const points = places.filter((place) => 'point' in place)
  const isStretch = first !== undefined && places.some((line) => isMidway(first, line))
  return { held: isStretch ? points : places, isStretch }
}

/** Whether a point lies on a line, away from both its ends. */
function isMidway(point: Place, line: Place): boolean {
  if (!('point' in point && 'line' in line)) return false
  const course = densify(line.line).map(vectorOf)
  const at = vectorOf(point.point)
  const away = course.map((vector) => angleBetween(vector, at))
  const nearest = away.indexOf(Math.min(...away))
  const along = lengthsAlong(course)
  const part = (along[nearest] ?? 0) / (along.at(-1) || 1)
  return (away[nearest] ?? Infinity) < ON_LINE && part > AT_END && part < 1 - AT_END
}

function lengthsAlong(course: readonly Vector[]): number[] {
  let sum = 0
  return course.map((vector, index) => {
    const before = course[index - 1]
    sum += before ? angleBetween(before, vector) : 0
    return sum
  })
}

/** Groups in which each place is near another one. */
function clustersOf(places: readonly Place[], reach: number): Place[][] {
  const waiting = places.map((place) => ({ place, vectors: vectorsOf(place) }))
  const clusters: Place[][] = []
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const cluster = [next]
    for (const one of cluster) {
      for (const other of [...waiting]) {
        if (!areNear(one.vectors, other.vectors, reach)) continue
        cluster.push(other)
        waiting.splice(waiting.indexOf(other), 1)
      }
    }
    clusters.push(cluster.map(({ place }) => place))
  }
  return clusters
}

function areNear(some: readonly Vector[], others: readonly Vector[], reach: number): boolean {
  return some.some((a) => others.some((b) => angleBetween(a, b) < reach))
}

/** Where a place lies, as points on the globe. */
export function vectorsOf(place: Place): Vector[] {
  return ('point' in place ? [place.point] : densify(place.line)).map(vectorOf)
}
