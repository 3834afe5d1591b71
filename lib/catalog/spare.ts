/** A copy of the catalog beside it, from which a damaged one is restored without reading every file again. */
import { constants, copyFileSync, renameSync, rmSync } from 'node:fs'
import { backup, DatabaseSync } from 'node:sqlite'

/** Whole in one step, so that what is committed meanwhile does not begin it again. */
const ALL_PAGES = 2_147_483_647
/** Copies are so far apart at least, in milliseconds, and take this share of the time at most. */
const LEAST_APART_MS = 2000
const SHARE = 1 / 50

/** Keeps the copy of one catalog. */
export function createSpare(path: string) {
  const spare = `${path}.spare`
  const unfinished = `${spare}.new`
  let isDue = false
  let notBefore = Number.NEGATIVE_INFINITY
  let saving: Promise<void> | undefined

  /** Made beside the thread; taken for a copy only if the catalog was whole after it too. */
  async function save(isWhole: () => boolean): Promise<void> {
    const started = performance.now()
    try {
      rmSync(unfinished, { force: true })
      const db = new DatabaseSync(path, { readOnly: true })
      try {
        await backup(db, unfinished, { rate: ALL_PAGES })
      } finally {
        db.close()
      }
      if (isWhole()) renameSync(unfinished, spare)
      else isDue = true
    } catch {
      // Without space, or without the catalog: the copy before is as good, and only older.
    } finally {
      removeUnfinished()
      const ended = performance.now()
      notBefore = ended + Math.max(LEAST_APART_MS, (ended - started) / SHARE)
    }
  }

  function removeUnfinished(): void {
    try {
      for (const end of ['', '-journal']) rmSync(`${unfinished}${end}`, { force: true })
    } catch {
      // Where nothing may be written there is nothing to remove.
    }
  }

  return {
    /** Notes that the catalog has changed. */
    changed(): void {
      isDue = true
    },
    /** Copies the catalog if it has changed, unless that was done just now. Never rejects. */
    async saveSoon(isWhole: () => boolean): Promise<void> {
      if (!isDue || saving || performance.now() < notBefore) return
      isDue = false
      saving = save(isWhole).finally(() => {
        saving = undefined
      })
      await saving
    },
    /** Writes the copy to another path. Throws if no copy exists. */
    copyTo(target: string): void {
      copyFileSync(spare, target, constants.COPYFILE_FICLONE)
    },
    /** Resolves when no copy is being made. */
    saved: async (): Promise<void> => saving,
  }
}
