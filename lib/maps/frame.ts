/** Which part of the world a map shows: centre, size and scale for what it must hold. */
import type { Box } from './clip.ts'
import { boxAroundPlaces, type Projection, project, projectionAt, unproject } from './projection.ts'
import { angleBetween, middleOf, unit, type Vector } from './sphere.ts'

/** Every map is this many units wide; a unit is a pixel in the rail beside an article. */
export const WIDTH = 320
const LOWEST = 200
const HIGHEST = 320
/** The part of the paper that what must be held may fill. */
const FILL = 0.8
/** Beyond this half-width, in radians, no map of a region is honest. */
const WORLD = (58 * Math.PI) / 180
/** So far north, in radians, and so wide, the pole lies in the middle of it. */
const POLAR = (72 * Math.PI) / 180
const POLAR_HALF = (38 * Math.PI) / 180
/** How far countries may widen a frame made for places, and how wide it may then be, in radians. */
const STRETCH = 1.8
const STRETCHED = (10.5 * Math.PI) / 180
/** Nor may they push the places further from the middle than this part of the half-width. */
const ASIDE = 0.58
const LEAST_STRETCHED = (9 * Math.PI) / 180

export interface RegionFrame {
  readonly kind: 'region'
  readonly projection: Projection
  readonly box: Box
}

export type Frame = RegionFrame | { readonly kind: 'world' }

export interface Framed {
  /** What must be seen. */
  readonly points: readonly Vector[]
  /** Half the least width, in radians. */
  readonly least: number
  /** How wide the map is in units; that of a rail unless given. */
  readonly width?: number
  /** What is taken in as well where it does not lead far away: outlines of countries. */
  readonly near?: readonly (readonly Vector[])[]
}

/** The frame that holds everything it must, and as much of the rest as is near. */
export function frameFor({ points, least, near = [], width = WIDTH }: Framed): Frame {
  if (points.length === 0) return { kind: 'world' }
  const inner = enclose(points)
  const base = Math.max(halfOf(inner.box), least)
  const limit = Math.min(
    Math.max(base * STRETCH, LEAST_STRETCHED),
    Math.max(STRETCHED, base * 1.12),
  )
  let held = points
  for (const outline of near.toSorted((a, b) => reach(inner, a) - reach(inner, b))) {
    const more = [...held, ...outline]
    const wider = enclose(more)
    const aside = angleBetween(wider.centre, inner.centre)
    if (halfOf(wider.box) <= limit && aside <= ASIDE * Math.max(halfOf(wider.box), least))
      held = more
  }
  const { centre, box } = enclose(held)
  if (halfOf(box) > WORLD || looksOverThePole(centre, box)) return { kind: 'world' }
  return regionOf(centre, box, least, width)
}

/** A picture whose sides may be cropped, and how much of its middle is always seen; in units. */
export interface Banner {
  readonly width: number
  readonly height: number
  readonly safe: { readonly width: number; readonly height: number }
}

/** The same middle of the world on a banner: what a frame must hold lies in the part that is always seen. */
export function onBanner({ projection, box }: RegionFrame, { width, height, safe }: Banner): Frame {
  const [, , wide, high] = box
  const smaller = Math.min(safe.width / (FILL * wide), safe.height / (FILL * high))
  return {
    kind: 'region',
    projection: projectionAt(projection.centre, smaller * projection.scale, [
      width / 2,
      height / 2,
    ]),
    box: [0, 0, width, height],
  }
}

/** Half the width or the height of what points span, in radians, whichever is more. */
export function spanOf(points: readonly Vector[]): number {
  return halfOf(enclose(points).box)
}

interface Enclosed {
  readonly centre: Vector
  /** Around the points, in radians, with the centre as its middle. */
  readonly box: Box
}

/** Moves the centre until it is the middle of what is seen from it. */
function enclose(points: readonly Vector[]): Enclosed {
  let centre = middleOf(points)
  let box: Box = [0, 0, 0, 0]
  for (let round = 0; round < 6; round++) {
    const projection = projectionAt(centre)
    box = boxAroundPlaces(projection, points) ?? box
    if (round < 5)
      centre = unit(unproject(projection, [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]))
  }
  return { centre, box }
}

function regionOf(
  centre: Vector,
  [left, top, right, bottom]: Box,
  least: number,
  width: number,
): Frame {
  const halfWidth = Math.max(-left, right, least * 0.8)
  const halfHeight = Math.max(-top, bottom, least * 0.6)
  const part = width / WIDTH
  const wished = (width * halfHeight) / halfWidth
  const height = Math.round(Math.min(HIGHEST * part, Math.max(LOWEST * part, wished)))
  const scale = (FILL / 2) * Math.min(width / halfWidth, height / halfHeight)
  return {
    kind: 'region',
    projection: projectionAt(centre, scale, [width / 2, height / 2]),
    box: [0, 0, width, height],
  }
}

/** A map across the pole turns half of what it shows upside down. */
function looksOverThePole(centre: Vector, box: Box): boolean {
  return Math.abs(centre[2]) > Math.sin(POLAR) && halfOf(box) > POLAR_HALF
}

function halfOf([left, top, right, bottom]: Box): number {
  return Math.max(right - left, bottom - top) / 2
}

function reach({ centre }: Enclosed, outline: readonly Vector[]): number {
  const projection = projectionAt(centre)
  return outline.reduce((most, point) => {
    const [x, y] = project(projection, point)
    return Math.max(most, Math.sqrt(x * x + y * y))
  }, 0)
}
