import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { plainDate } from '#lib/core/dates'
import { articleText, companyFiles } from '../a-record.ts'
import { now, openSite, slugsOf } from './a-site.ts'

const a = { path: 'articles/2022/a.md', text: articleText({ headline: 'The first headline' }) }
const bad = articleText({ headline: 'The second headline', commodities: '[naturel-gas]' })
const dayOf = (text: string) => plainDate.parse(text)
const headlineOf = (site: ReturnType<typeof openSite>, slug = 'a') =>
  site.ask((catalog) => catalog.findArticle(slug)?.headline)

test('a file that turns bad is rejected with its reasons, and its last good version stays', () => {
  const site = openSite([a])
  site.sync()
  site.write(a.path, bad)
  const summary = site.sync()
  expect(summary.rejected).toEqual([
    {
      file: a.path,
      problems: [
        expect.objectContaining({
          line: 6,
          column: 15,
          rule: 'unknown-commodity',
          fix: 'Did you mean `natural-gas`?',
        }),
      ],
    },
  ])
  expect(summary.changed).toBe(0)
  expect(headlineOf(site)).toBe('The first headline')
  expect(site.ask((catalog) => catalog.findSource('a'))).toBe(a.text)
})

test('a bad file is reported at every sync until it is fixed, and then shows', () => {
  const site = openSite([a])
  site.sync()
  site.write(a.path, bad)
  expect(site.sync().rejected).toHaveLength(1)
  expect(site.sync().rejected).toHaveLength(1)
  site.write(a.path, bad.replace('naturel', 'natural'))
  expect(site.sync()).toMatchObject({ changed: 1, rejected: [] })
  expect(headlineOf(site)).toBe('The second headline')
})

test('a bad file that becomes again what it was is good again', () => {
  const site = openSite([a])
  site.sync()
  site.write(a.path, bad)
  site.sync()
  site.write(a.path, a.text)
  expect(site.sync().rejected).toEqual([])
  expect(headlineOf(site)).toBe('The first headline')
})

test('a file that never was good does not show, and nothing of it counts', () => {
  const site = openSite([{ path: a.path, text: bad }])
  expect(site.sync().rejected).toHaveLength(1)
  expect(slugsOf(site)).toEqual([])
  expect(site.ask((catalog) => catalog.countTerm('organisation', 'gazprom'))).toBe(0)
})

test('a bad file shows as soon as what it refers to is there', () => {
  const tagged = articleText({ storylines: '[{ id: druzhba, event: Flow stops }]' })
  const site = openSite([{ path: a.path, text: tagged }])
  expect(site.sync().rejected).toHaveLength(1)
  site.write('storylines/druzhba.md', '---\ntitle: Druzhba\nstandfirst: S.\n---\nA line.\n')
  expect(site.sync().rejected).toEqual([])
  expect(slugsOf(site)).toEqual(['a'])
})

test('a day that had not come yet is not a fault once it has', () => {
  const site = openSite([{ path: a.path, text: articleText({ published: '2026-09-03' }) }])
  expect(site.sync().rejected[0]?.problems[0]?.rule).toBe('future-date')
  expect(site.sync({ now: now + 2 * 86_400_000 }).rejected).toEqual([])
  expect(slugsOf(site)).toEqual(['a'])
})

test('a bad file that is removed takes its last good version with it', () => {
  const site = openSite([a])
  site.sync()
  site.write(a.path, bad)
  site.sync()
  site.remove(a.path)
  expect(site.sync()).toMatchObject({ removed: 1, rejected: [] })
  expect(slugsOf(site)).toEqual([])
})

test('of two files of one name that of the first path has the address, whichever came first', () => {
  const twin = { path: 'articles/2021/a.md', text: articleText({ headline: 'The twin' }) }
  const site = openSite([a])
  site.sync()
  site.write(twin.path, twin.text)
  for (const paths of [[twin.path], undefined]) {
    expect(site.sync(paths && { paths }).rejected).toEqual([
      { file: a.path, problems: [expect.objectContaining({ rule: 'duplicate-slug' })] },
    ])
    expect(headlineOf(site)).toBe('The twin')
  }
  const fresh = openSite([a, twin])
  fresh.sync()
  const version = (one: typeof site) => one.ask((catalog) => catalog.version())
  expect(version(site)).toBe(version(fresh))
  site.remove(twin.path)
  expect(site.sync().rejected).toEqual([])
  expect(headlineOf(site)).toBe('The first headline')
})

