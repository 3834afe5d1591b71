/** The articles and reports of a content folder, for the commands that read the whole archive. */
import { type Archive, checkArchive } from '#lib/content/archive'
import { listContent } from '#lib/content/files'
import { readSource } from '#lib/content/read-source'

/** Every record of a folder that parses; files that do not are the business of `npm run check`. */
export function readArchive(contentDir: string, now: number): Archive {
  const files = listContent(contentDir).files.flatMap(({ path }) => {
    const read = readSource(contentDir, path)
    return read.ok ? [read.file] : []
  })
  return checkArchive(files, now)
}
