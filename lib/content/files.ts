/** The one reader of content files: only regular files inside the real content folder are read. */
import { opendirSync, readdirSync } from 'node:fs'
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

/** What a walk through the content folder finds: a content file, or a problem with another file. */
type Met = { readonly file: ListedFile } | { readonly problem: Problem }

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
  for (const met of walkContent(contentDir, below)) {
    if ('file' in met) files.push(met.file)
    else problems.push(met.problem)
  }
  return { files, problems }
}

/** As `listContent`, one after another: of a large archive no more than a folder is in memory. */
export function* walkContent(contentDir: string, below = ''): Generator<Met> {
  yield* walk(contentDir, below, inOrder(contentDir, below))
}

function* walk(contentDir: string, folder: string, entries: readonly Entry[]): Generator<Met> {
  for (const { name, isFolder, isLink } of entries) {
    const path = pathIn(folder, name)
    const kind = kindOf(path)
    if (kind) yield { file: { path, kind } }
    else if (isFolder) yield* walkInto(contentDir, path)
    else if (isLink && lookAt(contentDir, path)?.isFolder) yield { file: { path, kind: 'folder' } }
    else yield { problem: strayFile(path) }
  }
}

function* walkInto(contentDir: string, path: string): Generator<Met> {
  const entries = attemptInOrder(contentDir, path)
  if (entries) yield* walk(contentDir, path, entries)
  // One that has gone since is no problem.
  else if (lookAt(contentDir, path)) yield { file: { path, kind: 'folder' } }
}

interface Entry {
  readonly name: string
  readonly isFolder: boolean
  readonly isLink: boolean
}

/** The entries of a folder, in the order of what they will be listed as. */
function inOrder(contentDir: string, folder: string): Entry[] {
  return readdirSync(join(contentDir, folder), { withFileTypes: true })
    .filter(({ name }) => !isScratch(name))
    .map((entry) => {
      const isFolder = entry.isDirectory()
      const isOpen = isFolder && canList(contentDir, pathIn(folder, entry.name))
      const key = isOpen ? `${entry.name}/` : entry.name
      return { name: entry.name, isFolder, isLink: entry.isSymbolicLink(), key }
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1))
}

/** Undefined for a folder that cannot be listed. */
function attemptInOrder(contentDir: string, folder: string): Entry[] | undefined {
  try {
    return inOrder(contentDir, folder)
  } catch (error) {
    if (isExhausted(error)) throw error
    return undefined
  }
}

function pathIn(folder: string, name: string): string {
  return folder ? `${folder}/${name}` : name
}

function canList(contentDir: string, path: string): boolean {
  try {
    opendirSync(join(contentDir, path)).closeSync()
    return true
  } catch (error) {
    if (isExhausted(error)) throw error
    return false
  }
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
