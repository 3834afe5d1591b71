/** Watches a folder and everything below it, with one watcher per folder. */
import { type FSWatcher, lstatSync, readdirSync, watch } from 'node:fs'
import { join } from 'node:path'

export interface FolderEvents {
  /** A file that was written, made, renamed or removed, by its path inside the folder. */
  readonly onFile: (path: string) => void
  /** A folder of which anything may have changed; empty for the whole. */
  readonly onFolder: (path: string) => void
  /** Watching failed, for want of rights or of watchers. */
  readonly onError: (error: Error) => void
}

/** Watches until closed, without following links; `renew` starts again from the root, after that was replaced. */
export function watchFolder(root: string, { onFile, onFolder, onError }: FolderEvents) {
  const watchers = new Map<string, FSWatcher>()
  follow('')

  function renew(): void {
    forget('')
    follow('')
    onFolder('')
  }

  function follow(folder: string): void {
    if (watchers.has(folder)) return
    const watcher = tryWatch(folder)
    if (!watcher) return
    watchers.set(folder, watcher)
    for (const name of foldersIn(join(root, folder))) follow(inside(folder, name))
  }

  function happened(folder: string, name: string | null): void {
    if (name?.startsWith('.')) return
    const path = name === null ? folder : inside(folder, name)
    const isFolder = isRealFolder(join(root, path))
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

  function tryWatch(folder: string): FSWatcher | undefined {
    try {
      const watcher = watch(join(root, folder), (_, name) => happened(folder, name))
      // Others of its folders may still be watched; the scans see what this one does not.
      watcher.on('error', (error) => {
        forget(folder)
        onError(error)
      })
      return watcher
    } catch (error) {
      onError(error instanceof Error ? error : new Error(String(error)))
      return undefined
    }
  }

  return { renew, close: () => forget('') }
}

function inside(folder: string, name: string): string {
  return folder ? `${folder}/${name}` : name
}

/** False for a link to a folder, and for what is gone or may not be looked at; the root may be a link. */
function isRealFolder(path: string): boolean {
  try {
    return lstatSync(path).isDirectory()
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
