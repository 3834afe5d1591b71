import {
  closeSync,
  copyFileSync,
  existsSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
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
    'broken',
  ],
  [
    'a copy was moved over it, and its log removed',
    (path) => {
      copyFileSync(path, `${path}.new`)
      removeCatalog(path)
      renameSync(`${path}.new`, path)
    },
    'replaced',
  ],
  ['its log was deleted', (path) => rmSync(`${path}-wal`), 'broken'],
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

/** A site whose catalog a guard looks after, and has a copy of that it made before the last sync. */
async function guardedSite() {
  const site = openSite([a])
  site.sync()
  const guard = createCatalogGuard(site.catalogPath)
  onTestFinished(guard.close)
  guard.accept()
  await guard.saveSpare()
  site.write('articles/b.md', articleText())
  site.sync()
  guard.accept()
  return { site, guard }
}

test.each(['removed', 'replaced'])('puts back a file that was %s', async (what) => {
  const { site, guard } = await guardedSite()
  removeCatalog(site.catalogPath)
  if (what === 'replaced') writeFileSync(site.catalogPath, 'No database. '.repeat(999))
  guard.repair()
  expect(slugsOf(site)).toEqual(['a', 'b'])
  expect(site.sync()).toMatchObject({ added: 0, changed: 0, unchanged: 6 })
})

test.each([
  ['was cut', (path: string) => truncateSync(path, 10_000)],
  ['was overwritten', (path: string) => overwrite(path, 4096)],
  ['lost its log', (path: string) => rmSync(`${path}-wal`)],
])('from a copy a file that %s is made again, without reading what it has', async (_, harm) => {
  const { site, guard } = await guardedSite()
  harm(site.catalogPath)
  guard.repair()
  expect(slugsOf(site)).toEqual(['a'])
  expect(site.sync()).toMatchObject({ added: 1, changed: 0, unchanged: 5 })
  expect(slugsOf(site)).toEqual(['a', 'b'])
})

test('where the copy is damaged too, there is no catalog until the next sync', async () => {
  const { site, guard } = await guardedSite()
  for (const path of [site.catalogPath, `${site.catalogPath}.spare`]) overwrite(path, 4096)
  guard.repair()
  expect(existsSync(site.catalogPath)).toBe(false)
})

test('of a catalog that was damaged meanwhile no copy is kept', async () => {
  const { site, guard } = await guardedSite()
  rmSync(`${site.catalogPath}.spare`)
  const other = createCatalogGuard(site.catalogPath)
  onTestFinished(other.close)
  other.accept()
  const saved = other.saveSpare()
  overwrite(site.catalogPath, 4096)
  await saved
  expect(existsSync(`${site.catalogPath}.spare`)).toBe(false)
  expect(guard.look()).toBe('broken')
})

/** A catalog that was accepted, and a connection of another process that writes it. */
function watchedSite() {
  const site = openSite([a])
  site.sync()
  const guard = createCatalogGuard(site.catalogPath)
  onTestFinished(guard.close)
  guard.accept()
  const writer = new DatabaseSync(site.catalogPath)
  onTestFinished(() => writer.close())
  return { site, guard, writer }
}

test('a log that was deleted is noticed also after others have written, and been accepted', () => {
  const { site, guard, writer } = watchedSite()
  writer.exec('update meta set value = value')
  expect(guard.look()).toBe('same')
  rmSync(`${site.catalogPath}-wal`)
  writer.exec('update meta set value = value')
  guard.accept()
  expect(guard.look()).toBe('broken')
})

test('what a sync leaves in the log that fails is no damage', () => {
  const { site, guard, writer } = watchedSite()
  const before = statSync(`${site.catalogPath}-wal`).size
  writer.exec('pragma cache_size = 1; begin; update meta set value = value || hex(zeroblob(99999))')
  writer.exec('rollback')
  expect(statSync(`${site.catalogPath}-wal`).size).toBeGreaterThan(before)
  expect(guard.look()).toBe('same')
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
