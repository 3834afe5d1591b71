import {
  closeSync,
  copyFileSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import { type CatalogState, createCatalogGuard, removeCatalog } from '#lib/catalog/guard'
import { articleText } from '../a-record.ts'
import { openSite, slugsOf } from './a-site.ts'

const a = { path: 'articles/a.md', text: articleText() }

const faults: readonly [string, (path: string) => void, CatalogState][] = [
  ['nothing', () => {}, 'same'],
  ['it was deleted', (path) => rmSync(path), 'missing'],
  ['it was cut to nothing', (path) => truncateSync(path), 'broken'],
  ['it was cut', (path) => truncateSync(path, 10_000), 'broken'],
  ['a text took its place', (path) => writeFileSync(path, 'No database. '.repeat(999)), 'broken'],
  ['its middle was overwritten', (path) => overwrite(path, statSync(path).size / 2), 'broken'],
  [
    'a text was moved over it',
    (path) => {
      writeFileSync(`${path}.new`, 'No database. '.repeat(999))
      renameSync(`${path}.new`, path)
    },
    'broken',
  ],
  [
    'a copy was moved over it',
    (path) => {
      copyFileSync(path, `${path}.new`)
      renameSync(`${path}.new`, path)
    },
    'replaced',
  ],
]

test.each(faults)('sees when %s', (_, harm, state) => {
  const site = openSite([a])
  site.sync()
  const guard = createCatalogGuard(site.catalogPath)
  onTestFinished(guard.close)
  guard.accept()
  harm(site.catalogPath)
  expect(guard.look()).toBe(state)
})

test.each(['removed', 'replaced'])('puts back a file that was %s', (what) => {
  const site = openSite([a])
  site.sync()
  const guard = createCatalogGuard(site.catalogPath)
  onTestFinished(guard.close)
  guard.accept()
  expect(guard.restore()).toBe(false)
  removeCatalog(site.catalogPath)
  if (what === 'replaced') writeFileSync(site.catalogPath, 'No database. '.repeat(999))
  expect(guard.restore()).toBe(true)
  expect(slugsOf(site)).toEqual(['a'])
  expect(site.sync()).toMatchObject({ added: 0, changed: 0, unchanged: 5 })
})

test('a sync of another process is no damage', () => {
  const site = openSite([a])
  site.sync()
  const guard = createCatalogGuard(site.catalogPath)
  onTestFinished(guard.close)
  guard.accept()
  site.write('articles/b.md', articleText())
  site.sync()
  expect([guard.look(), guard.look()]).toEqual(['same', 'same'])
})

function overwrite(path: string, from: number): void {
  const file = openSync(path, 'r+')
  writeSync(file, Buffer.alloc(5000, 0xa5), 0, 5000, Math.floor(from))
  closeSync(file)
}
