/** The folder of picture variants: a bounded disk cache that may be deleted. */
import { readdirSync, rmSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { LRUCache } from 'lru-cache'
import { catalogFile } from '#lib/catalog/paths'
import type { PictureVariant } from '#lib/content/pictures/picture'

/** Raise it with every change to how pictures are made. */
const RECIPE = 1
/** Another file in the folder is somebody else's. */
const NAME = /^[0-9a-f]{32}-\d{1,4}-r(\d+)\.(?:avif|webp|jpg|png)(\.[\w-]+\.tmp)?$/
/** A file takes whole blocks of the disk, and its name. */
const OVERHEAD = 4096

/** Where the variants of this process are: as `CHOKEPOINT_PICTURES` says, or beside the catalog. */
export function variantFolder(): string {
  const named = process.env.CHOKEPOINT_PICTURES
  return named
    ? resolve(/* turbopackIgnore: true */ named)
    : join(dirname(catalogFile()), 'pictures')
}

/** Opens the folder, made where it is missing at the first write; what exceeds `maxBytes` goes, the oldest first. */
export function openVariantFolder(folder: string, maxBytes: number) {
  const files = new LRUCache<string, number>({
    maxSize: maxBytes,
    sizeCalculation: (bytes) => bytes + OVERHEAD,
    dispose(_, name, reason) {
      if (reason === 'evict') rmSync(join(folder, name), { force: true })
    },
  })
  for (const { name, bytes } of listOldestFirst(folder)) {
    files.set(name, bytes)
    // What alone exceeds the bound was not taken.
    if (!files.has(name)) rmSync(join(folder, name), { force: true })
  }

  return {
    /** Where a form of a picture lies, or is to be written. */
    fileOf: (hash: string, variant: PictureVariant) => join(folder, nameOf(hash, variant)),
    has: (hash: string, variant: PictureVariant): boolean => files.has(nameOf(hash, variant)),
    /** Its bytes; undefined where it is not made, or was deleted. */
    async read(hash: string, variant: PictureVariant): Promise<Buffer | undefined> {
      const name = nameOf(hash, variant)
      if (files.get(name) === undefined) return undefined
      try {
        return await readFile(join(folder, name))
      } catch {
        files.delete(name)
        return undefined
      }
    },
    /** Counts a file that was just written. */
    note: (hash: string, variant: PictureVariant, bytes: number) =>
      void files.set(nameOf(hash, variant), bytes),
    bytes: () => files.calculatedSize,
  }
}

export type VariantFolder = ReturnType<typeof openVariantFolder>

function nameOf(hash: string, { width, format }: PictureVariant): string {
  return `${hash}-${width}-r${RECIPE}.${format}`
}

function listOldestFirst(folder: string): { name: string; bytes: number }[] {
  let names: string[]
  try {
    names = readdirSync(folder)
  } catch {
    return []
  }
  return names
    .filter((name) => {
      const [isOurs, recipe, isHalf] = NAME.exec(name) ?? []
      const isGood = Number(recipe) === RECIPE && !isHalf
      if (isOurs && !isGood) rmSync(join(folder, name), { force: true })
      return isOurs && isGood
    })
    .flatMap((name) => {
      const stats = statSync(join(folder, name), { throwIfNoEntry: false })
      return stats ? [{ name, bytes: stats.size, at: stats.mtimeMs }] : []
    })
    .toSorted((a, b) => a.at - b.at)
}
