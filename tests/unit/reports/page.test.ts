import { expect, test } from 'vitest'
import { findSeries } from '#lib/benchmarks/series'
import type { ArticleRow } from '#lib/catalog/model'
import { renderReport } from '#lib/markdown/article'
import { renderBody } from '#lib/markdown/body'
import { articlesBehind, citedEvents } from '#lib/reports/page'
import { articleOf } from '../a-record.ts'
import { openArchive } from '../catalog/the-archive.ts'

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

test('the chart of a report marks the articles about its price that the report cites, on their days', () => {
  const catalog = openArchive()
  let charts = 0
  for (const { id } of catalog.listReports()) {
    const report = catalog.findReport(id)
    if (!report) throw new Error(`no report ${id}`)
    const body = renderReport(report, catalog.listGlossary())
    const cited = citedEvents(catalog, report, body)
    const days = cited.map(({ published }) => published)
    expect(days).toEqual(days.toSorted())
    expect(new Set(cited.map(({ slug }) => slug)).size).toBe(cited.length)
    const behind = new Set(articlesBehind(catalog, body).map(({ slug }) => `${slug}`))
    for (const benchmark of ['brent', 'ttf']) {
      const series = findSeries(catalog, benchmark, { cited })
      if (!series?.isCited) continue
      charts++
      for (const { slug } of series.events) expect(behind).toContain(slug)
    }
  }
  expect(charts).toBeGreaterThan(10)
  const report = catalog.findReport('hormuz-2026')
  const body = report && renderReport(report, catalog.listGlossary())
  const cited = report && body ? citedEvents(catalog, report, body) : []
  const days = findSeries(catalog, 'brent', { cited })?.events.map(({ day }) => `${day}`)
  expect(days).toEqual(
    expect.arrayContaining(['2026-03-02', '2026-03-12', '2026-04-08', '2026-07-13']),
  )
  // A text that cites none has the largest moves.
  expect(findSeries(catalog, 'brent', { cited: [] })?.isCited).toBeUndefined()
  expect(findSeries(catalog, 'brent', { cited: [] })?.events.length).toBeGreaterThan(3)
})
