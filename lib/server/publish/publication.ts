/** The result of a requested publication. */
import type { SyncSummary } from '#lib/catalog/sync/model'

/** The sum of its syncs, and the files that were not complete in time. */
export interface Publication extends SyncSummary {
  readonly unstable: readonly string[]
}

/** Adds up syncs that followed each other; what is rejected is so after the last. */
export function sumOf(syncs: readonly SyncSummary[]): SyncSummary {
  const [first, ...rest] = syncs
  if (!first) throw new Error('Nothing was synced.')
  return rest.reduce(
    (sum, { added, changed, removed, shown, ms, ...last }) => ({
      ...last,
      added: sum.added + added,
      changed: sum.changed + changed,
      removed: sum.removed + removed,
      shown: sum.shown + shown,
      ms: sum.ms + ms,
    }),
    first,
  )
}

const DAY_MS = 86_400_000

/** When a sync is due though no file changes, in milliseconds since 1970: a day that had not come is no problem once it has. */
export function dueAfter({ due, rejected }: SyncSummary, now: number): number {
  const midnight = Math.ceil((now + 1) / DAY_MS) * DAY_MS
  return Math.min(
    due ?? Number.POSITIVE_INFINITY,
    rejected.length > 0 ? midnight : Number.POSITIVE_INFINITY,
  )
}
