import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Place, place } from '#lib/content/vocabulary-schema'
import { openAtlas, outlineOf } from '#lib/maps/atlas'
import { containsBox, containsPoint, overlaps } from '#lib/maps/clip'
import { euMembers, partGroups } from '#lib/maps/groups'
import { leastGap } from '#lib/maps/label-geometry'
import { locatorMap } from '#lib/maps/locator'
import { mainlandOf } from '#lib/maps/mainland'
import type { LocatorDrawing, SubjectKind } from '#lib/maps/model'
import { landFinder } from '#lib/maps/name-places'
import { angleBetween, type LonLat, vectorOf } from '#lib/maps/sphere'
import { paperOfSubject } from '#lib/maps/subject-frame'
import { besideName } from '#lib/maps/words'
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

test('a line that carries nothing is dotted as no line in use is, and the key and the description say why', () => {
  const line = lineOf('xl', [
    [-111, 52],
    [-97, 40],
  ])
  const planned = place.parse({ ...line, status: 'planned' })
  const mapOf = (one: Place) => locatorMap(gazetteerOf([one]), { places: [one.id], countries: [] })
  expect(mapOf(planned)?.lines.map(({ dash }) => dash)).toEqual(['idle'])
  expect(mapOf(planned)?.places.map(besideName)).toEqual(['pipeline, planned'])
  expect(mapOf(planned)?.description).toMatch(/^Name of xl, a pipeline \(planned\), runs/)
  expect(mapOf(line)?.lines.map(({ dash }) => dash)).not.toEqual(['idle'])
  expect(mapOf(line)?.places.map(besideName)).toEqual(['pipeline'])
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
  for (const code of ['RU', 'UA']) {
    expect(drawn([], [code]).disputed).not.toBe('')
    expect(drawn([], [code]).disputes).toEqual(['Crimea'])
  }
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

test('marks that would touch are one mark with a number, which each of them has in the key', () => {
  const map = drawn(
    [pointOf('a', [-93.3, 29.8]), pointOf('b', [-93.3, 29.8]), pointOf('c', [-97, 36])],
    [],
  )
  expect(map.marks.map(({ id, number }) => [id, number])).toEqual([
    ['a', 1],
    ['c', undefined],
  ])
  expect(map.places.map(({ number }) => number)).toEqual([1, 1, undefined])
  expect(map.labels.find(({ id }) => id === 'a')?.lines).toEqual(['Name of a,', 'Name of b'])
})

test('no two marks touch, none is off its place, and a name or a number finds each', () => {
  // A degree is some 26 units here.
  const offset = fc.integer({ min: -30, max: 30 }).map((steps) => steps * 0.04)
  fc.assert(
    fc.property(fc.array(fc.tuple(offset, offset), { minLength: 2, maxLength: 9 }), (offsets) => {
      const points = offsets.map(([east, north], index) =>
        pointOf(`p${index}`, [73 + east, 17 + north]),
      )
      const { marks, places, labels } = drawn(points, [])
      const paper = paperOfSubject(points, partGroups([]))
      const named = new Set(labels.map(({ id }) => id))
      for (const [index, { id, at, number }] of marks.entries()) {
        for (const other of marks.slice(index + 1))
          expect(Math.hypot(at[0] - other.at[0], at[1] - other.at[1])).toBeGreaterThanOrEqual(15)
        const members = places.filter((one) => (number ? one.number === number : one.id === id))
        expect(members.length > 1 || number !== undefined || named.has(id)).toBe(true)
        const spots = members.flatMap((member) =>
          points.flatMap((one) =>
            one.id === member.id && 'point' in one ? [paper.point(one.point)] : [],
          ),
        )
        for (const axis of [0, 1] as const) {
          const mean = spots.reduce((sum, spot) => sum + spot[axis], 0) / spots.length
          expect(Math.abs(mean - at[axis])).toBeLessThan(0.2)
        }
      }
    }),
    { numRuns: 100 },
  )
})

test('a line is dashed alike on every map, and red is what the piece is about', () => {
  const one = lineOf('nord-stream-1', [
    [28, 60],
    [14, 54],
  ])
  const two = lineOf('nord-stream-2', [
    [28, 59],
    [14, 53],
  ])
  const port = pointOf('port', [20, 57])
  const dashes = [drawn([one, two], []), drawn([two, one, port], ['DE'])].map(({ lines }) =>
    lines.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ dash }) => dash),
  )
  expect(dashes[0]).toEqual(dashes[1])
  expect(new Set(dashes[0]).size).toBe(2)
  const focusOf = (of: SubjectKind) => {
    const subject = { places: [two.id, one.id, port.id], countries: ['DE'], of }
    const map = locatorMap(gazetteerOf([one, two, port]), subject)
    return [
      ...(map?.lines ?? []),
      ...(map?.marks ?? []).filter(({ kind }) => kind !== 'pipeline'),
    ].flatMap(({ id, isFocus }) => (isFocus ? [id] : []))
  }
  expect(focusOf('article')).toEqual([two.id, port.id])
  expect(focusOf('place')).toEqual([two.id])
  expect(focusOf('country')).toEqual([])
})

