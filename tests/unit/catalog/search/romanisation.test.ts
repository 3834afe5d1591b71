import { expect, test } from 'vitest'
import { isSameName, soundsSame } from '#lib/catalog/search/romanisation'

test.each([
  ['zelensky', 'zelenskyy'],
  ['zelenskiy', 'zelenskij'],
  ['araghchi', 'araqchi'],
  ['dbeibah', 'dbeiba'],
  ['novorossijsk', 'novorossiysk'],
  ['khashoggi', 'hashoggi'],
])('%s and %s are one name in two ways of writing it', (one, other) => {
  expect(isSameName(one, other)).toBe(true)
})

test.each([
  ['nayef', 'naif'],
  ['khamenei', 'khameini'],
  ['mohammed', 'mohamad'],
  ['hussein', 'husain'],
])('%s and %s sound the same, and are not taken for one name', (one, other) => {
  expect(soundsSame(one, other)).toBe(true)
  expect(isSameName(one, other)).toBe(false)
})

test.each([
  ['riyadh', 'reed'],
  ['danish', 'denys'],
  ['mercuria', 'mercury'],
  ['botas', 'both'],
  ['kharg', 'charge'],
  ['shaybah', 'sabah'],
  ['lana', 'line'],
  ['vienna', 'wine'],
  ['recep', 'recipe'],
])('%s and %s are two names', (one, other) => {
  expect(soundsSame(one, other)).toBe(false)
  expect(isSameName(one, other)).toBe(false)
})
