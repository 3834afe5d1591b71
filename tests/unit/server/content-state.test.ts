import { copyFileSync, renameSync } from 'node:fs'
import { expect, onTestFinished, test, vi } from 'vitest'
import { setWholeCatalog } from '#lib/catalog/catalog'
import { inodeOf } from '#lib/catalog/connection'
import { removeCatalog } from '#lib/catalog/guard'
import { isUnchanged } from '#lib/server/conditional'
import { contentState } from '#lib/server/content-state'
import { articleText } from '../a-record.ts'
import { openSite } from '../catalog/a-site.ts'

function servedSite() {
  const site = openSite([{ path: 'articles/a.md', text: articleText() }])
  site.sync()
  vi.stubEnv('CHOKEPOINT_CATALOG', site.catalogPath)
  onTestFinished(() => void vi.unstubAllEnvs())
  setWholeCatalog(inodeOf(site.catalogPath))
  return site
}

test('a reader who asks by date alone gets what a process that started since renders', () => {
  const yesterday = Date.now() - 86_400_000
  const site = servedSite()
  site.write('articles/b.md', articleText())
  site.sync({ now: yesterday })
  const { changed } = contentState(Date.now())
  const since = (time: number) => ({ 'if-modified-since': new Date(time).toUTCString() })
  expect(isUnchanged(since(yesterday + 60_000), '"tag"', changed)).toBe(false)
  expect(isUnchanged(since(Date.now() + 1000), '"tag"', changed)).toBe(true)
})

test('what was rendered from a file that was damaged is rendered again from the one in its place', () => {
  const { catalogPath } = servedSite()
  copyFileSync(catalogPath, `${catalogPath}.copy`)
  const { label } = contentState(Date.now())
  expect(contentState(Date.now()).label).toBe(label)
  removeCatalog(catalogPath)
  renameSync(`${catalogPath}.copy`, catalogPath)
  setWholeCatalog(inodeOf(catalogPath))
  expect(contentState(Date.now()).label).not.toBe(label)
})

test('a page shows how old something is, so each day has a state of its own', () => {
  servedSite()
  const morning = Date.parse('2026-11-29T00:00:00Z')
  const { label } = contentState(morning)
  expect(contentState(morning + 86_399_999).label).toBe(label)
  expect(contentState(morning + 86_400_000).label).not.toBe(label)
})
