/** What differs between the content folder and the catalog, found without reading a file. */
import { existsSync } from 'node:fs'
import { listContent, stampOf } from '../content/read.ts'
import { fileTable } from './files.ts'
import { openForWriting } from './schema.ts'
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
    const before = fileTable(db).below(folder)
    const changed = files.flatMap(({ path }) => {
      const known = before.get(path)
      before.delete(path)
      return known && known.stamp === stampOf(contentDir, path)?.stamp ? [] : [path]
    })
    return [...changed, ...before.keys()]
  } finally {
    db.close()
  }
}
