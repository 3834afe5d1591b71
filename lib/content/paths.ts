/** What is at a path of the content folder, by `lstat` alone: never reads or blocks. */
import { type BigIntStats, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A file as the disk knows it: cheap to ask, and enough to see that nothing changed. */
export interface FileStamp {
  readonly size: number
  readonly stamp: string
  /** When its bytes, its name or its rights last changed, in milliseconds since 1970. */
  readonly changed: number
}

/** What the system may lack for a moment: no problem of a file, so everything is tried again. */
const EXHAUSTED = ['EMFILE', 'ENFILE', 'ENOMEM', 'EAGAIN', 'ESTALE']

/** True for an error that says nothing of a file, but that the system has run out of something. */
export function isExhausted(error: unknown): boolean {
  return EXHAUSTED.includes(systemCodeOf(error))
}

/** The system's code of an error; its message where it has none. */
export function systemCodeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}

/**
 * What changes on disk when a file is written, renamed over or truncated, and of a link also when its
 * target does. Undefined where there is nothing; what may not be looked at has a stamp too.
 */
export function stampOf(contentDir: string, path: string): FileStamp | undefined {
  return lookAt(contentDir, path)
}

interface Seen extends FileStamp {
  /** True for a folder, and for a link to one. */
  readonly isFolder: boolean
  readonly isLink: boolean
}

/** The path itself, and what it leads to where it is a link. Throws when the system is exhausted. */
export function lookAt(contentDir: string, path: string): Seen | undefined {
  const file = join(contentDir, path)
  try {
    const own = lstatSync(file, { bigint: true, throwIfNoEntry: false })
    if (!own) return undefined
    const isLink = own.isSymbolicLink()
    const target = isLink ? targetOf(file) : own
    return typeof target === 'string'
      ? { ...stamped(own, `.${target}`), isLink, isFolder: false }
      : {
          ...stamped(target, isLink ? `.${own.ctimeNs}.${own.ino}` : ''),
          isLink,
          isFolder: target.isDirectory(),
        }
  } catch (error) {
    const code = systemCodeOf(error)
    if (isExhausted(error)) throw error
    if (code === 'ENOTDIR' || code === 'ENOENT') return undefined
    return { size: 0, stamp: `!${code}`, changed: 0, isLink: false, isFolder: false }
  }
}

/** Why it leads nowhere, where it does. */
function targetOf(file: string): BigIntStats | string {
  try {
    return statSync(file, { bigint: true })
  } catch (error) {
    if (isExhausted(error)) throw error
    return systemCodeOf(error)
  }
}

function stamped({ size, mtimeNs, ctimeNs, ctimeMs, ino }: BigIntStats, more: string): FileStamp {
  return {
    size: Number(size),
    stamp: `${mtimeNs}.${ctimeNs}.${ino}${more}`,
    changed: Number(ctimeMs),
  }
}

/** True where a path is reached by folders alone, not by a link to one. */
export function isReachedByFolders(contentDir: string, path: string): boolean {
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    if (lookAt(contentDir, folder)?.isLink) return false
  }
  return true
}

/** True for a folder that cannot be looked into, though it is there: a link, or one without rights. */
export function isClosedFolder(contentDir: string, path: string): boolean {
  const seen = lookAt(contentDir, path)
  if (!seen?.isFolder) return false
  if (seen.isLink) return true
  try {
    readdirSync(join(contentDir, path))
    return false
  } catch (error) {
    if (isExhausted(error)) throw error
    return lookAt(contentDir, path) !== undefined
  }
}

/** The real content folder, and which one it is: another after a link to it was changed. */
export function rootOf(contentDir: string): string | undefined {
  try {
    const real = realpathSync(contentDir)
    const { dev, ino } = statSync(real)
    return `${real} ${dev} ${ino}`
  } catch (error) {
    if (isExhausted(error)) throw error
    return undefined
  }
}
