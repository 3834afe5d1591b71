import { expect, test } from 'vitest'
import { citedAuthor, initialsOf } from '#lib/citation/person-name'

test.each([
  ['Nora Vik', 'Vik', 'Nora'],
  ['Nora Marie Vik', 'Vik', 'Nora Marie'],
  ['Ursula von der Leyen', 'von der Leyen', 'Ursula'],
  ['Leonardo da Vinci', 'da Vinci', 'Leonardo'],
  ['Ngozi Okonjo-Iweala', 'Okonjo-Iweala', 'Ngozi'],
  ['Ольга Иванова', 'Иванова', 'Ольга'],
])('%s sorts by %s', (name, family, given) => {
  expect(citedAuthor({ name, kind: 'person' })).toEqual({ family, given })
})

test.each(['Pelé', 'Martin King, Jr.'])('%s is not split', (name) => {
  expect(citedAuthor({ name, kind: 'person' })).toEqual({ literal: name })
})

test('people.yaml may say which part is the family name', () => {
  expect(citedAuthor({ name: 'Xi Jinping', kind: 'person', familyName: 'Xi' })).toEqual({
    family: 'Xi',
    given: 'Jinping',
  })
  expect(
    citedAuthor({ name: 'Gabriel García Márquez', kind: 'person', familyName: 'García Márquez' }),
  ).toEqual({ family: 'García Márquez', given: 'Gabriel' })
})

test('the name of a desk is one name', () => {
  expect(citedAuthor({ name: 'Tidewater desk', kind: 'desk' })).toEqual({
    literal: 'Tidewater desk',
  })
})

test.each([
  ['Nora Marie', 'N. M.'],
  ['Jean-Paul', 'J.-P.'],
  ['J. K.', 'J. K.'],
  ['Émile', 'É.'],
])('%s is shortened to %s', (given, initials) => {
  expect(initialsOf(given)).toBe(initials)
})
