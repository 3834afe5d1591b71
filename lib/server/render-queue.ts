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
}

export type Urgency = 'reader' | 'background'

/** A queue of renders. */
export function createRenderQueue({ atOnce, waiting }: QueueLimits) {
  const queues: Record<Urgency, (() => Promise<void>)[]> = { reader: [], background: [] }
  let running = 0

  function next(): void {
    // What nobody waits for runs alone, so that a reader finds a place at once.
    const task = queues.reader.shift() ?? (running === 0 ? queues.background.shift() : undefined)
    if (!task) return
    running++
    // After the answers that are ready to be sent.
    setImmediate(() => {
      void task().finally(() => {
        running--
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
