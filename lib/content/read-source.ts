/** Reads one content file, and never waits for it: a pipe or a device is a problem of its path. */
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs'
import { join, sep } from 'node:path'
import { kindOf } from './files.ts'
import { limits } from './limits.ts'
import { tooLong } from './parse/front-matter.ts'
import { isExhausted, systemCodeOf } from './paths.ts'
import type { Problem, SourceFile } from './problem.ts'

type ReadProblem = Pick<Problem, 'rule' | 'message' | 'fix'>
type SourceRead = { readonly ok: true; readonly file: SourceFile }

const INSTEAD = 'Put the file itself here, or remove it.'
const utf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * Reads one file; what is no regular file inside the content folder, cannot be read, or holds bytes that
 * are no UTF-8 is a problem. Throws only when the system is exhausted.
 */
export function readSource(
  contentDir: string,
  path: string,
): SourceRead | { readonly ok: false; readonly problem: Problem } {
  const read = readText(contentDir, path)
  if (typeof read === 'string') return { ok: true, file: { path, text: read } }
  return { ok: false, problem: { file: path, line: 1, column: 1, severity: 'error', ...read } }
}

/**
 * The bytes of one file, at most `limit` of them, or why they cannot be had. Throws only when the
 * system is exhausted.
 */
export function readBytes(contentDir: string, path: string, limit: number): Buffer | ReadProblem {
  try {
    const real = realFile(contentDir, path)
    return typeof real === 'string' ? bytesOf(real, limit) : real
  } catch (error) {
    if (isExhausted(error)) throw error
    // The code alone: the message names where on the machine the content lies.
    return {
      rule: 'unreadable',
      message: `The file cannot be read: ${systemCodeOf(error)}.`,
      fix: 'Check that it exists and is readable.',
    }
  }
}

function readText(contentDir: string, path: string): string | ReadProblem {
  const bytes = readBytes(contentDir, path, mostBytesOf(path))
  if (!Buffer.isBuffer(bytes)) return bytes
  try {
    return utf8.decode(bytes)
  } catch {
    return { rule: 'encoding', message: 'The file is not UTF-8.', fix: 'Save it as UTF-8.' }
  }
}

/** Asked before a file is opened: what is too large is never read. */
function mostBytesOf(path: string): number {
  const kind = kindOf(path)
  const isText = kind === 'article' || kind === 'storyline' || kind === 'report' || kind === 'page'
  return isText ? limits.fileBytes : limits.listBytes
}

/** Where a path leads to in the end; only a link inside the folder is followed, and only to a file. */
function realFile(contentDir: string, path: string): string | ReadProblem {
  const file = join(contentDir, path)
  if (!lstatSync(file).isSymbolicLink()) return file
  const real = realpathSync(file)
  if (!real.startsWith(realpathSync(contentDir) + sep))
    return { rule: 'link-out', message: 'This link leads out of the content folder.', fix: INSTEAD }
  if (!statSync(real).isDirectory()) return real
  const message = 'This is a link to a folder, which is not followed.'
  return { rule: 'not-a-file', message, fix: 'Put the folder itself here, or remove the link.' }
}

/** Looked at before it is opened, for opening a device can do something; and after, for it may be another. */
function bytesOf(file: string, limit: number): Buffer | ReadProblem {
  const stats = statSync(file)
  // One without rights throws, and that is its problem.
  if (stats.isDirectory()) readdirSync(file)
  const problem = problemOf(stats, limit)
  if (problem) return problem
  const { O_RDONLY, O_NONBLOCK, O_NOFOLLOW } = constants
  const descriptor = openSync(file, O_RDONLY | O_NONBLOCK | O_NOFOLLOW)
  try {
    return problemOf(fstatSync(descriptor), limit) ?? readFileSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

function problemOf(stats: Stats, limit: number): ReadProblem | undefined {
  if (!stats.isFile())
    return { rule: 'not-a-file', message: `This is ${wordOf(stats)}, not a file.`, fix: INSTEAD }
  return stats.size > limit ? tooLong(stats.size, limit) : undefined
}

function wordOf(stats: Stats): string {
  if (stats.isDirectory()) return 'a folder'
  if (stats.isFIFO()) return 'a pipe'
  return stats.isSocket() ? 'a socket' : 'a device'
}
