/** Requests a page from a request handler in this process, without a connection. */
import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'

const HEAD_END = '\r\n\r\n'

/** Called with a request; a rejected promise fails it. */
export type Handle = (request: IncomingMessage, response: ServerResponse) => unknown

export interface InMemoryResponse {
  readonly status: number
  readonly headers: Headers
  readonly body: Buffer
}

/**
 * The handler gets Node's own request and response, not doubles of other classes: those would make every
 * function of `node:http` polymorphic, and real connections a third slower. Rejects where the handler fails,
 * or ends the response before it is complete.
 */
export async function requestInMemory(
  handle: Handle,
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<InMemoryResponse> {
  const socket = new MemorySocket()
  const request = new IncomingMessage(socket)
  request.method = 'GET'
  request.url = path
  // HTTP/1.0 has no chunks: what is written is the body as it is.
  request.httpVersion = '1.0'
  request.httpVersionMajor = 1
  request.httpVersionMinor = 0
  Object.assign(request.headers, headers)
  request.complete = true
  request.push(null)
  const response = new ServerResponse(request)
  response.assignSocket(socket)
  await completed(handle, request, response)
  return { status: response.statusCode, ...headersAndBody(socket.written()) }
}

function completed(
  handle: Handle,
  request: IncomingMessage,
  response: ServerResponse<IncomingMessage>,
): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const { socket } = response
  // Forwarded by Node's server for the responses of its connections.
  socket?.on('drain', () => response.emit('drain'))
  socket?.once('error', reject)
  socket?.once('close', () => {
    response.emit('close')
    reject(new Error(`The answer of ${request.url} was ended before it was complete.`))
  })
  response.once('finish', () => {
    resolve()
    socket?.destroy()
  })
  Promise.try(handle, request, response).catch(reject)
  return promise
}

/** What was written: a status line, headers, an empty line and the body. */
function headersAndBody(written: Buffer): Pick<InMemoryResponse, 'headers' | 'body'> {
  const end = written.indexOf(HEAD_END)
  const lines = written.toString('latin1', 0, end).split('\r\n').slice(1)
  const headers = new Headers()
  for (const line of lines) {
    const colon = line.indexOf(':')
    headers.append(line.slice(0, colon), line.slice(colon + 1))
  }
  return { headers, body: written.subarray(end + HEAD_END.length) }
}

/** A connection's end that holds what is written to it. */
class MemorySocket extends Socket {
  readonly #chunks: Buffer[] = []

  written(): Buffer {
    return Buffer.concat(this.#chunks)
  }

  override _write(chunk: Buffer | string, encoding: BufferEncoding, done: () => void): void {
    this.#chunks.push(typeof chunk === 'string' ? Buffer.from(chunk, encoding) : chunk)
    done()
  }

  override _writev(
    chunks: { chunk: Buffer | string; encoding: BufferEncoding }[],
    done: () => void,
  ): void {
    for (const { chunk, encoding } of chunks)
      this.#chunks.push(typeof chunk === 'string' ? Buffer.from(chunk, encoding) : chunk)
    done()
  }

  override _final(done: () => void): void {
    done()
  }

  override _read(): void {}
}