test('bytes that are no text leave the last good version up', () => {
  const site = openSite([a])
  site.sync()
  site.write(a.path, Uint8Array.of(0xff, 0xfe, 0x00, 0x80))
  expect(site.sync().rejected[0]?.problems[0]?.rule).toBe('encoding')
  expect(headlineOf(site)).toBe('The first headline')
})

test('a vocabulary that turns bad, or drops what articles use, leaves the last good one', () => {
  const site = openSite([a])
  site.sync()
  site.write('organisations.yaml', '- { id: gazprom, name: Gazprom')
  expect(site.sync().rejected).toMatchObject([{ file: 'organisations.yaml' }])
  site.write('organisations.yaml', '- { id: x, name: X, kind: company, description: D. }\n')
  expect(site.sync().rejected).toEqual([
    {
      file: 'organisations.yaml',
      problems: [
        expect.objectContaining({
          rule: 'entry-in-use',
          message: '`gazprom` is gone, and 1 article uses it.',
        }),
      ],
    },
  ])
  expect(site.ask((catalog) => catalog.nameOf('organisation', 'gazprom'))).toBe('Gazprom')
})

test('a vocabulary may drop what articles use no more as they change in the same sync', () => {
  const site = openSite([a])
  site.sync()
  site.write('organisations.yaml', '- { id: x, name: X, kind: company, description: D. }\n')
  site.write(a.path, articleText({ organisations: '[]' }))
  expect(site.sync()).toMatchObject({ changed: 2, rejected: [] })
  expect(site.ask((catalog) => catalog.nameOf('organisation', 'gazprom'))).toBeUndefined()
})

test('a storyline, a report or a price series that turns bad leaves the last good one', () => {
  const report = `---\ntitle: The report\nstandfirst: S.\npublished: 2022-07-01\ncommodities: [lng]\n---\nText.\n`
  const files = {
    'storylines/nord-stream.md': '---\ntitle: Nord Stream\nstandfirst: S.\n---\nText.\n',
    'reports/r.md': report,
    'benchmarks/brent.csv': 'date,price\n2022-07-01,112\n',
  }
  const site = openSite([a, ...Object.entries(files).map(([path, text]) => ({ path, text }))])
  expect(site.sync().rejected).toEqual([])
  for (const [path, text] of Object.entries(files)) site.write(path, text.replace(/.*\n/, ''))
  expect(
    site
      .sync()
      .rejected.map(({ file }) => file)
      .sort(),
  ).toEqual(Object.keys(files).sort())
  site.ask((catalog) => {
    expect(catalog.nameOf('storyline', 'nord-stream')).toBe('Nord Stream')
    expect(catalog.findReport('r')?.title).toBe('The report')
    expect(catalog.listPrices('brent', dayOf('2022-01-01'), dayOf('2022-12-31'))).toHaveLength(1)
  })
})

test('a series that has lost its rows is refused, and the last good one stays', () => {
  const site = openSite([{ path: 'benchmarks/brent.csv', text: 'date,price\n2022-07-01,112\n' }])
  site.sync()
  const header = readFileSync('tests/fixtures/benchmarks/series-header-only.csv', 'utf8')
  for (const text of [header, 'date,price\n', 'date,price\n2022-07-01,n/a\n']) {
    site.write('benchmarks/brent.csv', text)
    expect(site.sync().rejected.map(({ file }) => file)).toEqual(['benchmarks/brent.csv'])
    expect(site.ask((catalog) => catalog.spanOf('brent'))).toEqual({
      first: '2022-07-01',
      last: '2022-07-01',
    })
  }
})

test('an article with nothing but warnings is shown', () => {
  const late = '[{ publisher: P, title: T, date: 2022-12-01 }]'
  const site = openSite([{ path: a.path, text: articleText({ sources: late }) }])
  expect(site.sync().rejected).toEqual([])
  expect(site.ask((catalog) => catalog.countArticles())).toBe(1)
})

test('each of nine kinds of broken file leaves its last good version up', () => {
  const folder = 'tests/fixtures/broken'
  const site = openSite(companyFiles)
  // A broken link alone keeps nothing back.
  const names = readdirSync(folder).filter((name) => name !== 'dead-link.md')
  for (const name of names) site.write(`articles/${name}`, a.text)
  expect(site.sync().rejected).toEqual([])
  for (const name of names) site.write(`articles/${name}`, readFileSync(join(folder, name)))
  const { rejected } = site.sync()
  expect(rejected.map(({ file }) => file)).toEqual(names.map((name) => `articles/${name}`).sort())
  for (const name of names)
    expect(headlineOf(site, name.replace('.md', ''))).toBe('The first headline')
})
