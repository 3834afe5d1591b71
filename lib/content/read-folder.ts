/** A whole content folder at once: its texts, its pictures, and what of it cannot be read. */
import { listContent } from './files.ts'
import type { Picture } from './pictures/picture.ts'
import { readPicture } from './pictures/read-picture.ts'
import type { Problem, SourceFile } from './problem.ts'
import { readSource } from './read-source.ts'

export interface ContentFolder {
  readonly files: readonly SourceFile[]
  /** By their paths. */
  readonly pictures: ReadonlyMap<string, Picture>
  readonly problems: readonly Problem[]
}

/** Reads every file of a folder, for commands. Throws when the folder itself cannot be listed. */
export function readFolder(contentDir: string): ContentFolder {
  const listed = listContent(contentDir)
  const files: SourceFile[] = []
  const pictures = new Map<string, Picture>()
  const problems = [...listed.problems]
  for (const { path, kind } of listed.files) {
    if (kind === 'picture') {
      const read = readPicture(contentDir, path)
      if (read.ok) pictures.set(path, read.picture)
      else problems.push(read.problem)
    } else {
      const read = readSource(contentDir, path)
      if (read.ok) files.push(read.file)
      else problems.push(read.problem)
    }
  }
  return { files, pictures, problems }
}
