/** The server's end of the publishing thread: starts it, logs what it tells, and asks it to publish. */
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { catalogFile, contentFolder } from '#lib/catalog/paths'
import type { SyncSummary } from '#lib/catalog/sync/sync'
import { formatProblem } from '#lib/content/problem'
import type { Publication } from './publisher.ts'
import type { Settings, Told } from './worker.ts'

/** A thread that died is started again after this long, in milliseconds. */
const RESTART_MS = 1000

interface Asked {
  readonly resolve: (publication: Publication) => void
  readonly reject: (error: Error) => void
}

/** How publishing stands in this process, for `/api/health`. */
export interface Publishing {
  readonly worker: Worker
  readonly asked: Asked[]
  /** The last sync, and when it ended, in milliseconds since 1970. */
  last?: { readonly at: number; readonly summary: SyncSummary }
  /** What failed, until a sync succeeds. */
  trouble?: string
  /** The problems that the log has told, so that each is told once. */
  told: ReadonlySet<string>
}

/** Kept on the process, for Next bundles a module more than once. */
const held: typeof globalThis & { chokepointPublishing?: Publishing } = globalThis

/** How publishing stands; undefined where it was not started. */
export function publishingNow(): Publishing | undefined {
  return held.chokepointPublishing
}

/**
 * Starts the thread and waits until the catalog is what the content folder is: no page is served from
 * an older one; `onSynced` is called after every sync. Does not throw: a site without its content folder goes on serving its catalog.
 */
export async function startPublishing(onSynced = () => {}): Promise<void> {
  const settings: Settings = {
    contentDir: contentFolder(),
    catalogPath: catalogFile(),
    watching: process.env.CHOKEPOINT_WATCH !== 'off',
  }
  const { promise, resolve } = Promise.withResolvers<void>()
  startThread(settings, resolve, onSynced)
  await promise
}

/** Compares the content folder with the catalog now. Rejects when that fails, saying why. */
export function publishNow(): Promise<Publication> {
  const publishing = held.chokepointPublishing
  if (!publishing) return Promise.reject(new Error('Publishing does not run in this process.'))
  const { promise, resolve, reject } = Promise.withResolvers<Publication>()
  publishing.asked.push({ resolve, reject })
  // Those who ask while one runs get the next, for it may have begun before their files came.
  publishing.worker.postMessage('publish')
  return promise
}

function startThread(settings: Settings, onStarted: () => void, onSynced: () => void): void {
  const script = join(/* turbopackIgnore: true */ process.cwd(), 'lib/server/publish/worker.ts')
  const worker = new Worker(/* turbopackIgnore: true */ script, {
    workerData: settings,
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
  })
  const publishing: Publishing = {
    worker,
    asked: [],
    told: held.chokepointPublishing?.told ?? new Set(),
  }
  held.chokepointPublishing = publishing
  worker.on('message', (told: Told) => hear(publishing, told, onStarted, onSynced))
  worker.once('error', (error) => note(publishing, error.message))
  worker.once('exit', () => {
    note(publishing, publishing.trouble ?? 'The publishing thread ended.')
    for (const { reject } of publishing.asked) reject(new Error('The publishing thread ended.'))
    onStarted()
    setTimeout(() => startThread(settings, onStarted, onSynced), RESTART_MS).unref()
  })
  // The server lives as long as it serves, not as long as it watches.
  worker.unref()
}

function hear(
  publishing: Publishing,
  told: Told,
  onStarted: () => void,
  onSynced: () => void,
): void {
  switch (told.kind) {
    case 'started':
      onStarted()
      break
    case 'trouble':
      note(publishing, told.message)
      // A site without its content goes on serving its catalog.
      onStarted()
      break
    case 'published':
      publishing.asked.shift()?.resolve(told.publication)
      break
    case 'not-published':
      publishing.asked.shift()?.reject(new Error(told.message))
      break
    case 'synced':
      publishing.last = { at: Date.now(), summary: told.summary }
      delete publishing.trouble
      log(publishing, told.summary)
      onSynced()
      break
  }
}

function note(publishing: Publishing, trouble: string): void {
  if (publishing.trouble !== trouble) console.error(`Publishing: ${trouble}`)
  publishing.trouble = trouble
}

function log(publishing: Publishing, summary: SyncSummary): void {
  const { added, changed, removed, shown, rejected, ms } = summary
  if (added + changed + removed + shown > 0) {
    console.log(
      `Published: ${added} added, ${changed} changed, ${removed} removed, ${shown} now due, in ${ms.toFixed(0)} ms`,
    )
  }
  const problems = new Set(rejected.flatMap(({ problems }) => problems.map(formatProblem)))
  for (const problem of problems.difference(publishing.told)) console.error(`Rejected: ${problem}`)
  publishing.told = problems
}
