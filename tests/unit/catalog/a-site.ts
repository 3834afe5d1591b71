/** A content folder and a catalog of a test's own, on the disk. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { catalogOn } from '#lib/catalog/catalog'
import { connect } from '#lib/catalog/connection'
import type { Catalog } from '#lib/catalog/model'
import type { SyncOptions, SyncSummary } from '#lib/catalog/sync/model'
import { syncCatalog } from '#lib/catalog/sync/sync'
import type { SourceFile } from '#lib/content/problem'
import { vocabularyFiles } from '../a-record.ts'

/** When tests sync, unless they say otherwise. */
export const now = Date.parse('2026-09-01T12:00:00Z')

export interface Site {
  readonly content: string
  readonly catalogPath: string
  readonly write: (path: string, text: string | Uint8Array) => void
  readonly remove: (path: string) => void
  readonly sync: (options?: Partial<SyncOptions>) => SyncSummary
  /** Asks the catalog as it is now. */
  readonly ask: <T>(question: (catalog: Catalog) => T) => T
}

/** The storyline that good articles belong to. */
export const storyline: SourceFile = {
  path: 'storylines/nord-stream.md',
  text: '---\ntitle: Nord Stream\nstandfirst: Pipes under the Baltic.\n---\nTwo lines of pipe.\n',
}

/** A folder with the vocabularies, a storyline and these files; it goes when the test ends. */
export function openSite(files: readonly SourceFile[] = []): Site {
  const folder = mkdtempSync(join(tmpdir(), 'chokepoint-catalog-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const content = join(folder, 'content')
  const catalogPath = join(folder, 'cache', 'catalog.sqlite')
  const site: Site = {
    content,
    catalogPath,
    write(path, text) {
      mkdirSync(dirname(join(content, path)), { recursive: true })
      writeFileSync(join(content, path), text)
    },
    remove: (path) => rmSync(join(content, path)),
    sync: (options) => syncCatalog({ contentDir: content, catalogPath, now, ...options }),
    ask(question) {
      const reader = connect(catalogPath)
      try {
        return question(catalogOn(reader))
      } finally {
        reader.close()
      }
    },
  }
  for (const { path, text } of [...vocabularyFiles, storyline, ...files]) site.write(path, text)
  return site
}

/** The slugs of everything visible, newest first. */
export function slugsOf(site: Site): string[] {
  return site.ask((catalog) => catalog.listSlugs(0, 1000).map(({ slug }) => slug))
}

/** What a sync counted, without its time and its rejections. */
export function countsOf({ added, changed, removed, unchanged, shown }: SyncSummary) {
  return { added, changed, removed, unchanged, shown }
}