test('a country that is named is named on its map before its neighbours, in it or tied to it', () => {
  const gulf = drawn([pointOf('strait', [56.4, 26.6], 'strait')], ['QA', 'AE', 'KW', 'IR', 'SA'])
  // Of Kuwait only a crumb is on the paper.
  const shaded = gulf.labels.filter(({ kind }) => kind === 'named').map(({ id }) => id)
  expect(shaded.toSorted()).toEqual(['AE', 'IR', 'QA', 'SA'])
  const inland = drawn([pointOf('moselle', [7.2, 50.2])], ['LU'])
  expect(inland.labels.find(({ id }) => id === 'LU')?.tie).toBeDefined()
  const baltic = drawn([pointOf('lubmin', [13.7, 54.1])], ['DE', 'PL'])
  expect(baltic.labels.filter(({ kind }) => kind === 'context').length).toBeLessThanOrEqual(4)
})

test('a line is named along its course, for the most part on no other country', () => {
  const line = place.parse({
    id: 'line',
    name: 'Nord Stream 2',
    kind: 'pipeline',
    countries: ['RU', 'DE'],
    description: 'A line.',
    line: [
      [28.1, 59.7],
      [23, 59.4],
      [19.3, 57.2],
      [15.4, 54.9],
      [13.6, 54.1],
    ],
  })
  const map = drawn([line], ['RU', 'DE'])
  const label = map.labels.find(({ id }) => id === 'line')
  const paper = paperOfSubject([line], { countries: ['RU', 'DE'], members: [] })
  const others = [...openAtlas().areas.keys()].map((code) => ({ code, rings: paper.rings(code) }))
  const { partElsewhere } = landFinder(others)
  expect(label && partElsewhere(['RU', 'DE'], label.box)).toBeLessThan(1 / 3)
  expect(label && leastGap(label.box, map.lines[0]?.ends ?? [])).toBeGreaterThan(7)
})

test('what lies too far off is said in words, and is in the list', () => {
  const places = [
    pointOf('kyiv', [30.5, 50.5]),
    pointOf('odesa', [30.7, 46.5]),
    pointOf('sakhalin', [143, 52]),
  ]
  const map = drawn(places, ['UA'])
  expect(map.places.map(({ shown }) => shown)).toEqual([true, true, false])
  expect(map.title).toBe('Map of Name of kyiv and Name of odesa')
  expect(map.description).toContain('Not shown: Name of sakhalin.')
  expect(map.caption).toBe('Terminals named in the article')
  expect(map.tintWords.named).toBe('Among those named in the article')
})

test('the key of a union says other members where one is named for itself', () => {
  const memberOf = (...countries: string[]) => drawn([], countries).tintWords.member
  expect(memberOf('EU')).toBe('Member of the European Union')
  expect(memberOf('EU', 'UA')).toBe('Member of the European Union')
  expect(memberOf('EU', 'UA', 'HU')).toBe('Other member of the European Union')
})

test('a country’s own map shows the country, whatever lies beyond it', () => {
  const places = [pointOf('lubmin', [13.7, 54.1]), pointOf('vyborg', [28.1, 60.5])]
  const ids = places.map(({ id }) => id)
  const map = locatorMap(gazetteerOf(places), { places: ids, countries: ['DE'], of: 'country' })
  expect(map?.places.map(({ shown }) => shown)).toEqual([true, false])
})

test('a large country’s own map is not cut down to where its places are', () => {
  const places = [pointOf('shanghai', [121.5, 31.2]), pointOf('tianjin', [117, 39])]
  const paper = paperOfSubject(places, partGroups(['CN']), 'country')
  const ends = [
    [75.5, 39.4],
    [134, 48.2],
    [109.5, 19],
    [87, 28.2],
  ] as const
  expect(ends.filter((end) => !containsPoint(paper.box, paper.point(end)))).toEqual([])
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
