/** Watches a folder and all below it: one watcher a folder, however many files lie in it. */
import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs'
import { basename, dirname, join } from 'node:path'

export interface Watched {
  /** A file that was written, made, renamed or removed, by its path inside the folder. */
  readonly onFile: (path: string) => void
  /** A folder of which anything may have changed; empty for the whole. */
  readonly onFolder: (path: string) => void
  /** Watching failed, for want of rights or of watchers. */
  readonly onError: (error: Error) => void
}

/** Watches until closed; `renew` watches from the root anew, for what was lost on the way. */
export function watchFolder(root: string, { onFile, onFolder, onError }: Watched) {
  const watchers = new Map<string, FSWatcher>()
  // A folder that is replaced as a whole is seen from above.
  const above = tryWatch(dirname(root), (name) => {
    if (name === basename(root)) renew()
  })
  follow('')

  function renew(): void {
    forget('')
    follow('')
    onFolder('')
  }

  function follow(folder: string): void {
    if (watchers.has(folder)) return
    const watcher = tryWatch(join(root, folder), (name) => happened(folder, name))
    if (!watcher) return
    watcher.once('error', () => forget(folder))
    watchers.set(folder, watcher)
    for (const name of foldersIn(join(root, folder))) follow(inside(folder, name))
  }

  function happened(folder: string, name: string | null): void {
    if (name?.startsWith('.')) return
    const path = name === null ? folder : inside(folder, name)
    const isFolder = leadsToFolder(join(root, path))
    if (!isFolder && !watchers.has(path)) {
      onFile(path)
      return
    }
    // Watched first and listed after: what is made in between is seen by one of the two.
    if (name !== null) forget(path)
    if (isFolder) follow(path)
    onFolder(path)
  }

  function forget(folder: string): void {
    for (const [path, watcher] of watchers) {
      if (folder !== '' && path !== folder && !path.startsWith(`${folder}/`)) continue
      watcher.close()
      watchers.delete(path)
    }
  }

  function tryWatch(path: string, listen: (name: string | null) => void): FSWatcher | undefined {
    try {
      return watch(path, (_, name) => listen(name))
    } catch (error) {
      onError(error instanceof Error ? error : new Error(String(error)))
      return undefined
    }
  }

  return {
    renew,
    close(): void {
      above?.close()
      forget('')
    },
  }
}

function inside(folder: string, name: string): string {
  return folder ? `${folder}/${name}` : name
}

/** False too for what is gone, or may not be looked at. */
function leadsToFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

/** None for a folder that is gone already. */
function foldersIn(path: string): string[] {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
  } catch {
    return []
  }
}
