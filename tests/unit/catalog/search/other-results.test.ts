import { expect, test } from 'vitest'
import type { Catalog } from '#lib/catalog/model'
import type { OtherResult } from '#lib/catalog/queries/search-result'
import { emptyFilter } from '#lib/filter/filter'
import { withWords } from '#lib/filter/filter-edits'
import { articleText } from '../../a-record.ts'
import { openSite } from '../a-site.ts'

/** A site with one of every kind of thing that a search can find. */
function everything() {
  const site = openSite([
    { path: 'articles/flow-halves.md', text: articleText() },
    {
      path: 'reports/cap.md',
      text: '---\ntitle: The ceiling and the dark fleet\nstandfirst: A limit on price.\npublished: 2026-08-01\ncommodities: [natural-gas]\nstorylines: [nord-stream]\n---\n\n## Insurers\n\nBrokers in Piraeus wrote the attestations.\n',
    },
    {
      path: 'storylines/russia.md',
      text: '---\ntitle: Russia and Europe\nstandfirst: Who sells to whom.\n---\nA trade.\n',
    },
    {
      path: 'glossary.yaml',
      text: '- { id: swu, term: separative work unit, kind: unit, aliases: [SWU], definition: The work of enriching uranium. }\n',
    },
    {
      path: 'benchmarks.yaml',
      text: '- { id: brent, name: Brent, fullName: Europe Brent spot, definition: Light North Sea crude., unit: $/bl, commodities: [crude-oil], source: EIA, sourceUrl: "https://www.eia.gov/", series: RBRTE, asOf: 2026-08-01 }\n',
    },
    {
      path: 'people.yaml',
      text: '- { id: jane-doe, name: Jane Doe, role: Gas correspondent, description: Jane writes about pipelines., aliases: [J. Doe] }\n- { id: ann-roe, name: Ann Roe, role: Shipping correspondent }\n',
    },
  ])
  expect(site.sync().rejected).toEqual([])
  return site
}

const others = (catalog: Catalog, q: string) =>
  catalog.browse({ filter: withWords(emptyFilter, q), page: 1 }).others
const written = ({ kind, id, passage }: OtherResult) =>
  [`${kind}:${id}`, passage.map(({ text }) => text).join('')] as const

test.each([
  ['dark fleet', 'report:cap', 'A limit on price.'],
  ['Piraeus', 'report:cap', 'Brokers in Piraeus wrote the attestations.'],
  ['nord stream', 'storyline:nord-stream', 'Pipes under the Baltic.'],
  ['SWU', 'glossary:swu', 'The work of enriching uranium.'],
  ['separative work', 'glossary:swu', 'The work of enriching uranium.'],
  ['Hormuz', 'place:hormuz', 'Strait.'],
  ['Gazprom', 'organisation:gazprom', 'Gas company.'],
  ['Germany', 'country:DE', ''],
  ['Coal', 'commodity:coal', 'Coal.'],
  ['Brent', 'benchmark:brent', 'Light North Sea crude.'],
  ['Jane Doe', 'person:jane-doe', 'Jane writes about pipelines.'],
  ['J. Doe', 'person:jane-doe', 'Jane writes about pipelines.'],
  ['Roe', 'person:ann-roe', 'Shipping correspondent'],
])('%s is answered by %s', (q, wanted, passage) => {
  everything().ask((catalog) =>
    expect(others(catalog, q).map(written)).toContainEqual([wanted, passage]),
  )
})

test('the kind that is asked for comes first', () => {
  everything().ask((catalog) => {
    const kinds = (q: string) => others(catalog, q).map(({ kind }) => kind)
    expect(kinds('Russia')[0]).toBe('country')
    expect(kinds('Russia storyline')[0]).toBe('storyline')
    expect(kinds('price ceiling report')[0]).toBe('report')
    expect(kinds('brent benchmark')[0]).toBe('benchmark')
    expect(kinds('nord stream timeline')[0]).toBe('storyline')
    expect(kinds('define separative work')[0]).toBe('glossary')
  })
})

test('what was removed no longer answers', () => {
  const site = everything()
  site.write('people.yaml', '[]\n')
  site.remove('reports/cap.md')
  site.sync()
  site.ask((catalog) => {
    expect(others(catalog, 'Jane Doe')).toEqual([])
    expect(others(catalog, 'dark fleet')).toEqual([])
  })
})

test('suggestions have terms and people by any of their names', () => {
  everything().ask((catalog) => {
    const ids = (text: string) =>
      catalog.suggest(text).flatMap((one) => (one.kind === 'document' ? [one.id] : []))
    expect(ids('swu')).toEqual(['swu'])
    expect(ids('separ')).toEqual(['swu'])
    expect(ids('jane')).toEqual(['jane-doe'])
    expect(ids('doe')).toEqual(['jane-doe'])
    expect(ids('dark fl')).toEqual(['cap'])
    expect(ids('bren')).toEqual(['brent'])
  })
})
