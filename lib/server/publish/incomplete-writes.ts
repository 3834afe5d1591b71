/** Detects files that are still being written, as far as the disk shows. */
import { readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs'
import { join } from 'node:path'

/**
 * True for a text that looks begun and not ended: one without a last line end, or one that is but the
 * beginning of what was there before.
 */
export function looksIncomplete(text: string, before: string | undefined): boolean {
  if (!text.endsWith('\n')) return true
  return before !== undefined && text.length < before.length && before.startsWith(text)
}

const WRITING = 0o3

/** Those of these paths of a folder that a process holds open for writing. Known on Linux; elsewhere none is. */
export function openedForWriting(folder: string, paths: readonly string[]): ReadonlySet<string> {
  const open = new Set<string>()
  const wanted = new Map(paths.flatMap((path) => named(join(folder, path), path)))
  if (wanted.size === 0) return open
  for (const process of entriesOf('/proc').filter((name) => /^\d+$/.test(name))) {
    for (const descriptor of entriesOf(`/proc/${process}/fd`)) {
      const path = wanted.get(linkOf(`/proc/${process}/fd/${descriptor}`))
      if (path && isWriting(`/proc/${process}/fdinfo/${descriptor}`)) open.add(path)
    }
  }
  return open
}

/** Processes name a file by its real path. */
function named(file: string, path: string): [string, string][] {
  try {
    return [[realpathSync(file), path]]
  } catch {
    // It is gone: nobody writes it.
    return []
  }
}

function isWriting(info: string): boolean {
  try {
    const flags = /^flags:\s+(\d+)/m.exec(readFileSync(info, 'utf8'))?.[1] ?? '0'
    return (Number.parseInt(flags, 8) & WRITING) !== 0
  } catch {
    // Closed, or ended, since it was listed.
    return false
  }
}

/** Nothing for a process that ended or belongs to another user. */
function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path)
  } catch {
    return ''
  }
}
