/** The least that Node needs to send an answer: a server with the same headers and bytes, on one thread or on several. */
import { createServer } from 'node:http'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { freePort } from '../serving.ts'

export interface BareAnswer {
  /** Names and values by turns. */
  readonly headers: readonly string[]
  readonly bytes: Uint8Array
}

const served = z.object({
  headers: z.array(z.string()),
  bytes: z.instanceof(Uint8Array),
  port: z.number(),
})

export interface BareNode {
  readonly url: string
  readonly close: () => Promise<void>
}

/** Serves an answer on so many threads, among which the kernel divides the connections. */
export async function openBareNode(same: BareAnswer, threads: number): Promise<BareNode> {
  const port = await freePort()
  const workers = Array.from(
    { length: threads },
    () => new Worker(new URL(import.meta.url), { workerData: { ...same, port } }),
  )
  await Promise.all(workers.map(listening))
  return {
    url: `http://localhost:${port}/`,
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }
}

function listening(worker: Worker): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  worker.once('message', () => resolve())
  worker.once('error', reject)
  return promise
}

if (!isMainThread && parentPort) {
  const { headers, bytes, port } = served.parse(workerData)
  createServer((_, response) => response.writeHead(200, headers).end(bytes)).listen(
    { port, reusePort: true },
    () => parentPort?.postMessage('listening'),
  )
}
