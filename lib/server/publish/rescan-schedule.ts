/** Schedules full rescans, to catch changes that the watcher missed, and retries after a failure. */

/** At least so far apart, and at most, in milliseconds. */
const apartMs = { least: 1000, most: 60_000 } as const
/** How much of the time comparing may take: with a watcher, and where watching failed. */
const share = { watched: 1 / 200, unwatched: 1 / 10 } as const
/** After a failure everything is tried again, in milliseconds. */
export const RETRY_MS = 1000

/** When the next rescan or retry is due; where nothing is watched, one runs only when that is asked for. */
export function createRescanSchedule(isWatching: boolean, now: number) {
  let at = isWatching ? now + apartMs.least : Number.POSITIVE_INFINITY
  let most: number = share.watched
  return {
    /** In milliseconds since 1970. */
    next: () => at,
    /** Notes that a scan took so long. */
    done(ended: number, ms: number): void {
      const apart = Math.min(Math.max(ms / most, apartMs.least), apartMs.most)
      at = isWatching ? ended + apart : Number.POSITIVE_INFINITY
    },
    scanBy(time: number): void {
      at = Math.min(at, time)
    },
    /** Watching failed: scans must see everything. */
    scanMore(): void {
      most = share.unwatched
    },
  }
}
