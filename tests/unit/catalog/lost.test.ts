import { expect, test } from 'vitest'
import { connect } from '#lib/catalog/connection'
import { articleQueries } from '#lib/catalog/queries/articles'
import { articleText } from '../a-record.ts'
import { openSite } from './a-site.ts'

const slugs = [
  'us-ready-to-discuss-russia-security-guarantees',
  'russia-security-guarantee-drafts-2021',
  'russia-seeks-legal-guarantees',
  'nord-stream-sabotage-2022',
  'nord-stream-suspect-arrested',
  'us-ready-for-coal',
]

/** What a catalog of these articles takes an address for. */
function nearest(asked: string, limit?: number): string[] {
  const site = openSite(
    slugs.map((slug) => ({ path: `articles/${slug}.md`, text: articleText({}) })),
  )
  site.sync()
  return site.ask((catalog) => catalog.nearestSlugs(asked, limit).map(({ slug }) => slug))
}

test.each([
  ['has typos', 'us-raedy-to-discus-russia-securty-guarantees', slugs[0]],
  ['was cut off at its end', 'us-ready-to-discuss-ru', slugs[0]],
  ['was cut off, with a typo', 'us-ready-to-discus-rus', slugs[0]],
  ['lost its beginning', 'russia-security-guarantees', slugs[0]],
  ['has another year', 'nord-stream-sabotage-2023', slugs[3]],
  ['is right but for its case', 'NORD-STREAM-SUSPECT-ARRESTED', slugs[4]],
])('an address that %s leads to its article first', (_, asked, meant) => {
  expect(nearest(asked)[0]).toBe(meant)
})

test('an address that names the same things in other words leads to its article, and to no other', () => {
  expect(nearest('nord-stream-2-certification-2021')).toEqual([])
  expect(nearest('nord-stream-blasts-2022')[0]).toBe('nord-stream-sabotage-2022')
})

test('an address like none leads nowhere', () => {
  for (const asked of ['zzz', '', '%00', 'us', 'brazil-sugar-harvest'])
    expect(nearest(asked)).toEqual([])
})

test('an address that is like several leads to no more than asked for', () => {
  expect(nearest('nord-stream')).toHaveLength(2)
  expect(nearest('nord-stream', 1)).toHaveLength(1)
})

test('however long an address is, it is looked for by a bounded number of pieces from all of it', () => {
  const long = 'abcdefghijklmnopqrstuvwxyz0123456789'.repeat(9)
  for (const asked of [long, long.slice(0, 30), long.slice(0, 18)]) {
    const [query = ''] = queriesOf(asked)
    const pieces = query.split(' OR ')
    expect(pieces.length).toBeLessThanOrEqual(24)
    expect(pieces.length).toBeGreaterThanOrEqual(16)
    expect(pieces[0]).toBe('"abc"')
    const end = asked.slice(0, 36).length - 3
    expect(long.indexOf(pieces.at(-1)?.slice(1, -1) ?? '')).toBeGreaterThan(end * 0.85)
  }
  expect(queriesOf('abcde')).toEqual(['"abc" OR "bcd" OR "cde"'])
})

/** What the index is asked for. */
function queriesOf(address: string): string[] {
  const site = openSite()
  site.sync()
  const reader = connect(site.catalogPath)
  const asked: string[] = []
  const all: typeof reader.all = (sql, ...values) => {
    asked.push(...values.map(String))
    return reader.all(sql, ...values)
  }
  articleQueries({ ...reader, all }).nearestSlugs(address)
  reader.close()
  return asked
}
