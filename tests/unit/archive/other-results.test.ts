import { expect, test } from 'vitest'
import { documentUrl, placeToMap } from '#lib/archive/other-results'
import type { OtherResult } from '#lib/catalog/queries/search-result'

test('everything that answers leads to its page', () => {
  expect(
    (
      [
        'report',
        'storyline',
        'glossary',
        'place',
        'organisation',
        'country',
        'commodity',
        'benchmark',
        'person',
      ] as const
    ).map((kind) => documentUrl(kind, 'x')),
  ).toEqual([
    '/reports/x',
    '/storylines/x',
    '/glossary#x',
    '/places/x',
    '/organisations/x',
    '/countries/x',
    '/commodities/x',
    '/benchmarks/x',
    '/authors/x',
  ])
})

test('the first place that answers is the one with a map', () => {
  const result = (kind: OtherResult['kind'], id: string) => ({ kind, id, title: id, passage: [] })
  expect(placeToMap([result('report', 'a'), result('place', 'b'), result('place', 'c')])).toBe('b')
  expect(placeToMap([result('country', 'QA')])).toBeUndefined()
})
