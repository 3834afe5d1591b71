import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Box, clipLine, clipRing, containsPoint, doubleArea, widen } from '#lib/maps/clip'
import type { Point } from '#lib/maps/projection'

const box: Box = [0, 0, 100, 60]
const number = fc.double({ min: -200, max: 300, noNaN: true })
const points: fc.Arbitrary<Point[]> = fc.array(fc.tuple(number, number), {
  minLength: 3,
  maxLength: 30,
})

test('nothing of a ring or a line is left outside the paper', () => {
  fc.assert(
    fc.property(points, (line) => {
      const clipped = [...clipRing(line, box), ...clipLine(line, box).flat()]
      expect(clipped.filter((point) => !containsPoint(widen(box, 1e-6), point))).toEqual([])
    }),
  )
})

test('what lies inside is kept as it is', () => {
  const ring: Point[] = [
    [10, 10],
    [90, 10],
    [50, 50],
  ]
  expect(clipRing(ring, box)).toEqual(ring)
  expect(clipLine(ring, box)).toEqual([ring])
})

test('land that covers the paper fills it', () => {
  const land: Point[] = [
    [-500, -500],
    [900, -500],
    [900, 900],
    [-500, 900],
  ]
  expect(Math.abs(doubleArea(clipRing(land, box))) / 2).toBeCloseTo(6000)
})

test('a line that leaves and returns comes in two pieces', () => {
  const pieces = clipLine(
    [
      [50, 30],
      [150, 30],
      [150, 40],
      [50, 40],
    ],
    box,
  )
  expect(pieces).toEqual([
    [
      [50, 30],
      [100, 30],
    ],
    [
      [100, 40],
      [50, 40],
    ],
  ])
})
