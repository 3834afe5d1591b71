/** Whether a name on a map of countries says what it should: it lies in its country, or at sea beside it. */
import { type Box, boxAround, containsPoint, overlaps } from './clip.ts'
import { isInside, samplesOf } from './country-labels.ts'
import type { Ring } from './paper.ts'

/** A country on paper, with the box around it. */
interface Outline {
  readonly code: string
  readonly rings: readonly Ring[]
  readonly box: Box
}

/** Finds what land a box lies on. */
export interface LandFinder {
  /** True where the box touches the country. */
  readonly touches: (code: string, box: Box) => boolean
  /** The part of a box, 0 to 1, that lies on land of any other country than these. */
  readonly partElsewhere: (codes: readonly string[], box: Box) => number
}

/** No more of a name than this may reach over a border. */
export const MOST_ELSEWHERE = 1 / 15

/** The part of a name's width at each end that may cross a border. */
const END = 0.1

/** A name's box without its ends: what must lie in its country. */
export function withoutEnds([left, top, right, bottom]: Box, part = END): Box {
  const end = (right - left) * part
  return [left + end, top, right - end, bottom]
}

/** How much a box takes, in square units. */
export function sizeOf([left, top, right, bottom]: Box): number {
  return (right - left) * (bottom - top)
}

/** A finder for the countries of a sheet. */
export function landFinder(
  countries: readonly { readonly code: string; readonly rings: readonly Ring[] }[],
): LandFinder {
  const outlines = countries.flatMap(({ code, rings }): Outline[] => {
    const box = boxAround(rings.flat())
    return box ? [{ code, rings, box }] : []
  })
  return {
    touches(code, box) {
      const own = outlines.find((outline) => outline.code === code)
      if (!own || !overlaps(own.box, box)) return false
      return (
        samplesOf(box).some((point) => isInside(own.rings, point)) ||
        own.rings.some((ring) => ring.some((point) => containsPoint(box, point)))
      )
    },
    partElsewhere(codes, box) {
      const others = outlines.filter((one) => !codes.includes(one.code) && overlaps(one.box, box))
      const samples = samplesOf(box)
      const elsewhere = samples.filter((point) =>
        others.some((one) => containsPoint(one.box, point) && isInside(one.rings, point)),
      )
      return elsewhere.length / samples.length
    },
  }
}
