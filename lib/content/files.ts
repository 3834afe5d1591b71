/** The one reader of content files: only regular files inside the real content folder are read. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isVocabulary } from './parse/vocabulary.ts'
import { isExhausted, lookAt } from './paths.ts'
import type { Problem } from './problem.ts'

/**
 * What a path of the content folder is. A folder is listed only where it cannot be looked into: a link
 * to a folder, or one that may not be read.
 */
export type FileKind =
  | 'article'
  | 'storyline'
  | 'report'
  | 'page'
  | 'site'
  | 'vocabulary'
  | 'benchmark'
  | 'picture'
  | 'folder'

export interface ListedFile {
  /** Inside the content folder, with forward slashes. */
  readonly path: string
  readonly kind: FileKind
}

/**
 * Every content file below a folder, in the order of its path, and a warning for each that is not.
 * Links to folders are not followed. Throws when the folder itself cannot be listed.
 */
export function listContent(
  contentDir: string,
  below = '',
): { files: ListedFile[]; problems: Problem[] } {
  const files: ListedFile[] = []
  const problems: Problem[] = []
  const walk = (folder: string) => {
    for (const entry of readdirSync(join(contentDir, folder), { withFileTypes: true })) {
      const path = folder ? `${folder}/${entry.name}` : entry.name
      if (isScratch(entry.name)) continue
      const kind = kindOf(path)
      if (kind) files.push({ path, kind })
      else if (entry.isDirectory()) walkInto(path)
      else if (entry.isSymbolicLink() && lookAt(contentDir, path)?.isFolder)
        files.push({ path, kind: 'folder' })
      else problems.push(strayFile(path))
    }
  }
  const walkInto = (path: string) => {
    try {
      walk(path)
    } catch (error) {
      if (isExhausted(error)) throw error
      // One that has gone since is no problem.
      if (lookAt(contentDir, path)) files.push({ path, kind: 'folder' })
    }
  }
  walk(below)
  files.sort((a, b) => (a.path < b.path ? -1 : 1))
  return { files, problems }
}

/** A path of the content folder as a content file; undefined for scratch and for what is not content. */
export function listedFile(path: string): ListedFile | undefined {
  const kind = path.split('/').some(isScratch) ? undefined : kindOf(path)
  return kind && { path, kind }
}

/** What a path of the content folder holds; undefined for what belongs elsewhere. */
export function kindOf(path: string): Exclude<FileKind, 'folder'> | undefined {
  if (isVocabulary(path)) return 'vocabulary'
  if (path === 'site.yaml') return 'site'
  if (path === 'about.md') return 'page'
  // A folder that is named like a file holds no files.
  if (/^articles\/(?:(?![^/]*\.md\/)[^/]+\/)*[^/]+\.md$/.test(path)) return 'article'
  if (/^storylines\/[^/]+\.md$/.test(path)) return 'storyline'
  if (/^reports\/[^/]+\.md$/.test(path)) return 'report'
  if (/^benchmarks\/[^/]+\.csv$/.test(path)) return 'benchmark'
  return PICTURE.test(path) ? 'picture' : undefined
}

/** Beside an article or a report, or in the folder of pictures; of any other kind a file is a stray one. */
const PICTURE = /^(?:articles|reports|pictures)\/.*\.(?:jpe?g|png|webp|avif|gif|svg)$/i

/** Files that editors and systems leave behind, and the folder's own README. */
function isScratch(name: string): boolean {
  return (
    name.startsWith('.') ||
    name.endsWith('~') ||
    name === 'README.md' ||
    /\.(?:swp|swx|tmp|bak|part)$/.test(name) ||
    name.startsWith('#')
  )
}

function strayFile(path: string): Problem {
  return {
    file: path,
    line: 1,
    column: 1,
    severity: 'warning',
    rule: 'stray-file',
    message: 'This file is not recognised as content and will be ignored.',
    fix: 'Name it articles/{year}/{slug}.md, storylines/{id}.md, reports/{id}.md or pictures/{name}.jpg, or move it out.',
  }
}
