/** The server's end of publishing: starts the thread, logs what it says, watches it, and asks it to publish. */
import { setWholeCatalog } from '#lib/catalog/catalog'
import { onCatalogError } from '#lib/catalog/errors'
import { catalogFile, contentFolder } from '#lib/catalog/paths'
import type { SyncSummary } from '#lib/catalog/sync/model'
import { stampOf } from '#lib/content/paths'
import { variantFolder } from '../pictures/variant-folder.ts'
import { createHeartbeat, type Limits, patience, watchBeats } from './heartbeat.ts'
import { logSync, noteTrouble } from './log.ts'
import type { Publication } from './publication.ts'
import { startThread, type Thread } from './thread.ts'
import type { WorkerMessage } from './worker.ts'

/** A thread that ended is started again after this long, in milliseconds. */
const RESTART_MS = 1000
/** How often the thread's heartbeat is looked at, in milliseconds. */
const BEAT_MS = 500
/** A request to publish is answered within this time, whatever the thread does, in milliseconds. */
const ANSWER_MS = 15_000

interface PendingPublish {
  readonly resolve: (publication: Publication) => void
  readonly reject: (error: Error) => void
}

/** The state of publishing in this process, for `/api/health`. */
export interface Publishing {
  /** Undefined between the end of one and the start of the next. */
  thread?: Thread | undefined
  readonly pending: Map<number, PendingPublish>
  requests: number
  /** Files at which the thread was stuck, with their stamps. */
  readonly setAside: { path: string; stamp: string }[]
  /** The last sync, and when it ended, in milliseconds since 1970. */
  last?: { readonly at: number; readonly summary: SyncSummary }
  /** What failed, until a sync succeeds. */
  trouble?: string
  /** True while one sync takes long. */
  isSlow: boolean
  /** True while the thread was asked to look after the catalog, and has not yet: of many errors one is reported. */
  isChecking: boolean
  /** The problems that were logged, so that each is logged once. */
  loggedProblems: ReadonlySet<string>
  /** True once it was ended for good. */
  isOver: boolean
}

/** One for the process, for Next bundles a module more than once. */
const held: typeof globalThis & { chokepointPublishing?: Publishing } = globalThis

/** The state of publishing; undefined where it was not started. */
export function publishingNow(): Publishing | undefined {
  return held.chokepointPublishing
}

/**
 * Starts the thread and waits until the catalog is what the content folder is: no page is served from
 * an older one; `onSynced` is called after every sync. Does not throw: a site without its content folder
 * goes on serving its catalog.
 */
export async function startPublishing(
  onSynced = () => {},
  limits: Limits = patience,
): Promise<void> {
  const publishing: Publishing = {
    pending: new Map(),
    requests: 0,
    setAside: [],
    isSlow: false,
    isChecking: false,
    loggedProblems: new Set(),
    isOver: false,
  }
  held.chokepointPublishing = publishing
  const { promise, resolve } = Promise.withResolvers<void>()
  run(publishing, limits, resolve, onSynced)
  onCatalogError(() => {
    if (publishing.isChecking || !publishing.thread) return
    publishing.isChecking = true
    publishing.thread.ask('check')
  })
  await promise
}

/** Ends publishing for good; resolves when its thread is over. */
export async function endPublishing(): Promise<void> {
  const publishing = held.chokepointPublishing
  delete held.chokepointPublishing
  onCatalogError(() => {})
  if (!publishing) return
  publishing.isOver = true
  await publishing.thread?.end()
}

/** Takes a picture out of the catalog that was found to be undecodable, and so out of the articles that name it. */
export function withdrawPicture(path: string): void {
  held.chokepointPublishing?.thread?.ask({ undecodable: path })
}

/** Compares the content folder with the catalog now. Rejects when that fails or takes too long, saying why. */
export function publishNow(within = ANSWER_MS): Promise<Publication> {
  const publishing = held.chokepointPublishing
  if (!publishing?.thread) return Promise.reject(new Error('Publishing does not run now.'))
  const { promise, resolve, reject } = Promise.withResolvers<Publication>()
  // Those who ask while one runs get the next, for it may have begun before their files came.
  const request = ++publishing.requests
  publishing.pending.set(request, { resolve, reject })
  publishing.thread.ask(request)
  const timer = setTimeout(() => {
    reject(new Error(`Publishing took more than ${within / 1000} s, and goes on.`))
  }, within)
  return promise.finally(() => {
    clearTimeout(timer)
    publishing.pending.delete(request)
  })
}

/** Runs a thread, and another whenever one ends. */
function run(
  publishing: Publishing,
  limits: Limits,
  onStarted: () => void,
  onSynced: () => void,
): void {
  if (publishing.isOver) return
  const heartbeat = createHeartbeat()
  const contentDir = contentFolder()
  const watch = watchBeats(heartbeat, limits)
  const timer = setInterval(() => {
    const { isSlow, isStuck, path } = watch(Date.now())
    publishing.isSlow = isSlow
    if (isStuck && publishing.thread?.isEnding() === false) endAt(publishing, contentDir, path)
  }, BEAT_MS)
  timer.unref()
  const settings = {
    contentDir,
    catalogPath: catalogFile(),
    watching: process.env.CHOKEPOINT_WATCH !== 'off',
    setAside: publishing.setAside,
    variantFolder: variantFolder(),
    heartbeat,
  }
  publishing.thread = startThread(settings, {
    onMessage: (message) => hear(publishing, message, onStarted, onSynced),
    onError: ({ message }) => noteTrouble(publishing, message),
    onExit() {
      clearInterval(timer)
      publishing.thread = undefined
      publishing.isChecking = false
      if (publishing.isOver) return
      noteTrouble(publishing, publishing.trouble ?? 'The publishing thread ended.')
      for (const { reject } of publishing.pending.values())
        reject(new Error('The publishing thread ended.'))
      onStarted()
      setTimeout(() => run(publishing, limits, onStarted, onSynced), RESTART_MS).unref()
    },
  })
}

/** Ends a thread that is stuck, and sets the file aside at which it was. */
function endAt(publishing: Publishing, contentDir: string, path: string): void {
  const stamp = path === '' ? undefined : stampOf(contentDir, path)?.stamp
  if (stamp !== undefined) publishing.setAside.push({ path, stamp })
  noteTrouble(publishing, `The publishing thread was stuck${path && ` at ${path}`}, and was ended.`)
  void publishing.thread?.end()
}

function hear(
  publishing: Publishing,
  message: WorkerMessage,
  onStarted: () => void,
  onSynced: () => void,
): void {
  switch (message.kind) {
    case 'started':
      onStarted()
      break
    case 'trouble':
      noteTrouble(publishing, message.message)
      // A site without its content goes on serving its catalog.
      onStarted()
      break
    case 'published':
      publishing.pending.get(message.request)?.resolve(message.publication)
      break
    case 'not-published':
      publishing.pending.get(message.request)?.reject(new Error(message.message))
      break
    case 'checked':
      publishing.isChecking = false
      break
    case 'synced':
      publishing.last = { at: Date.now(), summary: message.summary }
      delete publishing.trouble
      setWholeCatalog(message.inode)
      logSync(publishing, message.summary)
      onSynced()
      break
  }
}
