/** The options and the interface of a publisher. */
import type { SyncOptions, SyncSummary } from '#lib/catalog/sync/model'
import type { Publication } from './publication.ts'

export interface PublisherOptions {
  readonly contentDir: string
  readonly catalogPath: string
  /** False where nothing may be watched: then `publish`, the times of embargoes, and errors of the catalog count. */
  readonly watching: boolean
  /** Files not to be read until they change. */
  readonly setAside?: SyncOptions['setAside']
  /** What decoding found in pictures, by their hashes; read before each sync. */
  readonly damages?: () => NonNullable<SyncOptions['damages']>
  /** Called after every sync, also one that changed nothing; with the catalog's inode. */
  readonly onSynced: (summary: SyncSummary, inode: number) => void
  /** Called when a sync or the watching fails; the catalog stays as it was, and everything is tried again. */
  readonly onTrouble: (error: Error) => void
  /** Called as work begins, for each file that is read, and with nothing when the work is done. */
  readonly onStep?: (path?: string) => void
}

export interface Publisher {
  /** Compares the whole folder now and publishes what is stable. Rejects when that fails. */
  readonly publish: () => Promise<Publication>
  /** Looks at once whether the catalog is whole. */
  readonly check: () => void
  /** Looks again at a file that is the same, but of which more is known. */
  readonly reread: (path: string) => void
  /** Resolves when nothing is written any more. */
  readonly close: () => Promise<void>
}
