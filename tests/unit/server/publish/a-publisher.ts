/** A publisher on a content folder of a test's own. */
import { onTestFinished } from 'vitest'
import type { SyncSummary } from '#lib/catalog/sync/model'
import type { PublisherOptions } from '#lib/server/publish/model'
import { startPublisher } from '#lib/server/publish/publisher'
import type { Site } from '../../catalog/a-site.ts'

/** Starts it, with all that lies in the folder taken in; `until` resolves after the first sync or trouble that finds the answer true. */
export async function publish(site: Site, options: Partial<PublisherOptions> = {}) {
  const syncs: SyncSummary[] = []
  const troubles: string[] = []
  const waiting = new Set<() => void>()
  const notify = () => {
    for (const look of waiting) look()
  }
  const publisher = startPublisher({
    contentDir: site.content,
    catalogPath: site.catalogPath,
    watching: true,
    onSynced(summary) {
      syncs.push(summary)
      notify()
    },
    onTrouble(error) {
      troubles.push(error.message)
      notify()
    },
    ...options,
  })
  onTestFinished(publisher.close)
  await publisher.publish()
  return {
    publisher,
    syncs,
    troubles,
    until(holds: () => boolean): Promise<void> {
      const { promise, resolve } = Promise.withResolvers<void>()
      const look = () => {
        if (!holds()) return
        waiting.delete(look)
        resolve()
      }
      waiting.add(look)
      look()
      return promise
    },
  }
}
