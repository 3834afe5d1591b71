import { expect, test } from 'vitest'
import { countryInSentence, countryName } from '#lib/core/countries'

test.each([
  ['US', 'the US'],
  ['AE', 'the UAE'],
  ['EU', 'the European Union'],
  ['NL', 'the Netherlands'],
  ['CZ', 'the Czech Republic'],
  ['QA', 'Qatar'],
  ['CD', 'DR Congo'],
])('%s is %s inside a sentence', (code, inSentence) => {
  expect(countryInSentence(code, countryName(code) ?? '')).toBe(inSentence)
})
