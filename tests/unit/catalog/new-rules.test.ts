import { createHash } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { stampOf } from '#lib/content/paths'
import type { Problem } from '#lib/content/problem'
import { articleText } from '../a-record.ts'
import { now, openSite, type Site, slugsOf } from './a-site.ts'

/** The catalog as rules accepted it that are no more. */
function underOldRules(site: Site, change: string): void {
  const db = new DatabaseSync(site.catalogPath)
  db.exec(`update meta set value = 'old' where key = 'rules'; ${change}`)
  db.close()
}

test('after the rules changed every file is read again, also one that did not change', () => {
  const site = openSite([{ path: 'articles/a.md', text: articleText() }])
  site.sync()
  underOldRules(site, `update articles set record = replace(record, 'Gazprom', 'Old')`)
  expect(site.sync({ paths: [] })).toMatchObject({ rejected: [], flawed: [] })
  expect(site.ask((catalog) => catalog.findArticle('a')?.headline)).toContain('Gazprom')
  expect(site.sync()).toMatchObject({ added: 0, changed: 0, unchanged: 5 })
})

test('what the new rules reject is removed, as it has no valid version', () => {
  const bad = 'what the old rules let pass\n'
  const site = openSite([
    { path: 'articles/a.md', text: articleText() },
    { path: 'articles/b.md', text: articleText() },
  ])
  site.sync()
  site.write('articles/a.md', bad)
  const hash = createHash('sha1').update(bad).digest('base64url')
  underOldRules(site, `update files set hash = '${hash}' where path = 'articles/a.md'`)
  const { rejected } = site.sync({ paths: [] })
  expect(rejected.map(({ file }) => file)).toEqual(['articles/a.md'])
  expect(slugsOf(site)).toEqual(['b'])
})

test('an embargoed article that the rules refuse by its time is rejected once, and waits for nothing', () => {
  const due = '2026-09-01T18:00:00Z'
  const site = openSite([{ path: 'articles/a.md', text: articleText({ published: due }) }])
  expect(site.sync().due).toBe(Date.parse(due))
  const db = new DatabaseSync(site.catalogPath)
  db.exec(`update articles set source = 'what no rule accepts'`)
  db.close()
  site.write('articles/a.md', 'what no rule accepts')
  const later = now + 12 * 3_600_000
  const first = site.sync({ now: later, paths: [] })
  expect(first.due).toBeUndefined()
  expect(first.rejected.map(({ file }) => file)).toEqual(['articles/a.md'])
  expect(site.sync({ now: later, paths: [] })).toMatchObject({ shown: 0 })
})

test('a file that is set aside is not read until it changes', () => {
  const site = openSite([{ path: 'articles/a.md', text: articleText() }])
  site.sync()
  site.write('articles/a.md', articleText({ headline: 'The second headline' }))
  const stamp = stampOf(site.content, 'articles/a.md')?.stamp ?? ''
  const read: string[] = []
  const options = { onFile: (path: string) => void read.push(path) }
  const rules = ({ rejected }: { rejected: readonly { problems: readonly Problem[] }[] }) =>
    rejected.flatMap(({ problems }) => problems.map(({ rule }) => rule))
  expect(rules(site.sync({ ...options, setAside: [{ path: 'articles/a.md', stamp }] }))).toEqual([
    'too-slow',
  ])
  expect(rules(site.sync(options))).toEqual(['too-slow'])
  expect(read).toEqual([])
  expect(slugsOf(site)).toEqual(['a'])
  site.write('articles/a.md', articleText({ headline: 'The third headline' }))
  expect(site.sync(options)).toMatchObject({ changed: 1, rejected: [] })
})
