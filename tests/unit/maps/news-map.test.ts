import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contains, holds, overlaps } from '#lib/maps/clip'
import { mostOf, newsMap, type SheetName } from '#lib/maps/news-map'
import { newsInWords } from '#lib/maps/news-words'
import { lineOf, pointOf } from './a-gazetteer.ts'

const sheets: readonly SheetName[] = ['wide', 'narrow', 'close']
const places = [
  pointOf('hormuz', [56.4, 26.6], 'strait'),
  pointOf('bab', [43.3, 12.6], 'strait'),
  lineOf('stream', [
    [28, 60],
    [13.6, 54.1],
  ]),
]
const codes = ['RU', 'US', 'EU', 'DE', 'CN', 'SG', 'BH', 'FJ', 'GB', 'NO', 'QA', 'CL'] as const
const counts = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...codes), fc.integer({ min: 1, max: 5000 })), {
    selector: ([code]) => code,
  })
  .map((pairs) => pairs.map(([id, count]) => ({ id, name: `Name of ${id}`, count })))

test('a circle’s area is its count, on the paper and under no other name', () => {
  fc.assert(
    fc.property(counts, fc.constantFrom(...sheets), (countries, sheet) => {
      const map = newsMap(sheet, { countries, places })
      const paper = [0, 0, map.width, map.height] as const
      for (const { at, radius } of map.circles) {
        const [x, y] = at
        expect(holds(paper, [x - radius, y - radius, x + radius, y + radius])).toBe(true)
      }
      const [first, ...rest] = map.circles
      for (const { count, radius } of rest) {
        // The smallest are drawn larger than they are, so that they are seen at all.
        if (!first || radius < 2) continue
        expect((radius / first.radius) ** 2).toBeCloseTo(count / first.count, 1)
      }
      for (const [index, { box }] of map.labels.entries()) {
        expect(holds(paper, box)).toBe(true)
        expect(map.labels.slice(index + 1).filter((other) => overlaps(other.box, box))).toEqual([])
      }
      expect(map.marks.filter(({ at }) => !contains(paper, at))).toEqual([])
      expect(JSON.stringify(map)).not.toMatch(/NaN|null|Infinity/)
    }),
    { numRuns: 60 },
  )
})

test('every country with a code has its circle on the world, and the European Union none', () => {
  const map = newsMap('wide', {
    countries: codes.map((id) => ({ id, name: id, count: 3 })),
    places,
  })
  expect(map.circles.map(({ id }) => id).toSorted()).toEqual(
    codes.filter((code) => code !== 'EU').toSorted(),
  )
})

test('a phone’s world has no links and no names; a wide one has both', () => {
  const news = { countries: [{ id: 'RU', name: 'Russia', count: 9 }], places }
  const narrow = newsMap('narrow', news)
  expect(narrow.marks.some(({ linked }) => linked)).toBe(false)
  expect(narrow.labels).toEqual([])
  const wide = newsMap('wide', news)
  expect(wide.marks.filter(({ linked }) => linked).map(({ id }) => id)).toContain('hormuz')
  expect(wide.labels.map(({ id }) => id)).toEqual(expect.arrayContaining(['hormuz', 'RU']))
})

test('the legend runs from the largest round count down to one', () => {
  const map = newsMap('wide', { countries: [{ id: 'RU', name: 'Russia', count: 56 }], places: [] })
  expect(map.legend.map(({ count }) => count)).toEqual([50, 5, 1])
})

test('a filter keeps the scale of the whole, and the European Union does not set it', () => {
  const few = { countries: [{ id: 'RU', name: 'Russia', count: 2 }], places: [] }
  const many = { countries: [{ id: 'RU', name: 'Russia', count: 50 }], places: [] }
  const most = mostOf([
    { id: 'EU', count: 90 },
    { id: 'RU', count: 50 },
  ])
  expect(most).toBe(50)
  expect(mostOf([])).toBe(1)
  const [small] = newsMap('wide', { ...few, most }).circles
  const [large] = newsMap('wide', many).circles
  expect(((small?.radius ?? 0) / (large?.radius ?? 1)) ** 2).toBeCloseTo(2 / 50, 2)
  expect(newsMap('wide', { ...few, most }).legend).toEqual(newsMap('wide', many).legend)
})

test('the words name the most, the next, and the straits', () => {
  const countries = [
    { id: 'RU', name: 'Russia', count: 9 },
    { id: 'US', name: 'US', count: 4 },
  ]
  expect(newsInWords({ countries, places })).toBe(
    'Most articles name Russia, 9 of them; then come US 4. Chokepoints marked: Name of hormuz, Name of bab.',
  )
  expect(newsInWords({ countries: [], places: [] })).toBe('No article names a country here.')
})
