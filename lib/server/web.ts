/** Converts Node requests and responses to web `Request` and `Response`, for routes that read a body. */
import type { IncomingMessage, ServerResponse } from 'node:http'

/** No route reads more of a body than this, in bytes. */
const LARGEST_BODY = 10_000

/** The same request with its body, of which no more is read than any route allows. */
export async function toRequest(incoming: IncomingMessage): Promise<Request> {
  const { method = 'GET', url = '/' } = incoming
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers))
    headers.set(name, Array.isArray(value) ? value.join(', ') : (value ?? ''))
  const hasBody = method !== 'GET' && method !== 'HEAD'
  const body = hasBody ? await readSome(incoming) : null
  return new Request(new URL(url, 'http://localhost'), { method, headers, body })
}

async function readSome(incoming: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of incoming.iterator({ destroyOnReturn: false })) {
    parts.push(part)
    bytes += part.length
    if (bytes > LARGEST_BODY) break
  }
  return Buffer.concat(parts)
}

/** Sends a short answer; whoever still sends a body is cut off after it. */
export async function sendResponse(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  answer: Response,
  common: Readonly<Record<string, string>>,
): Promise<void> {
  const body = Buffer.from(await answer.arrayBuffer())
  outgoing.writeHead(answer.status, {
    ...common,
    ...Object.fromEntries(answer.headers),
    ...(!incoming.complete && { Connection: 'close' }),
    'Content-Length': body.length,
  })
  outgoing.end(incoming.method === 'HEAD' ? undefined : body)
}
