/** Plans a sync: which files exist, which are gone, and which must be read. */
import { existsSync, readdirSync } from 'node:fs'
import { type ListedFile, listContent, listedFile } from '#lib/content/files'
import { isClosedFolder, isReachedByFolders, stampOf } from '#lib/content/paths'
import type { StampedFile } from './file-sync.ts'
import type { FileRow, Stamped } from './file-table.ts'

export interface Plan {
  /** Files of this sync that are on the disk. */
  readonly files: readonly StampedFile[]
  /** Files that the catalog still has and the disk has not. */
  readonly gone: readonly string[]
  /** The files to read: vocabularies first, then the site, then storylines and pictures, for the records that follow refer to them. */
  readonly pending: readonly StampedFile[]
  /** Those of the files that are not to be read. */
  readonly aside: readonly StampedFile[]
}

interface PlanOptions {
  readonly contentDir: string
  /** Files that were found to take too long. */
  readonly setAside: readonly Stamped[]
  /** True for a picture of this hash that cannot be shown. */
  readonly isUndecodable: (hash: string) => boolean
  /** True to read also what has not changed. */
  readonly again: boolean
}

/** Every file of the folder. Throws for a folder without any: what looks empty was not mounted, or not yet written. */
export function listAll(contentDir: string): readonly ListedFile[] {
  const { files } = listContent(contentDir)
  if (files.length === 0) throw new Error('The content folder is empty.')
  return files
}

/** These paths as content files. Throws when there is no content folder, or nothing in it. */
export function listSome(contentDir: string, paths: Iterable<string>): readonly ListedFile[] {
  if (!existsSync(contentDir)) throw new Error('The content folder is missing.')
  if (readdirSync(contentDir).length === 0) throw new Error('The content folder is empty.')
  return [...new Set(paths)].sort().flatMap((path) => fileAt(contentDir, path) ?? [])
}

/** A path as the walk through all folders would list it. */
function fileAt(contentDir: string, path: string): ListedFile | undefined {
  if (!isReachedByFolders(contentDir, path)) return undefined
  const file = listedFile(path)
  if (file) return stampOf(contentDir, path) && file
  return isClosedFolder(contentDir, path) ? { path, kind: 'folder' } : undefined
}

/** Compares the disk with what the catalog had `before`: all its files, or those that were asked for. */
export function planOf(
  listed: readonly ListedFile[],
  before: ReadonlyMap<string, FileRow>,
  { contentDir, setAside, isUndecodable, again }: PlanOptions,
): Plan {
  const isListed = new Set(listed.map(({ path }) => path))
  // What was not listed may be there all the same, in a folder that cannot be listed.
  const others = [...before.keys()]
    .filter((path) => !isListed.has(path))
    .flatMap((path) => fileAt(contentDir, path) ?? [])
  const files = [...listed, ...others].flatMap((file): StampedFile[] => {
    const found = stampOf(contentDir, file.path)
    return found ? [{ ...file, stamp: found.stamp }] : []
  })
  const found = new Set(files.map(({ path }) => path))
  const isAside = ({ path, stamp }: Stamped) =>
    setAside.some((one) => one.path === path && one.stamp === stamp)
  const aside = files.filter(isAside)
  const pending = files
    .filter((file) => {
      const { path, stamp } = file
      const old = before.get(path)
      if (isAside(file)) return false
      const isNews = old?.kind === 'picture' && isUndecodable(old.hash)
      return again || !old || old.state === 'waiting' || old.stamp !== stamp || isNews
    })
    .sort((a, b) => rank(a) - rank(b))
  return { files, gone: [...before.keys()].filter((path) => !found.has(path)), pending, aside }
}

function rank({ kind }: ListedFile): number {
  if (kind === 'vocabulary') return 0
  if (kind === 'site') return 1
  return kind === 'storyline' || kind === 'picture' ? 2 : 3
}
