/** Detects changes between the content folder and the catalog, without reading files. */
import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { type ListedFile, listContent } from '#lib/content/files'
import { stampOf } from '#lib/content/paths'
import { fileTable, type Stamped } from './file-table.ts'
import type { SyncOptions } from './model.ts'

/**
 * The files below a folder that are new, changed or gone since the last sync. Throws when the content
 * folder cannot be listed or there is no catalog; a folder inside it that is gone has lost all its files.
 */
export function listChanges(
  { contentDir, catalogPath }: Pick<SyncOptions, 'contentDir' | 'catalogPath'>,
  folder = '',
): string[] {
  const lost = folder !== '' && existsSync(contentDir) && !existsSync(`${contentDir}/${folder}`)
  const { files } = lost ? { files: [] } : listContent(contentDir, folder)
  const db = new DatabaseSync(catalogPath, { readOnly: true, timeout: 5000 })
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
  const unlisted = ({ path, stamp }: Stamped) => {
    // It may be there all the same, in a folder that cannot be listed.
    if (stampOf(contentDir, path)?.stamp !== stamp) differing.push(path)
  }
  for (const { path } of files) {
    for (; !next.done && next.value.path < path; next = known.next()) unlisted(next.value)
    const same = !next.done && next.value.path === path ? next.value : undefined
    if (same) next = known.next()
    if (same?.stamp !== stampOf(contentDir, path)?.stamp) differing.push(path)
  }
  for (; !next.done; next = known.next()) unlisted(next.value)
  return differing
}
