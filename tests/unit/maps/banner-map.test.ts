import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BANNER, bannerMap } from '#lib/maps/banner-map'
import { overlaps } from '#lib/maps/clip'
import { openArchive } from '../catalog/the-archive.ts'

const catalog = openArchive()
const places = catalog.listTerms('place')

test('whatever its places, every mark and name is whole on a picture no wider than high', () => {
  const ids = fc.uniqueArray(fc.constantFrom(...places.map(({ id }) => id)), {
    minLength: 1,
    maxLength: 8,
  })
  fc.assert(
    fc.property(ids, (some) => {
      const map = bannerMap(catalog, some)
      if (!map) return
      const { width, height } = BANNER
      expect(map.lines.length + map.marks.length).toBeGreaterThan(0)
      const named = map.labels.map(({ id }) => id)
      for (const [n, { id, at }] of map.marks.entries()) {
        expect(named, id).toContain(id)
        for (const other of map.marks.slice(n + 1))
          expect(Math.hypot(at[0] - other.at[0], at[1] - other.at[1])).toBeGreaterThanOrEqual(12)
        expect(Math.abs(at[0] - width / 2)).toBeLessThanOrEqual(height / 2 - 5)
        expect(Math.abs(at[1] - height / 2)).toBeLessThanOrEqual(height / 2 - 5)
      }
      for (const [n, { id, box }] of map.labels.entries()) {
        const [left, top, right, bottom] = box
        expect(some).toContain(id)
        expect(Math.min(left, width - right)).toBeGreaterThanOrEqual((width - height) / 2)
        expect(Math.min(top, height - bottom)).toBeGreaterThanOrEqual(0)
        for (const other of map.labels.slice(n + 1)) expect(overlaps(box, other.box)).toBe(false)
        for (const {
          at: [x, y],
        } of map.marks)
          expect(overlaps(box, [x - 4, y - 4, x + 4, y + 4]), id).toBe(false)
      }
    }),
    { numRuns: 40, interruptAfterTimeLimit: 60_000 },
  )
})

test('a place alone is in the middle, with land around it', () => {
  const map = bannerMap(catalog, ['strait-of-hormuz'])
  expect(map?.marks.map(({ id }) => id)).toEqual(['strait-of-hormuz'])
  expect(map?.labels.map(({ id }) => id)).toEqual(['strait-of-hormuz'])
  expect(map?.land.length).toBeGreaterThan(200)
  const [x = 0, y = 0] = map?.marks[0]?.at ?? []
  expect(Math.abs(x - BANNER.width / 2)).toBeLessThan(30)
  expect(Math.abs(y - BANNER.height / 2)).toBeLessThan(30)
})

test('a place that is not known has no picture', () => {
  expect(bannerMap(catalog, ['nowhere'])).toBeUndefined()
})

test('of two dots on one spot the first place has its dot and its name', () => {
  const first = (...ids: string[]) => bannerMap(catalog, ids)?.marks.map(({ id }) => id)
  expect(first('arctic-lng-2', 'sabetta')).toEqual(['arctic-lng-2'])
  expect(first('sabetta', 'arctic-lng-2')).toEqual(['sabetta'])
})
