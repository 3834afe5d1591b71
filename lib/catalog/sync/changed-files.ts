/** Detects changes between the content folder and the catalog, without reading files. */
import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { walkContent } from '#lib/content/files'
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
  const paths = lost ? [] : pathsIn(contentDir, folder)
  const db = new DatabaseSync(catalogPath, { readOnly: true, timeout: 5000 })
  try {
    return difference(paths, fileTable(db).stamps(folder), contentDir)
  } finally {
    db.close()
  }
}

function* pathsIn(contentDir: string, folder: string): Generator<string> {
  for (const met of walkContent(contentDir, folder)) if ('file' in met) yield met.file.path
}

/** Both in the order of their paths, so that neither is held whole. */
function difference(
  paths: Iterable<string>,
  known: Iterator<Stamped>,
  contentDir: string,
): string[] {
  const differing: string[] = []
  let next = known.next()
  const unlisted = ({ path, stamp }: Stamped) => {
    // It may be there all the same, in a folder that cannot be listed.
    if (stampOf(contentDir, path)?.stamp !== stamp) differing.push(path)
  }
  for (const path of paths) {
    for (; !next.done && next.value.path < path; next = known.next()) unlisted(next.value)
    const same = !next.done && next.value.path === path ? next.value : undefined
    if (same) next = known.next()
    if (same?.stamp !== stampOf(contentDir, path)?.stamp) differing.push(path)
  }
  for (; !next.done; next = known.next()) unlisted(next.value)
  return differing
}
