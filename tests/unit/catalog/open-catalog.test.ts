import { renameSync, truncateSync, writeFileSync } from 'node:fs'
import { beforeEach, expect, test, vi } from 'vitest'
import { isCatalogUncertain, openCatalog, setWholeCatalog } from '#lib/catalog/catalog'
import { inodeOf } from '#lib/catalog/connection'
import { CatalogError, countCatalogErrors } from '#lib/catalog/errors'
import { removeCatalog } from '#lib/catalog/guard'
import { articleText } from '../a-record.ts'
import { openSite } from './a-site.ts'

function servedSite() {
  const site = openSite([{ path: 'articles/a.md', text: articleText() }])
  site.sync()
  setWholeCatalog(inodeOf(site.catalogPath))
  openCatalog(site.catalogPath)
  vi.advanceTimersByTime(1)
  return site
}
const countIn = (path: string) => openCatalog(path).countArticles()

let later = 0
beforeEach(() => {
  // Long after any fault of the test before.
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout'] })
  later += 60_000
  vi.advanceTimersByTime(later)
})

test('a catalog that was deleted or replaced is read on until another is known to be whole', () => {
  const { catalogPath, sync } = servedSite()
  expect(isCatalogUncertain(catalogPath)).toBe(false)
  removeCatalog(catalogPath)
  expect(countIn(catalogPath)).toBe(1)
  expect(isCatalogUncertain(catalogPath)).toBe(true)
  for (const text of ['', 'No database. '.repeat(999)]) {
    writeFileSync(`${catalogPath}.other`, text)
    renameSync(`${catalogPath}.other`, catalogPath)
    expect(countIn(catalogPath)).toBe(1)
    expect(isCatalogUncertain(catalogPath)).toBe(true)
  }
  sync()
  setWholeCatalog(inodeOf(catalogPath))
  expect(countIn(catalogPath)).toBe(1)
  expect(isCatalogUncertain(catalogPath)).toBe(false)
})

test('a page that is being made from a catalog is made from it to its end', () => {
  const { catalogPath, write, sync } = servedSite()
  const old = openCatalog(catalogPath)
  removeCatalog(catalogPath)
  write('articles/b.md', articleText())
  sync()
  setWholeCatalog(inodeOf(catalogPath))
  expect(countIn(catalogPath)).toBe(2)
  expect(old.countArticles()).toBe(1)
  expect(old.findArticle('a')?.slug).toBe('a')
})

test('one that was cut is an error that says so, never an empty list', () => {
  const { catalogPath } = servedSite()
  truncateSync(catalogPath)
  const ask = () => openCatalog(catalogPath).listSlugs(0, 10)
  expect(ask).toThrow(CatalogError)
  expect(isCatalogUncertain(catalogPath)).toBe(true)
})

test('errors of a catalog that was cut say nothing of the one that was made in its place', () => {
  const { catalogPath, sync } = servedSite()
  truncateSync(catalogPath, 10_000)
  expect(() => openCatalog(catalogPath).listSlugs(0, 10)).toThrow(CatalogError)
  // Opened again, it may seem well, and is as uncertain as before.
  vi.advanceTimersByTime(500)
  try {
    openCatalog(catalogPath)
  } catch {}
  expect(isCatalogUncertain(catalogPath)).toBe(true)
  removeCatalog(catalogPath)
  sync()
  setWholeCatalog(inodeOf(catalogPath))
  expect(countIn(catalogPath)).toBe(1)
  expect(isCatalogUncertain(catalogPath)).toBe(false)
})

test('what fails on the connection before says nothing of the file that is read now', () => {
  const { catalogPath, sync } = servedSite()
  const old = openCatalog(catalogPath)
  truncateSync(catalogPath, 10_000)
  removeCatalog(catalogPath)
  sync()
  setWholeCatalog(inodeOf(catalogPath))
  expect(countIn(catalogPath)).toBe(1)
  vi.advanceTimersByTime(1)
  const before = countCatalogErrors()
  expect(() => old.listSlugs(0, 10)).toThrow(CatalogError)
  expect(countCatalogErrors()).toBe(before + 1)
  expect(isCatalogUncertain(catalogPath)).toBe(false)
})

test('the file before is let go soon, and a page that is still made from it is made again', () => {
  const { catalogPath, sync } = servedSite()
  const old = openCatalog(catalogPath)
  removeCatalog(catalogPath)
  sync()
  setWholeCatalog(inodeOf(catalogPath))
  expect(countIn(catalogPath)).toBe(1)
  expect(old.countArticles()).toBe(1)
  vi.advanceTimersByTime(3000)
  expect(() => old.countArticles()).toThrow(CatalogError)
  expect(isCatalogUncertain(catalogPath)).toBe(false)
})

test('where none is known to be whole, none is opened', () => {
  const site = openSite()
  site.sync()
  setWholeCatalog(1)
  expect(() => openCatalog(site.catalogPath)).toThrow('being rebuilt')
})
