import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Box, clipLine, clipRing, containsPoint, doubleArea } from '#lib/maps/clip'
import { doubleAreaOf, type FlatLine, lineNear, ringNear } from '#lib/maps/flat-line'
import type { Point } from '#lib/maps/projection'

const box: Box = [0, 0, 100, 60]
const number = fc.double({ min: -200, max: 300, noNaN: true })
const arc = fc.array(fc.tuple(number, number), { minLength: 2, maxLength: 12 })
/** Arcs that are joined to a ring, every second one drawn backwards. */
const arcs = fc.array(arc, { minLength: 1, maxLength: 4 })

function ringOf(lines: readonly Point[][]) {
  const parts = lines.map((_, index) => (index % 2 === 0 ? index : ~index))
  const arcAt = (part: number): FlatLine => {
    const line = lines[part < 0 ? ~part : part] ?? []
    return line.flat()
  }
  const whole = lines.flatMap((line, index) => (index % 2 === 0 ? line : line.toReversed()))
  return { parts, arcAt, whole }
}

test('a ring without its far runs is cut as the whole ring is', () => {
  fc.assert(
    fc.property(arcs, (lines) => {
      const { parts, arcAt, whole } = ringOf(lines)
      const near = clipRing(ringNear(parts, arcAt, box), box)
      const all = clipRing(whole, box)
      expect(doubleArea(near)).toBeCloseTo(doubleArea(all), 5)
      const inside = (ring: readonly Point[]) =>
        ring.filter(([x, y]) => x > 0.001 && x < 99.999 && y > 0.001 && y < 59.999)
      expect(inside(near)).toEqual(inside(all))
    }),
    { numRuns: 500 },
  )
})

test('of a run beyond one side, the first and the last point are enough', () => {
  const far: Point[] = [
    [50, 30],
    [150, 30],
    [160, 90],
    [170, -40],
    [150, 40],
    [50, 40],
  ]
  const { parts, arcAt } = ringOf([far])
  expect(ringNear(parts, arcAt, box)).toEqual([
    [50, 30],
    [150, 30],
    [150, 40],
    [50, 40],
  ])
})

test('a line that may come on the paper is whole, and none of one that lies beyond a side', () => {
  fc.assert(
    fc.property(arc, (line) => {
      const near = lineNear(line.flat(), box)
      expect(clipLine(near, box)).toEqual(clipLine(line, box))
      if (line.some((point) => containsPoint(box, point))) expect(near).toEqual(line)
    }),
  )
  expect(lineNear([150, 30, 160, -50, 101, 90], box)).toEqual([])
})

test('the area of a ring of arcs is that of its points', () => {
  fc.assert(
    fc.property(arcs, (lines) => {
      // Every arc ends where the next one begins; a backward one is stored the other way round.
      const ends = lines.map((_, index): Point => lines[(index + 1) % lines.length]?.[0] ?? [0, 0])
      const joined = lines.map((line, index): Point[] => [...line, ends[index] ?? [0, 0]])
      const stored = joined.map((line, index) => (index % 2 === 0 ? line : line.toReversed()))
      const { parts, arcAt, whole } = ringOf(stored)
      expect(doubleAreaOf(parts, arcAt)).toBeCloseTo(doubleArea(whole), 3)
    }),
  )
})
