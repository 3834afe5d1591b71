/** The articles and reports of a content folder, for the commands that read the whole archive. */
import { type Archive, checkArchive } from '#lib/content/archive'
import { readFolder } from '#lib/content/read-folder'

/** Every record of a folder that parses; files that do not are the business of `npm run check`. */
export function readArchive(contentDir: string, now: number): Archive {
  const { files, pictures } = readFolder(contentDir)
  return checkArchive(files, now, pictures)
}
