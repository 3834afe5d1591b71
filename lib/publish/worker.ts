/** The publisher in a thread of its own, so that no reader waits for a sync. Started by `server.ts`. */
import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import type { SyncSummary } from '../catalog/sync.ts'
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
tell({ kind: 'started' })

// Every message asks for a publication; there is no other. One after the other, answered in order.
let last: Promise<void> = Promise.resolve()
parentPort?.on('message', () => {
  last = last.then(publisher.publish).then(
    (publication) => tell({ kind: 'published', publication }),
    (error) => tell({ kind: 'not-published', message: String(error) }),
  )
})
