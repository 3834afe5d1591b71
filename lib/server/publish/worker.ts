/** The publisher in a thread of its own, so that no reader waits for a sync. Started by `server.ts`. */
import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import type { SyncSummary } from '#lib/catalog/sync/sync'
import { type Publication, startPublisher } from './publisher.ts'

/** What the thread is started with. */
const settings = z.object({
  contentDir: z.string(),
  catalogPath: z.string(),
  watching: z.boolean(),
})
export type Settings = z.infer<typeof settings>

/** What the thread tells the server. */
export type Told =
  | { readonly kind: 'synced'; readonly summary: SyncSummary }
  | { readonly kind: 'trouble'; readonly message: string }
  | { readonly kind: 'started' }
  | { readonly kind: 'published'; readonly publication: Publication }
  | { readonly kind: 'not-published'; readonly message: string }

const tell = (told: Told): void => parentPort?.postMessage(told)
const publisher = startPublisher({
  ...settings.parse(workerData),
  onSynced: (summary) => tell({ kind: 'synced', summary }),
  onTrouble: ({ message }) => tell({ kind: 'trouble', message }),
})

/** Rejections are told by `told`, and end nothing. */
const publish = (told: (publication: Publication) => Told, failed: (message: string) => Told) =>
  publisher.publish().then(
    (publication) => tell(told(publication)),
    (error) => tell(failed(error instanceof Error ? error.message : String(error))),
  )

// One after the other, answered in order. Every message asks for a publication; there is no other.
let last = publish(
  () => ({ kind: 'started' }),
  (message) => ({ kind: 'trouble', message }),
)
parentPort?.on('message', () => {
  last = last.then(() =>
    publish(
      (publication) => ({ kind: 'published', publication }),
      (message) => ({ kind: 'not-published', message }),
    ),
  )
})
