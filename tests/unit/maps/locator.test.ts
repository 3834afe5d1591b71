import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openAtlas, outlineOf } from '#lib/maps/atlas'
import { containsBox, containsPoint, overlaps } from '#lib/maps/clip'
import { euMembers } from '#lib/maps/groups'
import { locatorMap } from '#lib/maps/locator'
import { mainlandOf } from '#lib/maps/mainland'
import type { LocatorDrawing } from '#lib/maps/model'
import { angleBetween, type LonLat, vectorOf } from '#lib/maps/sphere'
import { anyPlaces, gazetteerOf, lineOf, pointOf } from './a-gazetteer.ts'

const codes = fc.array(
  fc.constantFrom('RU', 'US', 'DE', 'EU', 'FJ', 'SG', 'XK', 'CN', 'BH', 'CL'),
  {
    maxLength: 4,
  },
)

test('a map of any places is whole: numbers, labels apart, marks on the paper', () => {
  fc.assert(
    fc.property(anyPlaces, codes, (places, countries) => {
      const map = locatorMap(gazetteerOf(places), { places: places.map(({ id }) => id), countries })
      expect(map).toBeDefined()
      if (!map) return
      const text = JSON.stringify(map)
      expect(text).not.toMatch(/NaN|null|Infinity|\de-\d/)
      expect(map.land + map.borders + map.disputed).toMatch(/^[Mlz\d -]*$/)
      const paper = [0, 0, map.width, map.height] as const
      expect(map.marks.filter(({ at }) => !containsPoint(paper, at))).toEqual([])
      for (const [index, { box }] of map.labels.entries()) {
        expect(containsBox(paper, box)).toBe(true)
        expect(map.labels.slice(index + 1).filter((other) => overlaps(other.box, box))).toEqual([])
      }
      expect(map.places.map(({ id }) => id)).toEqual(places.map(({ id }) => id))
    }),
    { numRuns: 60 },
  )
})

test('linked marks are far enough apart for a finger on the narrowest phone', () => {
  fc.assert(
    fc.property(anyPlaces, (places) => {
      const map = locatorMap(gazetteerOf(places), {
        places: places.map(({ id }) => id),
        countries: [],
      })
      const linked = map?.marks.filter((mark) => mark.linked) ?? []
      for (const [index, { at }] of linked.entries()) {
        for (const other of linked.slice(index + 1)) {
          const pixels = (Math.hypot(at[0] - other.at[0], at[1] - other.at[1]) * 288) / 320
          expect(pixels).toBeGreaterThanOrEqual(24)
        }
      }
    }),
    { numRuns: 30 },
  )
})

test('nothing to show makes no map', () => {
  expect(locatorMap(gazetteerOf([]), { places: [], countries: [] })).toBeUndefined()
  expect(locatorMap(gazetteerOf([]), { places: ['unknown'], countries: ['ZZ'] })).toBeUndefined()
})

test('the European Union is its 27 members, and yields to places', () => {
  const eu = drawn([], ['EU'])
  expect(eu.tints.map(({ code }) => code).toSorted()).toEqual([...euMembers].toSorted())
  expect(euMembers).toHaveLength(27)
  expect(new Set(eu.tints.map(({ strength }) => strength))).toEqual(new Set(['member']))
  expect(eu.kind).toBe('region')
  const lubmin = pointOf('lubmin', [13.7, 54.1])
  expect(kmAcross(drawn([lubmin], ['EU']))).toBe(kmAcross(drawn([lubmin], [])))
  expect(drawn([lubmin], ['EU', 'DE']).tints.find(({ code }) => code === 'DE')?.strength).toBe(
    'named',
  )
})

test.each<[string, LonLat, string]>([
  ['FR', [-53, 4], 'French Guiana'],
  ['US', [-150, 64], 'Alaska'],
  ['US', [-155.5, 19.6], 'Hawaii'],
  ['NO', [16, 78.5], 'Svalbard'],
  ['ES', [-16.5, 28.3], 'the Canaries'],
  ['NL', [-68.3, 12.2], 'Bonaire'],
])('the main land of %s is framed without %s (%s)', (code, place) => {
  expect(nearest(code, place)).toBeGreaterThan(3)
})

test.each<[string, LonLat, string]>([
  ['IT', [9, 40], 'Sardinia'],
  ['JP', [142.5, 43.5], 'Hokkaido'],
  ['RU', [21, 54.7], 'Kaliningrad'],
  ['MY', [102, 4], 'the Malay peninsula'],
  ['GB', [-6.5, 54.6], 'Northern Ireland'],
  ['OM', [56.3, 26.1], 'Musandam'],
])('the main land of %s takes in %s (%s)', (code, place) => {
  expect(nearest(code, place)).toBeLessThan(3)
})

