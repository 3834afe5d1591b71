import { readFileSync, renameSync, rmSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { articleText } from '../../a-record.ts'
import { countsOf, now, openSite, slugsOf } from '../a-site.ts'

const a = { path: 'articles/2022/a.md', text: articleText({ published: '2022-07-01' }) }
const b = { path: 'articles/2022/b.md', text: articleText({ published: '2022-07-02' }) }
/** The vocabularies and the storyline. */
const others = 4
const none = { added: 0, changed: 0, removed: 0, unchanged: 0, shown: 0 }

test('a first sync adds every file, and a second one finds nothing to do', () => {
  const site = openSite([a, b])
  expect(countsOf(site.sync())).toEqual({ ...none, added: 2 + others })
  expect(countsOf(site.sync())).toEqual({ ...none, unchanged: 2 + others })
  expect(slugsOf(site)).toEqual(['b', 'a'])
})

test('a sync reads only what is new or changed', () => {
  const site = openSite([a, b])
  site.sync()
  site.write(a.path, articleText({ headline: 'Another headline' }))
  site.write('articles/2022/c.md', articleText())
  const read: number[] = []
  const summary = site.sync({ onProgress: (_, total) => read.push(total) })
  expect(countsOf(summary)).toEqual({ ...none, added: 1, changed: 1, unchanged: 1 + others })
  expect(read).toEqual([2, 2])
  expect(site.ask((catalog) => catalog.findArticle('a')?.headline)).toBe('Another headline')
})

test('a removed file is gone from every list', () => {
  const site = openSite([a, b])
  site.sync()
  site.remove(a.path)
  expect(countsOf(site.sync())).toEqual({ ...none, removed: 1, unchanged: 1 + others })
  site.ask((catalog) => {
    expect(catalog.findArticle('a')).toBeUndefined()
    expect(catalog.countTerm('organisation', 'gazprom')).toBe(1)
    expect(catalog.listEvents('nord-stream').map(({ slug }) => slug)).toEqual(['b'])
  })
})

test.each([
  ['written again as it was', a.text],
  ['written with other line ends', `\uFEFF${a.text.replaceAll('\n', '\r\n')}`],
])('a file %s is unchanged, and is not read again', (_, text) => {
  const site = openSite([a])
  site.sync()
  const version = site.ask((catalog) => catalog.version())
  site.write(a.path, text)
  expect(countsOf(site.sync())).toEqual({ ...none, unchanged: 1 + others })
  const read: number[] = []
  site.sync({ onProgress: (done) => read.push(done) })
  expect(read).toEqual([])
  expect(site.ask((catalog) => catalog.version())).toBe(version)
})

test('a change is seen although size and time of the file stay the same', () => {
  const site = openSite([a])
  site.sync()
  const time = new Date('2022-01-01')
  utimesSync(join(site.content, a.path), time, time)
  site.sync()
  site.write(a.path, a.text.replace('halves', 'halved'))
  utimesSync(join(site.content, a.path), time, time)
  expect(site.sync().changed).toBe(1)
})

test('a file that moves to another folder keeps its address', () => {
  const site = openSite([a, b])
  site.sync()
  site.write('articles/2023/keep.md', a.text)
  site.sync()
  renameSync(join(site.content, a.path), join(site.content, 'articles/2023/a.md'))
  expect(countsOf(site.sync())).toEqual({ ...none, added: 1, removed: 1, unchanged: 2 + others })
  expect(slugsOf(site).sort()).toEqual(['a', 'b', 'keep'])
})

test('the version changes with every sync that changed something, and with no other', () => {
  const site = openSite([a])
  const versions = [1, 2, 3].map((round) => {
    if (round === 3) site.write(b.path, b.text)
    site.sync({ now: now + round })
    return site.ask((catalog) => [catalog.version(), catalog.changedAt() - now])
  })
  const [first, second, third] = versions
  expect(first).toEqual([expect.stringMatching(/^[0-9a-f]{16}$/), 1])
  expect(second).toEqual(first)
  expect(third).toEqual([expect.not.stringMatching(String(first?.[0])), 3])
})

test('a folder that is gone does not empty the catalog', () => {
  const site = openSite([a])
  site.sync()
  rmSync(site.content, { recursive: true })
  expect(() => site.sync()).toThrow(/ENOENT/)
  expect(slugsOf(site)).toEqual(['a'])
})

test('a catalog that is deleted is made again and answers the same', () => {
  const site = openSite([a, b])
  site.sync()
  const answers = () =>
    site.ask((catalog) => [catalog.findArticle('a'), catalog.listTerms('country')])
  const before = answers()
  rmSync(site.catalogPath)
  site.sync()
  expect(answers()).toEqual(before)
})

test('a vocabulary that changes is read before the articles that need it', () => {
  const site = openSite([a])
  site.sync()
  const places = readFileSync(join(site.content, 'places.yaml'), 'utf8')
  site.write(b.path, articleText({ places: '[druzhba]' }))
  site.write(
    'places.yaml',
    `${places}- { id: druzhba, name: Druzhba, kind: pipeline, point: [30, 52], description: Line. }\n`,
  )
  const summary = site.sync()
  expect(summary.rejected).toEqual([])
  expect(site.ask((catalog) => catalog.nameOf('place', 'druzhba'))).toBe('Druzhba')
})

const linking = (url: string, fields = {}) => articleText(fields, `See [it](${url}).\n`)
/** What is published with a broken link; nothing is rejected for one. */
const flawedIn = (site: ReturnType<typeof openSite>, options = {}) => {
  const { rejected, flawed } = site.sync(options)
  expect(rejected).toEqual([])
  return flawed.map(({ file, problems }) => [file, problems[0]?.message])
}
const bodyOf = (site: ReturnType<typeof openSite>, slug: string) =>
  site.ask((catalog) => catalog.findArticle(slug)?.body)
const due = '2026-09-01T18:00:00Z'
const hour = 3_600_000

test.each([
  ['a.md', 'b.md'],
  ['b.md', 'a.md'],
])('a link to a draft is plain text, whichever is read first: %s to %s', (from, to) => {
  const url = `/articles/${to.replace('.md', '')}`
  const expected = [[`articles/${from}`, `\`${url}\` is a draft, which readers do not see.`]]
  const site = openSite([
    { path: `articles/${from}`, text: linking(url) },
    { path: `articles/${to}`, text: articleText({ draft: 'true' }) },
  ])
  expect(flawedIn(site)).toEqual(expected)
  expect(flawedIn(site)).toEqual(expected)
  site.write(`articles/${to}`, articleText())
  expect(flawedIn(site)).toEqual([])
  site.write(`articles/${to}`, articleText({ draft: 'true' }))
  site.write(`articles/${from}`, linking(url, { headline: 'Another' }))
  expect(flawedIn(site, { paths: [`articles/${from}`, `articles/${to}`] })).toEqual(expected)
})

test('a link to an embargoed article is plain text until its time has come', () => {
  const site = openSite([
    { path: 'articles/a.md', text: linking('/articles/c') },
    { path: 'articles/b.md', text: linking('/articles/c', { published: due }) },
    { path: 'articles/c.md', text: articleText({ published: due }) },
  ])
  const expected = [
    ['articles/a.md', '`/articles/c` is under embargo and shows later than this text.'],
  ]
  expect(flawedIn(site)).toEqual(expected)
  expect(flawedIn(site)).toEqual(expected)
  expect(bodyOf(site, 'a')).toBe('See it.\n')
  expect(site.ask((catalog) => catalog.findSource('a'))).not.toContain('/articles/c')
  expect(flawedIn(site, { now: now + 6 * hour, paths: [] })).toEqual([])
  expect(slugsOf(site).sort()).toEqual(['a', 'b', 'c'])
  expect(bodyOf(site, 'a')).toBe('See [it](/articles/c).\n')
})

test('a link to a country is plain text until an article that is shown names it', () => {
  const site = openSite([{ path: 'articles/a.md', text: linking('/countries/JP') }])
  const expected = [['articles/a.md', '`/countries/JP` is a broken link: no article names JP.']]
  expect(flawedIn(site)).toEqual(expected)
  site.write('articles/b.md', articleText({ countries: '[JP]', published: due }))
  expect(flawedIn(site)).toEqual(expected)
  expect(flawedIn(site, { now: now + 6 * hour, paths: [] })).toEqual([])
  site.write('articles/a.md', linking('/countries/KR'))
  site.write('articles/c.md', articleText({ countries: '[KR]' }))
  expect(flawedIn(site)).toEqual([])
})

test('a link to a report that is a draft is plain text', () => {
  const fields = 'title: T\nstandfirst: S\npublished: 2022-07-01\ncommodities: [lng]\n'
  const site = openSite([{ path: 'reports/r.md', text: `---\n${fields}draft: true\n---\nText.\n` }])
  site.sync()
  site.write('articles/a.md', linking('/reports/r'))
  expect(flawedIn(site, { paths: ['articles/a.md'] })).toHaveLength(1)
  site.write('reports/r.md', `---\n${fields}---\nText.\n`)
  expect(flawedIn(site, { paths: ['reports/r.md'] })).toEqual([])
})
