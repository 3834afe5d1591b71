/** Renders with Next, by a request without reader data. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import inject from 'light-my-request'
import { ADDRESS_HEADER } from './headers.ts'
import { removeFramework } from './remove-framework.ts'

export interface Rendered {
  readonly status: number
  readonly type: string
  /** What a browser shall do with a file: `Content-Disposition`. */
  readonly disposition?: string
  readonly body: Buffer
}

/** Renders the answer of a canonical path and query. */
export type Render = (path: string) => Promise<Rendered>

export type Handle = (request: IncomingMessage, response: ServerResponse) => unknown

/** Renders by a request handler; only what an answer says of itself is taken over from its headers. */
export function renderWith(handle: Handle): Render {
  return async (path) => {
    const { statusCode, headers, rawPayload } = await inject(
      (request, response) => void handle(request, response),
      { method: 'GET', url: path, headers: { host: 'localhost', [ADDRESS_HEADER]: path } },
    )
    const type = String(headers['content-type'] ?? 'application/octet-stream')
    const disposition = headers['content-disposition']
    return {
      status: statusCode,
      type,
      ...(disposition !== undefined && { disposition: String(disposition) }),
      body: type.startsWith('text/html') ? removeFramework(rawPayload) : rawPayload,
    }
  }
}
