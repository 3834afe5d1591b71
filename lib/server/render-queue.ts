/** Limits concurrent renders, readers' first, and rejects what it cannot serve in time. */

/** Nothing more is let in: the machine cannot keep up. */
export class BusyError extends Error {
  override readonly name = 'BusyError'
}

export interface QueueLimits {
  /** How many run at once; a render waits for nothing, so few are enough. */
  readonly atOnce: number
  /** How many readers' renders may wait. */
  readonly waiting: number
  /** What nobody waits for begins once no reader has asked for anything for so long, in milliseconds. */
  readonly quietMs?: number
}

/** Where readers are never quiet, what nobody waits for still begins this often, in milliseconds. */
const MOST_QUIET_MS = 5000

export type Urgency = 'reader' | 'background'

interface Waiting {
  readonly task: () => Promise<unknown>
  readonly begin: () => Promise<void>
}

/** A queue of renders. */
export function createRenderQueue({ atOnce, waiting, quietMs = 0 }: QueueLimits) {
  const queues: Record<Urgency, Waiting[]> = { reader: [], background: [] }
  let running = 0
  /** When a reader last asked, and when what nobody waits for was last begun. */
  let askedAt = Number.NEGATIVE_INFINITY
  let begunAt = Number.NEGATIVE_INFINITY
  let timer: NodeJS.Timeout | undefined

  /** What nobody waits for runs alone, and not between two pages that a reader opens one after the other. */
  function nextInBackground(): Waiting | undefined {
    if (running > 0 || queues.background.length === 0) return undefined
    const now = performance.now()
    const rest = Math.min(askedAt + quietMs, begunAt + MOST_QUIET_MS) - now
    clearTimeout(timer)
    if (rest > 0) {
      timer = setTimeout(next, rest).unref()
      return undefined
    }
    begunAt = now
    return queues.background.shift()
  }

  function next(): void {
    const reader = queues.reader.shift()
    const first = reader ?? nextInBackground()
    if (!first) return
    running++
    // After the answers that are ready to be sent.
    setImmediate(() => {
      void first.begin().finally(() => {
        running--
        if (reader) askedAt = performance.now()
        next()
      })
    })
  }

  return {
    /** Runs the task when its turn comes; rejects with `BusyError` at once where too many wait. */
    run<T>(task: () => Promise<T>, urgency: Urgency): Promise<T> {
      if (queues[urgency].length >= waiting) return Promise.reject(new BusyError('Too many wait.'))
      const { promise, resolve, reject } = Promise.withResolvers<T>()
      queues[urgency].push({ task, begin: () => task().then(resolve, reject) })
      if (running < atOnce) next()
      return promise
    },
    /** A reader waits for a task, too, that was waiting in the background. */
    promote(task: () => Promise<unknown>): void {
      const place = queues.background.findIndex((one) => one.task === task)
      if (place < 0) return
      queues.reader.push(...queues.background.splice(place, 1))
      if (running < atOnce) next()
    },
    /** A reader asked for something, whether it must be rendered or not. */
    noteReader() {
      askedAt = performance.now()
    },
    /** How many readers' renders wait. */
    waiting: () => queues.reader.length,
  }
}

export type RenderQueue = ReturnType<typeof createRenderQueue>
