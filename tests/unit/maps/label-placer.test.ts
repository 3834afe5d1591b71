import fc from 'fast-check'
import { expect, test } from 'vitest'
import { widthOf } from '#lib/core/lettering'
import { type Box, containsBox, containsPoint, overlaps } from '#lib/maps/clip'
import type { Wanted } from '#lib/maps/label-model'
import { placeLabels } from '#lib/maps/label-placer'
import { hangingFrom } from '#lib/maps/name-lines'
import type { Point } from '#lib/maps/projection'
import { spotsAround, spotsBeyond } from '#lib/maps/spots'

const paper: Box = [0, 0, 320, 240]
const style = { size: 12, leading: 13, spacing: 0 }
const points: fc.Arbitrary<Point[]> = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 320 }), fc.integer({ min: 0, max: 240 })),
  { minLength: 1, maxLength: 25 },
)

test('labels never cover one another or a mark, and never leave the paper', () => {
  fc.assert(
    fc.property(points, fc.array(fc.string({ minLength: 3, maxLength: 28 })), (marks, names) => {
      const boxes = marks.map(([x, y]): Box => [x - 6, y - 6, x + 6, y + 6])
      const labels = placeLabels(
        marks.map((mark, index) => wantedAt(`${index}`, names[index] ?? 'Ras Laffan', mark)),
        { paper, marks: boxes, lines: [] },
      )
      for (const [index, { box }] of labels.entries()) {
        expect(containsBox(paper, box)).toBe(true)
        expect(boxes.filter((mark) => overlaps(mark, box))).toEqual([])
        expect(labels.slice(index + 1).filter((other) => overlaps(other.box, box))).toEqual([])
      }
    }),
  )
})

test('the first in order has its pick: to the right of its mark', () => {
  const [label] = placeLabels([wantedAt('a', 'Brega', [100, 100])], { paper, marks: [], lines: [] })
  expect(label).toMatchObject({ anchor: 'start', lines: ['Brega'] })
  expect(label?.box[0]).toBeGreaterThan(100)
})

test('a mark at the right edge is named to its left', () => {
  const [label] = placeLabels([wantedAt('a', 'Brega', [310, 100])], { paper, marks: [], lines: [] })
  expect(label?.anchor).toBe('end')
})

test('a name leaves the line that it would cross', () => {
  const lines = Array.from({ length: 60 }, (_, index): Point => [100 + index * 3, 100])
  const [label] = placeLabels([wantedAt('a', 'Brega', [100, 100])], { paper, marks: [], lines })
  expect(lines.filter((point) => label && containsPoint(label.box, point))).toEqual([])
})

test('a name crowded out is tied to its mark from further off', () => {
  const marks = [-40, -20, 20, 40].flatMap((x) =>
    [-12, 0, 12].map((y): Box => [154 + x - 10, 114 + y - 6, 166 + x + 10, 126 + y + 6]),
  )
  const [label] = placeLabels([wantedAt('a', 'Brega', [160, 120])], { paper, marks, lines: [] })
  expect(label?.tie).toBeDefined()
})

test('a line that ties a name runs over no other mark', () => {
  fc.assert(
    fc.property(points, (marks) => {
      const apart = marks.filter(([x, y], index) =>
        marks.slice(0, index).every((other) => Math.hypot(x - other[0], y - other[1]) > 13),
      )
      const boxes = apart.map(([x, y]): Box => [x - 6, y - 6, x + 6, y + 6])
      const labels = placeLabels(
        apart.map((mark, index) => wantedAt(`${index}`, 'Ras Laffan', mark)),
        { paper, marks: boxes, lines: [] },
      )
      for (const { id, tie } of labels) {
        if (!tie) continue
        const [[ax, ay], [bx, by]] = tie
        for (let part = 0; part <= 1; part += 0.05) {
          const at: Point = [ax + (bx - ax) * part, ay + (by - ay) * part]
          const crossed = boxes.findIndex((box, index) => `${index}` !== id && holds(box, at))
          expect(crossed, id).toBe(-1)
        }
      }
    }),
  )
})

test('a name that finds no room is left out', () => {
  expect(
    placeLabels([wantedAt('a', 'Brega', [5, 5])], { paper: [0, 0, 20, 20], marks: [], lines: [] }),
  ).toEqual([])
})

test('wide letters take more room than narrow ones', () => {
  expect(widthOf('mmmm', 12)).toBeGreaterThan(widthOf('illi', 12) * 2)
})

function wantedAt(id: string, name: string, at: Point): Wanted<'place'> {
  return {
    id,
    name,
    kind: 'place',
    style,
    spots: spotsAround(at, 6),
    far: () => spotsBeyond(at, 6),
  }
}

/** Well inside, for the line is checked in steps. */
function holds([left, top, right, bottom]: Box, point: Point): boolean {
  return containsPoint([left + 3, top + 3, right - 3, bottom - 3], point)
}

test('lines above or below what they name hang from that edge; beside it, on one line or tied they do not', () => {
  const base = {
    id: 'a',
    kind: 'place',
    lines: ['Ras', 'Laffan'],
    anchor: 'start',
    x: 0,
    y: 0,
  } as const
  const label = { ...base, box: [100, 40, 160, 70] as const }
  expect(hangingFrom(label, [[130, 80]]).hung).toBe(70)
  expect(
    hangingFrom(label, [
      [130, 300],
      [130, 35],
    ]).hung,
  ).toBe(40)
  expect(hangingFrom(label, [[90, 50]]).hung).toBeUndefined()
  expect(hangingFrom(label, undefined).hung).toBeUndefined()
  expect(hangingFrom({ ...label, lines: ['Laffan'] }, [[130, 80]]).hung).toBeUndefined()
  expect(
    hangingFrom(
      {
        ...label,
        tie: [
          [1, 1],
          [2, 2],
        ],
      },
      [[130, 80]],
    ).hung,
  ).toBeUndefined()
})
