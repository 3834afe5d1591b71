/** The options and the summary of a sync. */
import type { Damage } from '#lib/content/pictures/damage'
import type { ProblemFiles, Stamped } from './file-table.ts'

export interface SyncOptions {
  readonly contentDir: string
  readonly catalogPath: string
  /** Milliseconds since 1970; embargoes end and future dates are judged by it. */
  readonly now: number
  /** The files to look at, beside those that wait; every file unless given, or where the catalog is new. */
  readonly paths?: readonly string[]
  /** Files not to be read until their stamps are others, because reading took too long. */
  readonly setAside?: readonly Stamped[]
  /** What decoding found in pictures, by their hashes. What cannot be shown at all is rejected until its file changes. */
  readonly damages?: ReadonlyMap<string, Damage>
  /** True to show drafts and embargoed articles; as the environment says unless given. */
  readonly drafts?: boolean
  /** How long to wait for another process that writes, in milliseconds; a minute unless given. */
  readonly patience?: number
  /** Puts another in the place of a damaged catalog, or removes it; it is removed unless given. */
  readonly repair?: (catalogPath: string) => void
  readonly onProgress?: (done: number, total: number) => void
  /** Called before each file is read. */
  readonly onFile?: (path: string) => void
}

export interface SyncSummary extends ProblemFiles {
  readonly added: number
  readonly changed: number
  readonly removed: number
  readonly unchanged: number
  /** Articles whose time has come since the last sync. */
  readonly shown: number
  /** When the next embargo ends, in milliseconds since 1970. */
  readonly due?: number
  readonly ms: number
}
