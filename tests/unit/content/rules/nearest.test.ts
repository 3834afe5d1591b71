import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance, nearestTo, suggest } from '#lib/content/rules/nearest'

test.each([
  ['', '', 0],
  ['gas', 'gas', 0],
  ['gas', '', 3],
  ['gas', 'gass', 1],
  ['gazprom', 'gasprom', 1],
  ['hormuz', 'homruz', 1],
  ['kitten', 'sitting', 3],
])('from %s to %s it takes %d edits', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance)
})

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-'), maxLength: 12 })

test('a distance is the same both ways, zero only for the same word, and never over the longer one', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const distance = editDistance(a, b)
      expect(editDistance(b, a)).toBe(distance)
      expect(distance === 0).toBe(a === b)
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length))
      expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length))
    }),
  )
})

test('one swap, one letter more or one less is one edit', () => {
  fc.assert(
    fc.property(
      word.filter(({ length }) => length > 1),
      fc.nat(),
      (text, at) => {
        const index = at % (text.length - 1)
        const [a = '', b = ''] = text.slice(index, index + 2)
        const swapped = text.slice(0, index) + b + a + text.slice(index + 2)
        expect(editDistance(text, swapped)).toBe(a === b ? 0 : 1)
        expect(editDistance(text, text.slice(0, index) + text.slice(index + 1))).toBe(1)
        expect(editDistance(text, `${text.slice(0, index)}x${text.slice(index)}`)).toBe(1)
      },
    ),
  )
})

const known = ['natural-gas', 'lng', 'coal', 'crude-oil', 'oil-products']

test.each([
  ['naturel-gas', 'natural-gas'],
  ['natural_gas', 'natural-gas'],
  ['Natural-Gas', 'natural-gas'],
  ['lgn', 'lng'],
  ['cola', 'coal'],
  ['gold', undefined],
  ['x', undefined],
  ['', undefined],
])('what was meant by %s is %s', (wrong, right) => {
  expect(nearestTo(wrong, known)).toBe(right)
})

test('of two near words the nearer one is named, whatever their order', () => {
  expect(nearestTo('storylins', ['storyline', 'storylines'])).toBe('storyline')
  expect(nearestTo('storyliness', ['storyline', 'storylines'])).toBe('storylines')
})

test('advice is given where nothing is near', () => {
  expect(suggest('lgn', known, 'Take it out.')).toBe('Did you mean `lng`?')
  expect(suggest('uranium', known, 'Take it out.')).toBe('Take it out.')
})
