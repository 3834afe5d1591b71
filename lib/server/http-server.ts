/** The HTTP server of the process: listens from the start, and shuts down gracefully. */
import { createServer, type RequestListener, type Server } from 'node:http'
import { CHECK_MS, limitConnections, MOST_CONNECTIONS } from './request-limits.ts'

/** How long answers under way may take when the server is stopped, in milliseconds. */
const GRACE_MS = 4000

export interface Listening {
  readonly server: Server
  /** Ends when every answer under way has been sent, or when their time is up. */
  readonly stop: () => Promise<void>
}

export interface ListenOptions {
  readonly port: number
  /** The interface to listen on; all where none is named. */
  readonly host: string | undefined
  /** Connections beyond these are closed at once. */
  readonly mostConnections?: number
}

/** Listens on a port. Rejects where the port is taken. */
export function listen(
  answer: RequestListener,
  { port, host, mostConnections = MOST_CONNECTIONS }: ListenOptions,
): Promise<Listening> {
  const server = createServer({ connectionsCheckingInterval: CHECK_MS }, (request, response) => {
    // A server that is stopping waits for its connections, and a cache in front keeps them busy.
    if (!server.listening) response.setHeader('Connection', 'close')
    answer(request, response)
  })
  limitConnections(server, mostConnections)
  const { promise, resolve, reject } = Promise.withResolvers<Listening>()
  server.once('error', reject)
  server.listen({ port, host }, () => {
    server.off('error', reject)
    resolve({ server, stop })
  })
  return promise

  function stop(): Promise<void> {
    const { promise: stopped, resolve: ended } = Promise.withResolvers<void>()
    server.close(() => ended())
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), GRACE_MS).unref()
    return stopped
  }
}
