/** The server's handle on the child process that makes pictures, `maker-worker.ts`: a queue of one, readers first. */
import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { BusyError, type Urgency } from '../render-queue.ts'
import { type PictureDelivery, type PictureOrder, pictureDelivery } from './maker-messages.ts'

/** Longer than any honest picture takes, on a machine that does much else, in milliseconds. */
const LONGEST_MS = 120_000
/** An idle process is ended after this long, in milliseconds: it holds some 60 MB. */
const IDLE_MS = 20_000
/** How many may wait; who asks for more is to come again. */
const mostWaiting: Readonly<Record<Urgency, number>> = { reader: 120, background: 4 }
/** The heap of JavaScript, in megabytes; pictures lie outside it. */
const HEAP_MB = 128

const ASKED_TO_END: ReadonlySet<NodeJS.Signals> = new Set(['SIGHUP', 'SIGINT', 'SIGTERM'])

interface Waiting {
  readonly order: PictureOrder
  readonly resolve: (delivered: PictureDelivery) => void
}

/** Starts the process when it is needed, and another where one died. */
export function createMakerHandle(longestMs = LONGEST_MS) {
  const queues: Record<Urgency, Waiting[]> = { reader: [], background: [] }
  let child: ChildProcess | undefined
  let current: Waiting | undefined
  let timer: NodeJS.Timeout | undefined

  function next(): void {
    if (current) return
    clearTimeout(timer)
    current = queues.reader.shift() ?? queues.background.shift()
    if (!current) {
      timer = setTimeout(end, IDLE_MS).unref()
      return
    }
    child ??= start()
    child.send(current.order)
    timer = setTimeout(() => {
      child?.kill('SIGKILL')
    }, longestMs).unref()
  }

  function start(): ChildProcess {
    const script = join(
      /* turbopackIgnore: true */ process.cwd(),
      'lib/server/pictures/maker-worker.ts',
    )
    const started = fork(/* turbopackIgnore: true */ script, [], {
      execArgv: [`--max-old-space-size=${HEAP_MB}`],
      // Nothing of the server's, its token above all.
      env: { PATH: process.env.PATH ?? '', NODE_ENV: 'production', UV_THREADPOOL_SIZE: '1' },
    })
    started.on('message', (message) => deliver(pictureDelivery.parse(message)))
    started.once('error', ({ message }) => lose(started, message, 'else'))
    started.once('exit', (code, signal) =>
      lose(
        started,
        signal === 'SIGKILL'
          ? 'it took too long or too much memory'
          : `its process ended (${signal ?? code})`,
        // Who stops the server stops the process; that says nothing of the picture.
        signal && ASKED_TO_END.has(signal) ? 'else' : 'time',
      ),
    )
    started.unref()
    started.channel?.unref()
    return started
  }

  function deliver(delivered: PictureDelivery): void {
    const done = current
    current = undefined
    done?.resolve(delivered)
    next()
  }

  function lose(lost: ChildProcess, error: string, cause: 'time' | 'else'): void {
    if (child !== lost) return
    child = undefined
    if (current) deliver({ error, cause })
  }

  function end(): void {
    const ending = child
    child = undefined
    ending?.disconnect()
  }

  return {
    /** Makes one form of a picture when its turn comes; rejects with `BusyError` where too many wait. */
    make(order: PictureOrder, urgency: Urgency): Promise<PictureDelivery> {
      if (queues[urgency].length >= mostWaiting[urgency])
        return Promise.reject(new BusyError('Too many pictures wait.'))
      const { promise, resolve } = Promise.withResolvers<PictureDelivery>()
      queues[urgency].push({ order, resolve })
      next()
      return promise
    },
    end,
  }
}

export type MakerHandle = ReturnType<typeof createMakerHandle>
