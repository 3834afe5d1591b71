/** The debouncer of a content folder, which compares files with the texts in the catalog. */
import { openCatalog } from '#lib/catalog/catalog'
import { listedFile } from '#lib/content/files'
import { stemOf } from '#lib/content/parse/parse'
import { stampOf } from '#lib/content/paths'
import { readPicture } from '#lib/content/pictures/read-picture'
import { readSource } from '#lib/content/read-source'
import { createDebouncer } from './debounce.ts'
import { looksIncomplete, openedForWriting } from './incomplete-writes.ts'

interface Folder {
  readonly contentDir: string
  readonly catalogPath: string
}

/** Collects changed paths of the folder until nobody writes them any more. */
export function contentDebouncer({ contentDir, catalogPath }: Folder) {
  return createDebouncer({
    stat(path) {
      const found = stampOf(contentDir, path)
      return found ? { stamp: found.stamp, changed: found.changed } : { stamp: 'gone' }
    },
    looksIncomplete(path) {
      if (listedFile(path)?.kind === 'picture') return isCutShort(path)
      const read = readSource(contentDir, path)
      // Gone or unreadable, and the sync will say so.
      return read.ok && looksIncomplete(read.file.text, lastText(path))
    },
    open: (paths) => openedForWriting(contentDir, paths),
  })

  /** A picture that does not end yet, or does not even begin. */
  function isCutShort(path: string): boolean {
    const read = readPicture(contentDir, path)
    return !read.ok && read.problem.rule === 'corrupt-picture'
  }

  function lastText(path: string): string | undefined {
    try {
      return openCatalog(catalogPath).findSource(stemOf(path))
    } catch {
      // There is no catalog yet.
      return undefined
    }
  }
}
