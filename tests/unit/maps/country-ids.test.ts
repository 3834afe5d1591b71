import { expect, test } from 'vitest'
import { countryName } from '#lib/core/countries'
import { openAtlas } from '#lib/maps/atlas'
import { codeOf } from '#lib/maps/country-ids'

test('every area of the atlas has a code that names a country', () => {
  const codes = [...openAtlas().areas.keys()]
  expect(codes.length).toBeGreaterThan(230)
  expect(codes.filter((code) => countryName(code) === undefined)).toEqual([])
})

test.each([
  ['643', 'Russia', 'RU'],
  ['036', 'Australia', 'AU'],
  ['158', 'Taiwan', 'TW'],
  ['275', 'Palestine', 'PS'],
  ['732', 'W. Sahara', 'EH'],
  [undefined, 'Kosovo', 'XK'],
  [undefined, 'Somaliland', 'SO'],
  [undefined, 'N. Cyprus', 'CY'],
  [undefined, 'Siachen Glacier', undefined],
  ['999', 'Nowhere', undefined],
])('%s %s is %s', (id, name, code) => {
  expect(codeOf(id, name)).toBe(code)
})
