/** The publisher in a thread of its own, so that no reader waits for a sync. Started by `thread.ts`. */
import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import type { SyncSummary } from '#lib/catalog/sync/model'
import { readDamages } from '../pictures/damage.ts'
import { beatOn } from './heartbeat.ts'
import type { Publication } from './publication.ts'
import { startPublisher } from './publisher.ts'

/** What the thread is started with. */
const settings = z.object({
  contentDir: z.string(),
  catalogPath: z.string(),
  watching: z.boolean(),
  /** Files not to be read until they change, with the stamps that they have now. */
  setAside: z.array(z.object({ path: z.string(), stamp: z.string() })),
  /** Where the list of damaged pictures is. */
  variantFolder: z.string(),
  heartbeat: z.instanceof(SharedArrayBuffer),
})
export type WorkerSettings = z.infer<typeof settings>

/** What the thread says to the server. */
export type WorkerMessage =
  | { readonly kind: 'synced'; readonly summary: SyncSummary; readonly inode: number }
  | { readonly kind: 'trouble'; readonly message: string }
  | { readonly kind: 'started' }
  | { readonly kind: 'checked' }
  | { readonly kind: 'published'; readonly request: number; readonly publication: Publication }
  | { readonly kind: 'not-published'; readonly request: number; readonly message: string }

/** What the server asks of the thread: to look after the catalog now, to publish, or to withdraw a picture. */
const question = z.union([z.literal('check'), z.number(), z.object({ undecodable: z.string() })])
export type WorkerRequest = z.infer<typeof question>

const post = (message: WorkerMessage): void => parentPort?.postMessage(message)
const { heartbeat, variantFolder, ...options } = settings.parse(workerData)
const beat = beatOn(heartbeat)
const publisher = startPublisher({
  ...options,
  damages: () => readDamages(variantFolder),
  onSynced: (summary, inode) => post({ kind: 'synced', summary, inode }),
  onTrouble: ({ message }) => post({ kind: 'trouble', message }),
  onStep: (path) => (path === undefined ? beat.idle() : beat.at(path)),
})

/** Never rejects: a failure is posted, and ends nothing. */
async function publish(
  done: (publication: Publication) => WorkerMessage,
  failed: (message: string) => WorkerMessage,
): Promise<void> {
  try {
    post(done(await publisher.publish()))
  } catch (error) {
    post(failed(error instanceof Error ? error.message : String(error)))
  }
}

// One after the other, answered in order.
let last = publish(
  () => ({ kind: 'started' }),
  (message) => ({ kind: 'trouble', message }),
)
parentPort?.on('message', (message: unknown) => {
  const request = question.parse(message)
  if (request === 'check') {
    publisher.check()
    post({ kind: 'checked' })
    return
  }
  if (typeof request === 'object') {
    publisher.reread(request.undecodable)
    return
  }
  last = last.then(() =>
    publish(
      (publication) => ({ kind: 'published', request, publication }),
      (text) => ({ kind: 'not-published', request, message: text }),
    ),
  )
})