test.each(['RU', 'US', 'FJ', 'NZ', 'KI'])(
  '%s lies whole on its map, whatever the date line',
  (code) => {
    const map = drawn([], [code])
    expect(map.kind).toBe('region')
    expect(map.tints[0]?.path).not.toBe('')
  },
)

test('a line across the date line takes the short way', () => {
  const map = drawn(
    [
      lineOf('aleutian', [
        [178, 52],
        [-178, 52],
      ]),
    ],
    [],
  )
  expect(kmAcross(map)).toBeLessThan(3000)
  expect(map.lines[0]?.ends).toHaveLength(2)
})

test.each(['XK', 'TW', 'PS', 'EH', 'CY', 'SO', 'HK', 'SG', 'BH', 'MT'])(
  '%s has a map of its own',
  (code) => {
    expect(drawn([], [code]).tints.map((tint) => tint.code)).toEqual([code])
  },
)

test('Crimea is tinted as nobody’s own, whoever of the two is named', () => {
  for (const code of ['RU', 'UA']) expect(drawn([], [code]).disputed).not.toBe('')
  expect(drawn([], ['TR']).disputed).toBe('')
  const polygons = openAtlas().areas.get('RU')?.polygons ?? []
  expect(polygons.some(({ centre }) => angleBetween(centre, vectorOf([34.4, 45.3])) < 0.02)).toBe(
    false,
  )
})

test('countries too far apart for one region are shown on the world', () => {
  const map = drawn([], ['US', 'CN', 'BR'])
  expect(map.kind).toBe('world')
  expect(map.scale).toBeUndefined()
  expect(map.tints).toHaveLength(3)
})

test('a country too small for the world is still on it', () => {
  expect(drawn([], ['US', 'CN', 'SG']).tints.map(({ code }) => code)).toContain('SG')
})

test('a place in the middle of a plain is shown with a coast or a border', () => {
  const map = drawn([pointOf('cushing', [-96.8, 36], 'storage')], ['US'])
  expect((map.land + map.borders).length).toBeGreaterThan(250)
})

test('two marks on one spot are side by side', () => {
  const map = drawn([pointOf('a', [-93.3, 29.8]), pointOf('b', [-93.3, 29.8])], [])
  const [a, b] = map.marks
  expect(a && b && Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1])).toBeGreaterThan(9)
})

test('the words say what is shown, where, and how far', () => {
  const map = drawn(
    [
      pointOf('one', [51.6, 25.9]),
      pointOf('two', [56.4, 26.6], 'strait'),
      lineOf('pipe', [
        [50, 26],
        [38, 24],
      ]),
    ],
    ['QA', 'US'],
  )
  expect(map.title).toBe('Map of Name of one, Name of two and Name of pipe')
  expect(map.description).toContain('Name of two, a strait, about 480km east of Name of one.')
  expect(map.description).toMatch(
    /Name of pipe, a pipeline, runs west for about 1,200km as drawn\./,
  )
  expect(map.description).toContain('Shaded: Qatar.')
  expect(map.countries).toEqual([
    { code: 'QA', name: 'Qatar', shown: true, linked: true },
    { code: 'US', name: 'US', shown: false, linked: true },
  ])
})

function drawn(
  places: Parameters<typeof gazetteerOf>[0],
  countries: readonly string[],
): LocatorDrawing {
  const map = locatorMap(gazetteerOf(places), { places: places.map(({ id }) => id), countries })
  if (!map) throw new Error('no map')
  return map
}

/** Kilometres across the paper, from its scale bar. */
function kmAcross({ scale, width }: LocatorDrawing): number {
  if (!scale) throw new Error('no scale')
  return (scale.km / scale.length) * width
}

/** Degrees from a place to the nearest point of a main land's outline. */
function nearest(code: string, place: readonly [number, number]): number {
  const atlas = openAtlas()
  const away = mainlandOf(atlas, code)
    .flatMap((polygon) => outlineOf(atlas, polygon))
    .map((point) => angleBetween(point, vectorOf(place)))
  return (Math.min(...away) * 180) / Math.PI
}

test('on a map of half the world a small sea is named in its place or not at all', () => {
  const map = locatorMap(gazetteerOf([]), { places: [], countries: ['IN', 'RU', 'SA', 'CN'] })
  const waters = map?.labels.filter(({ kind }) => kind === 'water').map(({ id }) => id) ?? []
  expect(waters).not.toContain('Bay of Biscay')
  expect(waters).not.toContain('North Sea')
  expect(waters).toContain('Atlantic Ocean')
})
