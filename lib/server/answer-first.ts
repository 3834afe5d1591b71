/** Puts an answer of our own before Next's, on the server that Next made. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { type IncomingMessage, Server, type ServerResponse } from 'node:http'
import { z } from 'zod'

/** Node publishes each request here before it hands it to the server's listeners. */
const CHANNEL = 'http.server.request.start'
const started = z.object({ server: z.instanceof(Server) })

/**
 * Lets `answer` see every request of this process's server first; it returns false for what Next shall
 * answer. Next has no place for this, and its own way to a kept page takes most of its time.
 */
export function answerFirst(
  answer: (request: IncomingMessage, response: ServerResponse) => boolean,
): void {
  subscribe(CHANNEL, onRequest)

  /** What fails here, as where the catalog was deleted a moment ago, is Next's to answer. */
  function answered(request: IncomingMessage, response: ServerResponse): boolean {
    try {
      return answer(request, response)
    } catch (error) {
      if (response.headersSent) throw error
      return false
    }
  }

  function onRequest(message: unknown): void {
    unsubscribe(CHANNEL, onRequest)
    const { server } = started.parse(message)
    const listeners = server.rawListeners('request')
    server.removeAllListeners('request')
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      // A server that is stopping waits for its connections, and a cache in front keeps them busy.
      if (!server.listening) response.setHeader('Connection', 'close')
      if (answered(request, response)) return
      for (const listener of listeners) listener.call(server, request, response)
    })
  }
}
