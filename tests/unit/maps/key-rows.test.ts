import { expect, test } from 'vitest'
import { keyRowsOf } from '#lib/maps/key-rows'

test('a number has one row with all its places, before those without a number', () => {
  const places = [
    { id: 'strait' },
    { id: 'port', number: 2 },
    { id: 'plant', number: 1 },
    { id: 'field' },
    { id: 'store', number: 2 },
  ]
  expect(keyRowsOf(places).map((row) => row.map(({ id }) => id))).toEqual([
    ['plant'],
    ['port', 'store'],
    ['strait'],
    ['field'],
  ])
})
