import { expect, test } from 'vitest'
import { kindBeside } from '#lib/maps/glyphs'
import {
  captionOf,
  joinNames,
  keyInWords,
  kmBetween,
  kmInWords,
  sideOf,
  unlabelled,
} from '#lib/maps/words'
import { pointOf } from './a-gazetteer.ts'

test('names are joined as a sentence, and the many cut short', () => {
  expect(joinNames([])).toBe('')
  expect(joinNames(['Brega'])).toBe('Brega')
  expect(joinNames(['Brega', 'Hariga', 'Zueitina'])).toBe('Brega, Hariga and Zueitina')
  expect(joinNames(['a', 'b', 'c', 'd', 'e'], 4)).toBe('a, b, c and 2 more')
})

test('distances are rounded as far as a map can be read', () => {
  expect([3.4, 42, 487, 1234].map(kmInWords)).toEqual(['3km', '40km', '490km', '1,200km'])
})

test('distance and direction are those of the globe, across the date line too', () => {
  expect(kmBetween([0, 0], [0, 1])).toBeCloseTo(111.2, 1)
  expect(kmBetween([179, 0], [-179, 0])).toBeCloseTo(222.4, 1)
  expect(sideOf([0, 0], [0, 10])).toBe('north')
  expect(sideOf([179, 0], [-179, 0])).toBe('east')
  expect(sideOf([28, 60], [13.6, 54.1])).toBe('south-west')
})

test('a kind is named only where the name does not', () => {
  expect(kindBeside('Druzhba pipeline', 'pipeline')).toBe('')
  expect(kindBeside('Kakhovka dam', 'plant')).toBe('')
  expect(kindBeside('TurkStream', 'pipeline')).toBe('pipeline')
  expect(kindBeside('Gulf of Oman', 'sea')).toBe('')
  expect(kindBeside('Skagerrak', 'sea')).toBe('sea')
  expect(kindBeside('Waha hub', 'other')).toBe('')
})

test('the key of a picture says which shaded countries have no name on it', () => {
  const [shown, linked] = [true, false]
  const countries = [
    { code: 'HU', name: 'Hungary', shown, linked },
    { code: 'SK', name: 'Slovakia', shown, linked },
    { code: 'US', name: 'US', shown: false, linked },
    { code: 'EU', name: 'EU', shown, linked },
  ]
  const label = {
    id: 'HU',
    kind: 'named',
    lines: ['Hungary'],
    anchor: 'start',
    x: 0,
    y: 0,
  } as const
  const labels = [{ ...label, box: [0, 0, 9, 9] } as const]
  expect(unlabelled({ countries, labels })).toBe('unlabelled: Slovakia')
  expect(unlabelled({ countries: countries.slice(0, 1), labels })).toBe('')
})

test('a caption says what is marked, in the terms of the story', () => {
  const ports = [pointOf('a', [0, 0], 'port'), pointOf('b', [1, 0], 'port')]
  const refinery = pointOf('c', [2, 0], 'refinery')
  expect(captionOf(ports, 'article')).toBe('Ports named in the article')
  expect(captionOf([...ports, refinery], 'text')).toBe('Ports and a refinery named in the text')
  expect(captionOf([refinery], 'storyline')).toBe('Refinery named in its articles')
  expect(captionOf([refinery, refinery], 'article')).toBe('Refineries named in the article')
  expect(captionOf([refinery], 'place')).toBe('')
})

test('a key in words says what each number is, and what is not shown', () => {
  const at = (id: string, rest: { number?: number; shown?: boolean }) => ({
    id,
    name: id,
    kind: 'port' as const,
    shown: true,
    isFocus: false,
    ...rest,
  })
  const places = [
    at('Emden', { number: 1 }),
    at('Lubmin', {}),
    at('Dornum', { number: 1 }),
    at('Karimun', { shown: false }),
    at('Rostock', { number: 2 }),
  ]
  expect(keyInWords(places)).toBe('1: Emden, Dornum. 2: Rostock. Not shown: Karimun.')
  expect(keyInWords([at('Lubmin', {})])).toBe('')
})
