/** Brings what changes in the content folder into the catalog for as long as it runs. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { openCatalog } from '#lib/catalog/catalog'
import { listChanges } from '#lib/catalog/sync/changes'
import { type SyncSummary, syncCatalog } from '#lib/catalog/sync/sync'
import { listedFile, stampOf } from '#lib/content/files'
import { stemOf } from '#lib/content/parse/parse'
import { settler } from './debounce.ts'
import { openForWriting, textLooksHalf } from './incomplete-writes.ts'
import { watchFolder } from './watch.ts'

/** The whole folder is compared this often, for what no watcher told, in milliseconds. */
const SCAN_EVERY_MS = 60_000
/** Without a watcher, the folder is compared all the time, but for no more than a tenth of it. */
const POLL_MS = 1000
/** After so many files at once the folder is compared soon: the system may have dropped some events. */
const MANY = 200
/** After a failure all is tried again. */
const RETRY_MS = 1000
/** A publication that was asked for waits this long for files that are still being written. */
const PATIENCE_MS = 5000
const DAY_MS = 86_400_000
const LONGEST_TIMER_MS = 2_147_483_647

export interface PublisherOptions {
  readonly contentDir: string
  readonly catalogPath: string
  /** False where nothing may be watched: then only `publish` and the times of embargoes do anything. */
  readonly watching: boolean
  /** Told of every sync, also one that changed nothing. */
  readonly onSynced: (summary: SyncSummary) => void
  /** Told when a sync or the watching fails; the catalog stays as it was, and all is tried again. */
  readonly onTrouble: (error: Error) => void
}

/** What came of a publication: the sum of its syncs, and the files that were not whole in time. */
export interface Publication extends SyncSummary {
  readonly unsettled: readonly string[]
}

export interface Publisher {
  /** Compares the whole folder now and takes in what is whole. Throws when that fails. */
  readonly publish: () => Promise<Publication>
  readonly close: () => void
}

/** Watches from now on. What lies in the folder already is taken in by a first `publish`. */
export function startPublisher(options: PublisherOptions): Publisher {
  const { contentDir, catalogPath, watching, onSynced, onTrouble } = options
  const waiting = settler({
    look(path) {
      const found = stampOf(contentDir, path)
      return found ? { stamp: found.stamp, changed: found.changed } : { stamp: 'gone' }
    },
    looksHalf: (path) => looksHalf(options, path),
    open: (paths) => openForWriting(contentDir, paths),
  })
  const publications = new Set<SyncSummary[]>()
  let timer: NodeJS.Timeout | undefined
  let due = Number.POSITIVE_INFINITY
  let scanEvery = watching ? SCAN_EVERY_MS : Number.POSITIVE_INFINITY
  let scanAt = Date.now() + scanEvery
  const watcher = watching
    ? watchFolder(contentDir, {
        onFile(path) {
          if (listedFile(path)) note([path])
        },
        onFolder: (folder) => attempt(() => note(listChanges(options, folder))),
        onError(error) {
          scanEvery = Math.min(scanEvery, POLL_MS)
          onTrouble(error)
        },
      })
    : undefined
  schedule()

  function note(paths: readonly string[]): void {
    waiting.add(paths, Date.now())
    schedule()
  }

  function schedule(): void {
    clearTimeout(timer)
    const now = Date.now()
    const at = Math.min(waiting.next(now) ?? Number.POSITIVE_INFINITY, due, scanAt)
    timer = setTimeout(work, Math.min(Math.max(0, at - now), LONGEST_TIMER_MS))
  }

  function work(): void {
    attempt(() => {
      if (scanAt <= Date.now()) scan()
      const paths = waiting.take(Date.now())
      if (paths.length > 0 || due <= Date.now()) sync(paths)
    })
    schedule()
  }

  function scan(): void {
    const started = performance.now()
    waiting.add(listChanges(options), Date.now())
    scanAt = Date.now() + Math.max(scanEvery, 10 * (performance.now() - started))
  }

  function sync(paths: readonly string[]): void {
    const now = Date.now()
    const summary = syncCatalog({ contentDir, catalogPath, now, paths })
    // A day that had not come is no fault once it has.
    const midnight = Math.ceil((now + 1) / DAY_MS) * DAY_MS
    due = Math.min(
      summary.due ?? Number.POSITIVE_INFINITY,
      summary.rejected.length > 0 ? midnight : Number.POSITIVE_INFINITY,
    )
    if (watching && paths.length > MANY) scanAt = Math.min(scanAt, now + RETRY_MS)
    for (const publication of publications) publication.push(summary)
    onSynced(summary)
  }

  function attempt(task: () => void): void {
    try {
      task()
    } catch (error) {
      scanAt = Date.now() + RETRY_MS
      onTrouble(error instanceof Error ? error : new Error(String(error)))
    }
  }

  return {
    async publish() {
      const syncs: SyncSummary[] = []
      publications.add(syncs)
      const end = Date.now() + PATIENCE_MS
      try {
        scan()
        sync(waiting.take(Date.now()))
        schedule()
        while (waiting.paths().length > 0 && Date.now() < end) await wait(POLL_MS / 20)
        return { ...sumOf(syncs), unsettled: waiting.paths() }
      } finally {
        publications.delete(syncs)
      }
    },
    close() {
      clearTimeout(timer)
      watcher?.close()
    },
  }
}

function looksHalf({ contentDir, catalogPath }: PublisherOptions, path: string): boolean {
  try {
    const text = readFileSync(join(contentDir, path), 'utf8')
    return textLooksHalf(text, openCatalog(catalogPath).findSource(stemOf(path)))
  } catch {
    // Gone or unreadable, and the sync will say so; or there is no catalog yet.
    return false
  }
}

function sumOf(syncs: readonly SyncSummary[]): SyncSummary {
  const [first, ...rest] = syncs
  if (!first) throw new Error('Nothing was synced.')
  return rest.reduce(
    (sum, { added, changed, removed, shown, rejected, ms }) => ({
      added: sum.added + added,
      changed: sum.changed + changed,
      removed: sum.removed + removed,
      shown: sum.shown + shown,
      unchanged: sum.unchanged,
      rejected,
      ms: sum.ms + ms,
    }),
    first,
  )
}
