/** Variants of pictures: found in their folder, or made there once for all requests. */
import { LRUCache } from 'lru-cache'
import { contentFolder } from '#lib/catalog/paths'
import { damageProblem } from '#lib/content/pictures/damage'
import { type Picture, type PictureVariant, typeOf } from '#lib/content/pictures/picture'
import { formatProblem } from '#lib/content/problem'
import { withdrawPicture } from '../publish/server.ts'
import type { Urgency } from '../render-queue.ts'
import { openDamageList } from './damage.ts'
import { createMakerHandle, type MakerHandle } from './maker-handle.ts'
import { openVariantFolder, type VariantFolder, variantFolder } from './variant-folder.ts'

const DEFAULT_MB = 1000
/** What could not be made is not tried again for so long, in milliseconds. */
const FAILED_MS = 60_000
/** Nor what held up the process, for others waited as long as it took, in milliseconds. */
const STALLED_MS = 600_000
const MOST_FAILED = 2000

export interface PictureOptions {
  readonly contentDir: string
  readonly folder: VariantFolder
  readonly damages: ReturnType<typeof openDamageList>
  readonly maker: MakerHandle
  /** Called with the path of a picture that cannot be decoded. */
  readonly onUndecodable: (path: string) => void
  /** Where problems are written. */
  readonly log: (line: string) => void
}

/** A form of a picture, whole. */
export interface MadePicture {
  readonly bytes: Buffer
  readonly type: string
}

/** Puts folder and process together. */
export function createPictures(options: PictureOptions) {
  const { contentDir, folder, damages, maker, onUndecodable, log } = options
  const underWay = new Map<string, Promise<MadePicture | undefined>>()
  const failed = new LRUCache<string, true>({ max: MOST_FAILED, ttl: FAILED_MS })

  async function make(
    picture: Picture,
    variant: PictureVariant,
    urgency: Urgency,
  ): Promise<MadePicture | undefined> {
    const { hash, path } = picture
    const file = folder.fileOf(hash, variant)
    const made = await maker.make({ contentDir, picture, variant, file }, urgency)
    if ('error' in made) {
      const { error, cause } = made
      failed.set(hash, true, { ttl: cause === 'time' ? STALLED_MS : FAILED_MS })
      const damage = { isShown: false, message: error }
      if (cause === 'else') log(formatProblem(damageProblem(path, damage)))
      else {
        damages.note(hash, damage)
        // The sync that withdraws it logs it.
        onUndecodable(path)
      }
      return undefined
    }
    const { damage: message } = made
    const damage = message === undefined ? undefined : { isShown: true, message }
    if (damages.note(hash, damage) && damage) log(formatProblem(damageProblem(path, damage)))
    folder.note(hash, variant, made.bytes)
    return read(hash, variant)
  }

  async function read(hash: string, variant: PictureVariant): Promise<MadePicture | undefined> {
    const bytes = await folder.read(hash, variant)
    return bytes && { bytes, type: typeOf(variant.format) }
  }

  return {
    /**
     * One form of a picture; undefined where its file is damaged or was replaced. Rejects with
     * `BusyError` where too many wait.
     */
    async get(
      picture: Picture,
      variant: PictureVariant,
      urgency: Urgency = 'reader',
    ): Promise<MadePicture | undefined> {
      const found = await read(picture.hash, variant)
      if (found) return found
      const key = keyOf(picture.hash, variant)
      if (failed.has(picture.hash)) return undefined
      const known = underWay.get(key)
      if (known) return known
      const making = make(picture, variant, urgency).finally(() => underWay.delete(key))
      underWay.set(key, making)
      return making
    },
    has: folder.has,
    /** What was found to be wrong within pictures, by their hashes. */
    damages: damages.all,
    end: maker.end,
  }
}

export type Pictures = ReturnType<typeof createPictures>

/** One for the process, for Next bundles a module more than once. */
const held: typeof globalThis & { chokepointPictures?: Pictures } = globalThis

/**
 * The pictures of this process. `CHOKEPOINT_PICTURES` names their folder, which else is beside the catalog;
 * `CHOKEPOINT_PICTURES_MB` bounds it.
 */
export function picturesOfSite(): Pictures {
  held.chokepointPictures ??= createPictures({
    contentDir: contentFolder(),
    folder: openVariantFolder(variantFolder(), variantBytes()),
    damages: openDamageList(variantFolder()),
    maker: createMakerHandle(),
    onUndecodable: withdrawPicture,
    log: console.error,
  })
  return held.chokepointPictures
}

function variantBytes(): number {
  const megabytes = Number(process.env.CHOKEPOINT_PICTURES_MB ?? DEFAULT_MB)
  return (megabytes > 0 ? megabytes : DEFAULT_MB) * 1_000_000
}

function keyOf(hash: string, { width, format }: PictureVariant): string {
  return `${hash} ${width} ${format}`
}
