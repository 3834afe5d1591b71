/** The publishing thread, seen from the server. */
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import type { WorkerMessage, WorkerRequest, WorkerSettings } from './worker.ts'

export interface ThreadEvents {
  readonly onMessage: (message: WorkerMessage) => void
  readonly onError: (error: Error) => void
  readonly onExit: () => void
}

export interface Thread {
  readonly ask: (request: WorkerRequest) => void
  /** Ends it, whatever it does; resolves when it has ended. */
  readonly end: () => Promise<void>
  /** True once it was ended; what waits in the system ends only when that lets go. */
  readonly isEnding: () => boolean
}

/** The nursery of the thread: it is idle nearly always, and would hold 16 MB as the server's does. */
const NURSERY = '--max-semi-space-size=2'

/** Starts it. It keeps no process alive: the server lives as long as it serves, not as long as it watches. */
export function startThread(settings: WorkerSettings, events: ThreadEvents): Thread {
  const script = join(/* turbopackIgnore: true */ process.cwd(), 'lib/server/publish/worker.ts')
  // The flag of the process outweighs a worker's limits; only heaps that are made after this see its value.
  setFlagsFromString(NURSERY)
  const worker = new Worker(/* turbopackIgnore: true */ script, { workerData: settings })
  worker.on('message', events.onMessage)
  worker.once('error', (error) =>
    events.onError(error instanceof Error ? error : new Error(String(error))),
  )
  worker.once('exit', events.onExit)
  worker.unref()
  let isEnding = false
  return {
    ask: (request) => worker.postMessage(request),
    async end() {
      isEnding = true
      await worker.terminate()
    },
    isEnding: () => isEnding,
  }
}
