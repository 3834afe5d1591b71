/** Waits until a changed file is stable, no longer being written, before it is read: debounces writes of the disk. */

/** A path as the disk has it at one moment. */
export interface FileStat {
  /** Changes with every write; `gone` where there is no file. */
  readonly stamp: string
  /** When it last changed, in milliseconds since 1970, where the disk says so. */
  readonly changed?: number
}

/** What a debouncer asks of the disk. */
export interface Disk {
  readonly stat: (path: string) => FileStat
  /** True for what looks like the beginning of a text that is still being written. */
  readonly looksIncomplete: (path: string) => boolean
  /** Those of these that a process is writing. */
  readonly open: (paths: readonly string[]) => ReadonlySet<string>
}

/** How long nobody may have written a file, in milliseconds. */
export const quietMs = { complete: 150, incomplete: 2000 } as const
/** A text that somebody holds open is read as it is after this long without a byte, in milliseconds. */
export const maxWaitMs = 30_000

/** What becomes stable so soon after another is read with it, in milliseconds. */
const TOGETHER_MS = 50
/** But nothing waits longer than this for others to become stable, in milliseconds. */
const LONGEST_TOGETHER_MS = 300

interface Waiting {
  readonly stamp: string
  readonly since: number
  readonly stableAt: number
}

/** Collects changed paths until they are stable. */
export function createDebouncer(disk: Disk) {
  const waiting = new Map<string, Waiting>()

  function see(path: string, now: number): Waiting {
    const { stamp, changed = now } = disk.stat(path)
    const before = waiting.get(path)
    if (before?.stamp === stamp) return before
    // What was written long ago is stable already; a clock that runs ahead says nothing.
    const since = Math.min(changed, now)
    const quiet = disk.looksIncomplete(path) ? quietMs.incomplete : quietMs.complete
    const entry = { stamp, since, stableAt: since + quiet }
    waiting.set(path, entry)
    return entry
  }

  return {
    /** Notes that something may have happened to these. */
    add(paths: Iterable<string>, now: number): void {
      for (const path of paths) see(path, now)
    },
    /** Removes those that are stable, and gives them. */
    drain(now: number): string[] {
      const seen = [...waiting.keys()].map((path) => ({ path, stableAt: see(path, now).stableAt }))
      const stable = seen.filter(({ stableAt }) => stableAt <= now)
      const overdue = stable.some(({ stableAt }) => stableAt + LONGEST_TOGETHER_MS <= now)
      const soon = seen.some(({ stableAt }) => stableAt > now && stableAt <= now + TOGETHER_MS)
      // Both names of a file that was renamed, both files of one save.
      if (soon && !overdue) return []
      const open = disk.open(stable.map(({ path }) => path))
      const whole = stable.flatMap(({ path }) => {
        const since = waiting.get(path)?.since ?? now
        return !open.has(path) || since + maxWaitMs <= now ? [path] : []
      })
      for (const path of whole) waiting.delete(path)
      return whole
    },
    /** When to drain again, in milliseconds since 1970; undefined while nothing waits. */
    next(now: number): number | undefined {
      if (waiting.size === 0) return undefined
      // A loop: more files may wait than a call takes arguments.
      let soonest = Number.POSITIVE_INFINITY
      for (const { stableAt } of waiting.values()) soonest = Math.min(soonest, stableAt)
      return Math.max(soonest, now + TOGETHER_MS)
    },
    /** What waits, in the order in which it came. */
    paths: () => [...waiting.keys()],
  }
}
