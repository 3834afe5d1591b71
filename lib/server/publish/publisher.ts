/** Syncs changes of the content folder into the catalog while it runs. */
import { setTimeout as wait } from 'node:timers/promises'
import { createCatalogGuard, isSound } from '#lib/catalog/guard'
import { listChanges } from '#lib/catalog/sync/changed-files'
import type { SyncSummary } from '#lib/catalog/sync/model'
import { syncCatalog } from '#lib/catalog/sync/sync'
import { listedFile } from '#lib/content/files'
import { isClosedFolder, lookAt, rootOf } from '#lib/content/paths'
import { contentDebouncer } from './content-debouncer.ts'
import type { Publisher, PublisherOptions } from './model.ts'
import { dueAfter, sumOf } from './publication.ts'
import { createRescanSchedule, RETRY_MS } from './rescan-schedule.ts'
import { watchFolder } from './watch.ts'

/** How often the catalog and the root of the content are looked after, in milliseconds. */
const GUARD_MS = 250
/** After so many files at once the folder is compared soon: the system may have dropped some events. */
const MANY = 200
/** Another process may write the catalog this long before that counts as a failure, in milliseconds. */
const LOCK_MS = 5000
/** A publication that was asked for waits this long for files that are still being written, in milliseconds. */
const UNSTABLE_MS = 5000

/** Watches from now on. What lies in the folder already is published by a first `publish`. */
export function startPublisher(options: PublisherOptions): Publisher {
  const { contentDir, catalogPath, watching, setAside = [], damages } = options
  const { onSynced, onTrouble, onStep } = options
  const waiting = contentDebouncer(options)
  const guard = createCatalogGuard(catalogPath)
  const publications = new Set<SyncSummary[]>()
  let hasBegun = false
  /** Until a sync succeeds, which says that all is well again. */
  let hasFailed = false
  /** What failed is not tried again before, in milliseconds since 1970. */
  let retryAt = Number.NEGATIVE_INFINITY
  let timer: NodeJS.Timeout | undefined
  let due = Number.POSITIVE_INFINITY
  const scans = createRescanSchedule(watching, Date.now())
  let root = rootOf(contentDir)
  const watcher = watching
    ? watchFolder(contentDir, {
        onFile: (path) =>
          attempt(() => {
            // A link may lead to a folder, and is looked at by the sync.
            if (listedFile(path) || lookAt(contentDir, path)?.isLink) note([path])
          }),
        onFolder: (folder) => attempt(() => note(changesBelow(folder))),
        onError(error) {
          scans.scanMore()
          onTrouble(error)
        },
      })
    : undefined
  schedule()

  function note(paths: readonly string[]): void {
    waiting.add(paths, Date.now())
    schedule()
  }

  /** The folder too: it may be named like a file, or be closed. */
  function changesBelow(folder: string): string[] {
    if (folder === '') return listChanges(options)
    return isClosedFolder(contentDir, folder) ? [folder] : [folder, ...listChanges(options, folder)]
  }

  function schedule(): void {
    clearTimeout(timer)
    const now = Date.now()
    const soonest = Math.min(waiting.next(now) ?? Number.POSITIVE_INFINITY, due, scans.next())
    timer = setTimeout(work, Math.min(Math.max(0, soonest - now, retryAt - now), GUARD_MS))
  }

  function work(): void {
    onStep?.('')
    attempt(() => {
      if (!hasBegun) {
        if (scans.next() <= Date.now()) begin()
        return
      }
      if (Date.now() < retryAt) return
      lookAfterCatalog()
      if (watching) lookAfterRoot()
      const isTime = scans.next() <= Date.now()
      if (isTime) scan()
      const paths = waiting.drain(Date.now())
      if (paths.length > 0 || due <= Date.now() || (hasFailed && isTime)) sync(paths)
      else void guard.saveSpare()
    })
    onStep?.()
    schedule()
  }

  /** A catalog that is missing or damaged is repaired; that, or one that somebody put there, is compared with all files. */
  function lookAfterCatalog(state = guard.look()): void {
    if (state === 'same') return
    if (state !== 'replaced') guard.repair()
    sync(undefined)
  }

  /** A link to the content, or on the way to it, may lead elsewhere now. */
  function lookAfterRoot(): void {
    const present = rootOf(contentDir)
    if (present === root) return
    root = present
    watcher?.renew()
    scans.scanBy(0)
  }

  function scan(): void {
    const started = performance.now()
    waiting.add(listChanges(options), Date.now())
    scans.done(Date.now(), performance.now() - started)
  }

  /** These paths, or every file. */
  function sync(paths: readonly string[] | undefined): void {
    const now = Date.now()
    try {
      const summary = syncCatalog({
        ...{ contentDir, catalogPath, now, setAside, patience: LOCK_MS, repair: guard.repair },
        ...(paths && { paths }),
        ...(damages && { damages: damages() }),
        onFile: (path) => onStep?.(path),
      })
      hasBegun = true
      hasFailed = false
      due = dueAfter(summary, now)
      if (watching && (paths?.length ?? 0) > MANY) scans.scanBy(now + RETRY_MS)
      for (const publication of publications) publication.push(summary)
      onSynced(summary, guard.accept())
    } catch (error) {
      due = Math.min(due, now + RETRY_MS)
      retryAt = Date.now() + RETRY_MS
      if (paths) waiting.add(paths, now)
      throw error
    }
  }

  /** A failure is reported, and everything tried again soon. */
  function attempt(task: () => void): void {
    try {
      task()
    } catch (error) {
      hasFailed = true
      scans.scanBy(Date.now() + RETRY_MS)
      onTrouble(error instanceof Error ? error : new Error(String(error)))
    }
  }

  function begin(): void {
    if (guard.look() === 'replaced') {
      scan()
      sync([...waiting.drain(Date.now()), ...setAside.map(({ path }) => path)])
    } else sync(undefined)
  }

  return {
    async publish() {
      const syncs: SyncSummary[] = []
      publications.add(syncs)
      const end = Date.now() + UNSTABLE_MS
      try {
        onStep?.('')
        if (hasBegun) {
          lookAfterCatalog()
          scan()
          sync(waiting.drain(Date.now()))
        } else begin()
        onStep?.()
        schedule()
        while (waiting.paths().length > 0 && Date.now() < end) await wait(GUARD_MS / 5)
        return { ...sumOf(syncs), unstable: waiting.paths() }
      } catch (error) {
        scans.scanBy(Date.now() + RETRY_MS)
        throw error
      } finally {
        onStep?.()
        schedule()
        publications.delete(syncs)
      }
    },
    check() {
      attempt(() => {
        // Somebody could not read what looks the same as ever.
        if (hasBegun && guard.look() === 'same' && !isSound(catalogPath)) lookAfterCatalog('broken')
      })
      work()
    },
    reread: (path) => attempt(() => note([path])),
    close() {
      clearTimeout(timer)
      watcher?.close()
      return guard.close()
    },
  }
}
