import { expect, test } from 'vitest'
import { durationInWords } from '#lib/core/durations'

test.each([
  [0, '0 days'],
  [1, '1 day'],
  [59, '59 days'],
  [60, '2 months'],
  [334, '11 months'],
  [546, '1½ years'],
  [1826, '5 years'],
])('%d days are %s', (days, words) => {
  expect(durationInWords(days)).toBe(words)
})
