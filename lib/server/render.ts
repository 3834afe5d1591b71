/** Renders with Next, by a request without reader data. */
import { ADDRESS_HEADER } from './headers.ts'
import { type Handle, requestInMemory } from './in-memory-request.ts'
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

/** Renders by a request handler; only what an answer says of itself is taken over from its headers. */
export function renderWith(handle: Handle): Render {
  return async (path) => {
    const answer = await requestInMemory(handle, path, {
      host: 'localhost',
      [ADDRESS_HEADER]: path,
    })
    const type = answer.headers.get('content-type') ?? 'application/octet-stream'
    const disposition = answer.headers.get('content-disposition')
    return {
      status: answer.status,
      type,
      ...(disposition !== null && { disposition }),
      body: type.startsWith('text/html') ? removeFramework(answer.body) : answer.body,
    }
  }
}
