/** The archive of the project in a catalog of its own, for tests over all of it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { catalogOn } from '#lib/catalog/catalog'
import { connect } from '#lib/catalog/connection'
import type { Catalog } from '#lib/catalog/model'
import { syncCatalog } from '#lib/catalog/sync/sync'

let archive: Catalog | undefined

/** Opens it, once for all test files of a process. */
export function openArchive(): Catalog {
  archive ??= syncedArchive()
  return archive
}

function syncedArchive(): Catalog {
  const folder = mkdtempSync(join(tmpdir(), 'chokepoint-archive-'))
  const path = join(folder, 'catalog.sqlite')
  syncCatalog({ contentDir: 'content', catalogPath: path, now: Date.parse('2026-12-01T12:00:00Z') })
  const catalog = catalogOn(connect(path))
  // What is open is read on without its name, and goes with the process.
  catalog.countArticles()
  rmSync(folder, { recursive: true })
  return catalog
}
