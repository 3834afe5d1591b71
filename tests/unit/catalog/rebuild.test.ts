import {
  closeSync,
  copyFileSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { connect } from '#lib/catalog/connection'
import { removeCatalog } from '#lib/catalog/guard'
import { SCHEMA_VERSION } from '#lib/catalog/schema'
import { articleText } from '../a-record.ts'
import { openSite, type Site, slugsOf } from './a-site.ts'

/** Enough articles that the catalog has many pages to damage. */
const files = Array.from({ length: 40 }, (_, number) => ({
  path: `articles/a-${number}.md`,
  text: articleText(
    {},
    `Article ${number} says this.\n\n${'More words follow here. '.repeat(50)}\n`,
  ),
}))

function syncedSite(): Site {
  const site = openSite(files)
  site.sync()
  return site
}

test.each([SCHEMA_VERSION + 1, SCHEMA_VERSION - 1])(
  'a catalog of another version (%d) is refused for reading and rebuilt by a sync',
  (version) => {
    const site = syncedSite()
    const db = new DatabaseSync(site.catalogPath)
    db.exec(`pragma user_version = ${version}`)
    db.exec("update articles set row = 'of another shape'")
    db.close()
    expect(() => connect(site.catalogPath)).toThrow(
      `has version ${version}, not ${SCHEMA_VERSION}. Rebuild it with: npm run sync`,
    )
    expect(site.sync()).toMatchObject({ added: files.length + 4, rejected: [] })
    expect(slugsOf(site)).toHaveLength(files.length)
  },
)

test('without a catalog the message says how to make one', () => {
  expect(() => connect('/nowhere/catalog.sqlite')).toThrow('Create it with: npm run sync')
})

const damages: readonly [string, (path: string) => void][] = [
  ['is no database', (path) => writeFileSync(path, 'This is no database. '.repeat(100))],
  ['is empty', (path) => writeFileSync(path, '')],
  ['was cut in half', (path) => truncateSync(path, Math.floor(statSync(path).size / 2))],
  ['has a broken header', (path) => overwrite(path, 0, 100)],
  ['has a broken schema', (path) => overwrite(path, 100, 4000)],
  ['is broken in the middle', (path) => overwrite(path, 8192, statSync(path).size - 16_384)],
  ['lost its last pages', (path) => truncateSync(path, statSync(path).size - 4096)],
]

test.each(damages)('a catalog that %s is rebuilt, and nothing is lost', (_, damage) => {
  const site = syncedSite()
  damage(site.catalogPath)
  site.write('articles/new.md', articleText())
  const { rejected } = site.sync()
  expect(rejected).toEqual([])
  expect(slugsOf(site)).toHaveLength(files.length + 1)
  expect(site.ask((catalog) => catalog.findArticle('a-7')?.body)).toContain('Article 7 says')
  const db = new DatabaseSync(site.catalogPath)
  expect(db.prepare('pragma integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
  db.close()
})

test('where an older one is put in the place of a damaged one, all is synced that has changed since', () => {
  const site = syncedSite()
  const old = `${site.catalogPath}.old`
  copyFileSync(site.catalogPath, old)
  site.write('articles/new.md', articleText())
  site.sync()
  truncateSync(site.catalogPath, 10_000)
  site.write('articles/newer.md', articleText())
  const repair = (path: string) => {
    removeCatalog(path)
    renameSync(old, path)
  }
  const { added, unchanged } = site.sync({ paths: ['articles/newer.md'], repair })
  expect({ added, unchanged }).toEqual({ added: 2, unchanged: files.length + 4 })
  expect(slugsOf(site)).toHaveLength(files.length + 2)
})

test('one that is put in its place and damaged too is rebuilt', () => {
  const site = syncedSite()
  truncateSync(site.catalogPath, 10_000)
  expect(site.sync({ repair: () => {} }).added).toBe(files.length + 4)
})

test('a catalog that cannot be written is an error that says so, and stays as it was', () => {
  const site = syncedSite()
  const before = readFileSync(site.catalogPath)
  const lock = new DatabaseSync(site.catalogPath)
  lock.exec('begin immediate')
  try {
    expect(() => site.sync({ patience: 200 })).toThrow(/locked/)
  } finally {
    lock.exec('rollback')
    lock.close()
  }
  expect(readFileSync(site.catalogPath)).toEqual(before)
})

function overwrite(path: string, from: number, length: number): void {
  const file = openSync(path, 'r+')
  writeSync(file, Buffer.alloc(length, 0xa5), 0, length, from)
  closeSync(file)
}
