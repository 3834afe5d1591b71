/** The archive of the project in a catalog of its own, for tests over all of it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { catalogOn } from '#lib/catalog/catalog'
import { connect } from '#lib/catalog/connection'
import type { Catalog } from '#lib/catalog/model'
import { syncCatalog } from '#lib/catalog/sync/sync'

/** Opens it for a test file, and removes it after its last test. */
export function openArchive(): Catalog {
  const folder = mkdtempSync(join(tmpdir(), 'chokepoint-archive-'))
  const path = join(folder, 'catalog.sqlite')
  syncCatalog({ contentDir: 'content', catalogPath: path, now: Date.parse('2026-12-01T12:00:00Z') })
  const reader = connect(path)
  afterAll(() => {
    reader.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return catalogOn(reader)
}
