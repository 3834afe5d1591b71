/** The one reader of content files. */
import { type BigIntStats, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isVocabulary } from './parse/vocabulary.ts'
import type { Problem, SourceFile } from './problem.ts'

/** What a file of the content folder is, by its path. */
export type FileKind = 'article' | 'storyline' | 'report' | 'vocabulary' | 'benchmark'

export interface ListedFile {
  /** Inside the content folder, with forward slashes. */
  readonly path: string
  readonly kind: FileKind
}

/** A file as the disk knows it: cheap to ask, and enough to see that nothing changed. */
export interface FileStamp {
  readonly size: number
  readonly stamp: string
  /** When its bytes, its name or its rights last changed, in milliseconds since 1970. */
  readonly changed: number
}

/** Every content file below a folder, in the order of its path, and a warning for each that is none. */
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
      if (entry.isDirectory()) walk(path)
      else {
        const kind = kindOf(path)
        if (kind) files.push({ path, kind })
        else problems.push(strayFile(path))
      }
    }
  }
  walk(below)
  files.sort((a, b) => (a.path < b.path ? -1 : 1))
  return { files, problems }
}

/** A path of the content folder as a content file; undefined for scratch and for what is no content. */
export function listedFile(path: string): ListedFile | undefined {
  const kind = path.split('/').some(isScratch) ? undefined : kindOf(path)
  return kind && { path, kind }
}

/** What changes on disk when a file is written, renamed over or truncated. */
export function stampOf(contentDir: string, path: string): FileStamp | undefined {
  const stat: BigIntStats | undefined = statSync(join(contentDir, path), {
    bigint: true,
    throwIfNoEntry: false,
  })
  if (!stat) return undefined
  return {
    size: Number(stat.size),
    stamp: `${stat.mtimeNs}.${stat.ctimeNs}.${stat.ino}`,
    changed: Number(stat.ctimeMs),
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Reads one file; bytes that are no UTF-8, or a file that cannot be read, are a problem. */
export function readSource(
  contentDir: string,
  path: string,
): { ok: true; file: SourceFile } | { ok: false; problem: Problem } {
  const at = { file: path, line: 1, column: 1, severity: 'error' as const }
  let bytes: Buffer
  try {
    bytes = readFileSync(join(contentDir, path))
  } catch (error) {
    // The code alone: the message names where on the machine the content lies.
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    return {
      ok: false,
      problem: {
        ...at,
        rule: 'unreadable',
        message: `The file cannot be read: ${why}.`,
        fix: 'Check that it exists and who may read it.',
      },
    }
  }
  try {
    return { ok: true, file: { path, text: utf8.decode(bytes) } }
  } catch {
    return {
      ok: false,
      problem: {
        ...at,
        rule: 'encoding',
        message: 'The file is not UTF-8.',
        fix: 'Save it as UTF-8.',
      },
    }
  }
}

/** What a path of the content folder holds; undefined for what belongs elsewhere. */
export function kindOf(path: string): FileKind | undefined {
  if (isVocabulary(path)) return 'vocabulary'
  if (/^articles\/.+\.md$/.test(path)) return 'article'
  if (/^storylines\/[^/]+\.md$/.test(path)) return 'storyline'
  if (/^reports\/[^/]+\.md$/.test(path)) return 'report'
  return /^benchmarks\/[^/]+\.csv$/.test(path) ? 'benchmark' : undefined
}

/** Files that editors and systems leave behind, and the room's own README. */
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
    fix: 'Name it articles/{year}/{slug}.md, storylines/{id}.md or reports/{id}.md, or move it out.',
  }
}
