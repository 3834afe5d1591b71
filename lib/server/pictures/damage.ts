/** What decoding found to be wrong within pictures, kept beside their variants, which are not made again. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type Damage, damage } from '#lib/content/pictures/damage'

const FILE = 'damage.json'
const list = z.record(z.string(), damage)
/** Of more pictures than this, the first are forgotten. */
const MOST = 1000

/** Opens the list of a folder of variants, which may be deleted with it. */
export function openDamageList(folder: string) {
  const found = new Map(readDamages(folder))
  return {
    /** Notes what was found in the picture of a hash, or that nothing was; says whether that is new. */
    note(hash: string, now: Damage | undefined): boolean {
      const before = found.get(hash)
      if (before?.message === now?.message && before?.isShown === now?.isShown) return false
      found.delete(hash)
      if (now) found.set(hash, now)
      const [first] = found.keys()
      if (found.size > MOST && first !== undefined) found.delete(first)
      save(folder, Object.fromEntries(found))
      return true
    },
    /** By the hashes of the pictures. */
    all: (): ReadonlyMap<string, Damage> => found,
  }
}

/** What decoding found before, as the folder has it, for who only reads the list. */
export function readDamages(folder: string): ReadonlyMap<string, Damage> {
  return new Map(Object.entries(read(join(folder, FILE))))
}

/** Empty if the file does not exist, or is not one of ours. */
function read(path: string): Readonly<Record<string, Damage>> {
  try {
    return list.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return {}
  }
}

/** Where it cannot be written, the list holds until the process ends. */
function save(folder: string, damages: Readonly<Record<string, Damage>>): void {
  const temporary = join(folder, `${FILE}.tmp`)
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(temporary, JSON.stringify(damages))
    renameSync(temporary, join(folder, FILE))
  } catch {
    // No room, or no rights: whoever deletes the folder loses as much.
  }
}
