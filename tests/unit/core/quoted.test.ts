import { expect, test } from 'vitest'
import { quoted } from '#lib/core/quoted'

test.each([
  ['nord stream', '“nord stream”'],
  ['"force majeure"', '“force majeure”'],
  ['“force majeure”', '“force majeure”'],
  ['"force majeure" lng -qatar', '“force majeure” lng -qatar'],
  ['"nord stream" "force majeure"', '“nord stream” “force majeure”'],
  ['gas "oil', '“gas oil”'],
  ['"', '“”'],
])('%s is printed as %s', (text, printed) => {
  expect(quoted(text)).toBe(printed)
})
