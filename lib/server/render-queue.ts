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
  /** What nobody waits for begins once no reader's render has run for so long, in milliseconds. */
  readonly quietMs?: number
}

export type Urgency = 'reader' | 'background'

/** A queue of renders. */
export function createRenderQueue({ atOnce, waiting, quietMs = 0 }: QueueLimits) {
  const queues: Record<Urgency, (() => Promise<void>)[]> = { reader: [], background: [] }
  let running = 0
  let quietFrom = Number.NEGATIVE_INFINITY
  let timer: NodeJS.Timeout | undefined

  /** What nobody waits for runs alone, and not between two pages that a reader opens one after the other. */
  function nextInBackground(): (() => Promise<void>) | undefined {
    if (running > 0) return undefined
    const rest = quietFrom - performance.now()
    if (rest <= 0) return queues.background.shift()
    clearTimeout(timer)
    if (queues.background.length > 0) timer = setTimeout(next, rest).unref()
    return undefined
  }

  function next(): void {
    const reader = queues.reader.shift()
    const task = reader ?? nextInBackground()
    if (!task) return
    running++
    // After the answers that are ready to be sent.
    setImmediate(() => {
      void task().finally(() => {
        running--
        if (reader) quietFrom = performance.now() + quietMs
        next()
      })
    })
  }

  return {
    /** Runs the task when its turn comes; rejects with `BusyError` at once where too many wait. */
    run<T>(task: () => Promise<T>, urgency: Urgency): Promise<T> {
      if (queues[urgency].length >= waiting) return Promise.reject(new BusyError('Too many wait.'))
      const { promise, resolve, reject } = Promise.withResolvers<T>()
      queues[urgency].push(() => task().then(resolve, reject))
      if (running < atOnce) next()
      return promise
    },
    /** How many readers' renders wait. */
    waiting: () => queues.reader.length,
  }
}

export type RenderQueue = ReturnType<typeof createRenderQueue>
