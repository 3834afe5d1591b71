import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listChanges } from '#lib/catalog/sync/changed-files'
import { articleText } from '../a-record.ts'
import { openSite } from './a-site.ts'

const a = { path: 'articles/2022/a.md', text: articleText() }

const gone = (file: string, id: string) => ({
  file,
  problems: [
    {
      file,
      line: 1,
      column: 1,
      severity: 'error',
      rule: 'file-in-use',
      message: `The file is gone, and 2 articles use \`${id}\`.`,
      fix: 'Put it back, or change the articles first.',
    },
  ],
})

test.each([
  ['commodities.yaml', 'commodity', 'natural-gas'],
  ['organisations.yaml', 'organisation', 'gazprom'],
  ['storylines/nord-stream.md', 'storyline', 'nord-stream'],
] as const)('%s stays while it is gone and articles use it', (file, facet, id) => {
  const b = { path: 'articles/b.md', text: articleText() }
  const site = openSite([a, b])
  site.sync()
  const nameOf = () => site.ask((catalog) => [catalog.nameOf(facet, id), catalog.version()])
  const before = nameOf()
  const text = readFileSync(join(site.content, file))
  site.remove(file)
  for (const paths of [undefined, [], [file]]) {
    const summary = site.sync(paths && { paths })
    expect(summary).toMatchObject({ added: 0, changed: 0, removed: 0 })
    expect(summary.rejected).toEqual([gone(file, id)])
    expect(nameOf()).toEqual(before)
    expect(listChanges({ contentDir: site.content, catalogPath: site.catalogPath })).toEqual([])
  }
  // What stays may be referred to.
  site.write('articles/c.md', articleText({}, `See [it](/storylines/nord-stream).\n`))
  expect(site.sync()).toMatchObject({ added: 1, rejected: [{ file }] })
  site.remove('articles/c.md')
  site.write(file, text)
  expect(listChanges({ contentDir: site.content, catalogPath: site.catalogPath })).toEqual([
    'articles/c.md',
    file,
  ])
  expect(site.sync()).toMatchObject({ removed: 1, rejected: [] })
  expect(nameOf()).toEqual(before)
})

test.each([
  ['places.yaml', 'place', 'hormuz', { places: '[]' }],
  ['storylines/nord-stream.md', 'storyline', 'nord-stream', { storylines: '[]' }],
] as const)('%s goes with the articles that use it', (file, facet, id, unused) => {
  for (const way of ['gone', 'fixed', 'gone later'] as const) {
    const site = openSite([a])
    site.sync()
    site.remove(file)
    if (way === 'gone later') expect(site.sync().rejected).toHaveLength(1)
    if (way === 'fixed') site.write(a.path, articleText(unused))
    else site.remove(a.path)
    expect(site.sync().rejected).toEqual([])
    expect(site.ask((catalog) => catalog.nameOf(facet, id))).toBeUndefined()
    expect(site.sync()).toMatchObject({ removed: 0, rejected: [] })
  }
})
