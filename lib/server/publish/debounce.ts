/** Waits until a changed file is whole: until nobody has touched it for a while. */

/** A path as the disk has it at one moment. */
export interface Look {
  /** Changes with every write; `gone` where there is no file. */
  readonly stamp: string
  /** When it last changed, in milliseconds since 1970, where the disk says so. */
  readonly changed?: number
}

/** What a settler asks of the disk. */
export interface Disk {
  readonly look: (path: string) => Look
  /** True for what looks like the beginning of a text that is still being written. */
  readonly looksHalf: (path: string) => boolean
  /** Those of these that a process is writing. */
  readonly open: (paths: readonly string[]) => ReadonlySet<string>
}

/** How long a file must lie still, in milliseconds. */
export const restMs = { whole: 150, half: 2000 } as const
/** A text that somebody keeps open is taken as it is after this long without a byte, in milliseconds. */
export const patienceMs = 30_000

/** What comes to rest so soon after another is taken with it, in milliseconds. */
const TOGETHER_MS = 50
/** But nothing waits longer than this for more to come to rest, in milliseconds. */
const LONGEST_TOGETHER_MS = 300

interface Waiting {
  readonly stamp: string
  readonly since: number
  readonly rested: number
}

/** The changed paths that are not yet at rest. */
export function settler(disk: Disk) {
  const waiting = new Map<string, Waiting>()

  function see(path: string, now: number): Waiting {
    const { stamp, changed = now } = disk.look(path)
    const before = waiting.get(path)
    if (before?.stamp === stamp) return before
    // What was written long ago is at rest already; a clock that runs ahead says nothing.
    const since = Math.min(changed, now)
    const rest = disk.looksHalf(path) ? restMs.half : restMs.whole
    const entry = { stamp, since, rested: since + rest }
    waiting.set(path, entry)
    return entry
  }

  return {
    /** Notes that something may have happened to these. */
    add(paths: Iterable<string>, now: number): void {
      for (const path of paths) see(path, now)
    },
    /** Takes out those that are at rest. */
    take(now: number): string[] {
      const seen = [...waiting.keys()].map((path) => ({ path, rested: see(path, now).rested }))
      const still = seen.filter(({ rested }) => rested <= now)
      const overdue = still.some(({ rested }) => rested + LONGEST_TOGETHER_MS <= now)
      const soon = seen.some(({ rested }) => rested > now && rested <= now + TOGETHER_MS)
      // Both names of a file that was renamed, both files of one save.
      if (soon && !overdue) return []
      const open = disk.open(still.map(({ path }) => path))
      const whole = still.flatMap(({ path }) => {
        const since = waiting.get(path)?.since ?? now
        return !open.has(path) || since + patienceMs <= now ? [path] : []
      })
      for (const path of whole) waiting.delete(path)
      return whole
    },
    /** When to take again, in milliseconds since 1970; undefined while nothing waits. */
    next(now: number): number | undefined {
      if (waiting.size === 0) return undefined
      const soonest = Math.min(...[...waiting.values()].map(({ rested }) => rested))
      return Math.max(soonest, now + TOGETHER_MS)
    },
    /** What waits, in the order in which it came. */
    paths: () => [...waiting.keys()],
  }
}
