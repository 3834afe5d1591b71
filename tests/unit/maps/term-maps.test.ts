import { expect, test } from 'vitest'
import { place } from '#lib/content/vocabulary-schema'
import { countryMap, placeMap, placeThumbnail } from '#lib/maps/term-maps'
import { gazetteerOf, pointOf } from './a-gazetteer.ts'

const branch = place.parse({
  id: 'branch',
  name: 'Branch',
  kind: 'pipeline',
  countries: ['UA'],
  line: [
    [29, 52],
    [25, 50],
  ],
  description: 'A line.',
})
const trunk = place.parse({
  id: 'trunk',
  name: 'Trunk',
  kind: 'pipeline',
  countries: ['RU', 'PL'],
  line: [
    [40, 53],
    [29, 52],
    [14.2, 53.1],
  ],
  along: ['end', 'branch'],
  description: 'A line.',
})
const gazetteer = gazetteerOf([trunk, branch, pointOf('end', [14.2, 53.1], 'refinery')])

test('the map of a line names its ends and its branches, and is about the line alone', () => {
  const map = placeMap(gazetteer, trunk)
  expect(map?.places.map(({ id }) => id)).toEqual(['trunk', 'end', 'branch'])
  const named = map?.labels.filter(({ kind }) => kind === 'place').map(({ id }) => id)
  expect(named?.toSorted()).toEqual(['branch', 'end', 'trunk'])
  expect(map?.marks.filter(({ isFocus }) => isFocus).map(({ id }) => id)).toEqual(['trunk'])
})

test('the map of a country shows the branches of its lines, but not what is at their ends', () => {
  const map = countryMap(gazetteer, 'RU', ['trunk', 'branch'])
  expect(map?.places.map(({ id }) => id)).toEqual(['trunk', 'branch'])
})

test('a thumbnail has letters as large on less land, and neither globe nor scale', () => {
  const [map, small] = [placeMap(gazetteer, trunk), placeThumbnail(gazetteer, trunk)]
  expect(small?.width).toBeLessThan(map?.width ?? 0)
  expect(small?.globe ?? small?.scale).toBeUndefined()
  expect(small?.whole).toBe(small?.height)
  expect(map?.globe).toBeDefined()
  for (const { id, lines, box } of small?.labels ?? []) {
    const same = map?.labels.find((label) => label.id === id && `${label.lines}` === `${lines}`)
    if (same) expect(box[3] - box[1]).toBeCloseTo(same.box[3] - same.box[1])
  }
  expect(small?.marks.filter(({ number }) => number !== undefined)).toEqual([])
})
