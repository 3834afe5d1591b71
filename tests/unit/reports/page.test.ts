import { expect, test } from 'vitest'
import type { ArticleRow } from '#lib/catalog/model'
import { renderBody } from '#lib/markdown/body'
import { articlesBehind } from '#lib/reports/page'
import { articleOf } from '../a-record.ts'

const row = (slug: string, published: string): ArticleRow => ({
  ...articleOf({ published }, undefined, slug),
  storylines: [],
})

test('the articles behind a report are those it links to and the archive has, oldest first', () => {
  const rows = [
    row('late', '2026-03-02'),
    row('early', '2026-03-01T09:00:00+01:00'),
    row('unnamed', '2026-03-01'),
  ]
  const found = articlesBehind(
    { findRow: (slug) => rows.find((one) => one.slug === slug) },
    {
      opening: renderBody('[Late](/articles/late) and [gone](/articles/gone).'),
      rest: renderBody('[Early](/articles/early), and [late](/articles/late) again.'),
    },
  )
  expect(found.map(({ slug }) => slug)).toEqual(['early', 'late'])
})
