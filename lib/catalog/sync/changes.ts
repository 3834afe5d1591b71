/** What differs between the content folder and the catalog, found without reading a file. */
import { existsSync } from 'node:fs'
import { type ListedFile, listContent, stampOf } from '#lib/content/files'
import { openForWriting } from '../schema.ts'
import { fileTable, type Stamped } from './files.ts'
import { removeCatalog, type SyncOptions } from './sync.ts'

/**
 * The files below a folder that are new, changed or gone since the last sync. Throws when the content
 * folder cannot be listed; a folder inside it that is gone has lost all its files.
 */
export function listChanges(
  { contentDir, catalogPath }: Pick<SyncOptions, 'contentDir' | 'catalogPath'>,
  folder = '',
): string[] {
  const lost = folder !== '' && existsSync(contentDir) && !existsSync(`${contentDir}/${folder}`)
  const { files } = lost ? { files: [] } : listContent(contentDir, folder)
  const db = openForWriting(catalogPath, removeCatalog)
  try {
    return difference(files, fileTable(db).stamps(folder), contentDir)
  } finally {
    db.close()
  }
}

/** Both in the order of their paths, so that neither is held whole beside the other. */
function difference(
  files: readonly ListedFile[],
  known: Iterator<Stamped>,
  contentDir: string,
): string[] {
  const differing: string[] = []
  let next = known.next()
  for (const { path } of files) {
    while (!next.done && next.value.path < path) {
      differing.push(next.value.path)
      next = known.next()
    }
    const same = !next.done && next.value.path === path ? next.value : undefined
    if (same) next = known.next()
    if (same?.stamp !== stampOf(contentDir, path)?.stamp) differing.push(path)
  }
  for (; !next.done; next = known.next()) differing.push(next.value.path)
  return differing
}
