import { expect, test } from 'vitest'
import { documentUrl } from '#lib/archive/other-results'

test.each([
  ['report', '/reports/x'],
  ['storyline', '/storylines/x'],
  ['glossary', '/glossary#x'],
  ['organisation', '/organisations/x'],
  ['benchmark', '/benchmarks/x'],
  ['person', '/authors/x'],
] as const)('what a search finds of the kind %s leads to its page', (kind, url) => {
  expect(documentUrl(kind, 'x')).toBe(url)
})
