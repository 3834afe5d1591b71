import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distance, GRID, linePath, ringPath, simplify } from '#lib/maps/path'
import type { Point } from '#lib/maps/projection'

const number = fc.double({ min: -50, max: 400, noNaN: true })
const lines: fc.Arbitrary<Point[]> = fc.array(fc.tuple(number, number), {
  minLength: 2,
  maxLength: 40,
})

test('a thinned line keeps its ends and strays no further than its tolerance', () => {
  fc.assert(
    fc.property(lines, fc.double({ min: 0.1, max: 20, noNaN: true }), (line, tolerance) => {
      const thinned = simplify(line, tolerance)
      expect([thinned.at(0), thinned.at(-1)]).toEqual([line.at(0), line.at(-1)])
      for (const point of line) {
        const off = thinned.slice(1).map((to, index) => distance(point, thinned[index] ?? to, to))
        expect(Math.min(...off)).toBeLessThanOrEqual(tolerance + 1e-9)
      }
    }),
  )
})

test('a path reads back as its points, to half a unit', () => {
  fc.assert(
    fc.property(lines, (line) => {
      const back = pointsOf(linePath([line]))
      for (const point of line) {
        expect(back.some(([x, y]) => Math.hypot(x - point[0], y - point[1]) < 1 / GRID)).toBe(
          back.length > 0,
        )
      }
    }),
  )
})

test('what is too small to see is not written', () => {
  expect(
    linePath([
      [
        [1, 1],
        [1.01, 1],
      ],
    ]),
  ).toBe('')
  expect(
    ringPath([
      [
        [1, 1],
        [1.01, 1],
        [1, 1.01],
      ],
    ]),
  ).toBe('')
  expect(
    ringPath([
      [
        [0, 0],
        [10, 0],
        [10, -10],
      ],
    ]),
  ).toBe('M0 0l20 0 0-20z')
})

function pointsOf(path: string): Point[] {
  const numbers = [...path.matchAll(/-?\d+/g)].map(Number)
  let [x, y] = [0, 0]
  return Array.from({ length: numbers.length / 2 }, (_, index): Point => {
    x += numbers[2 * index] ?? 0
    y += numbers[2 * index + 1] ?? 0
    return [x / GRID, y / GRID]
  })
}
