/** Sends pictures, with immutable caching and a fixed content type. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Catalog } from '#lib/catalog/model'
import type { PictureAddress } from '#lib/core/address'
import { matchesIfNoneMatch } from '../conditional.ts'
import { cacheControlOf, fileHeaders } from '../headers.ts'
import { BusyError } from '../render-queue.ts'
import type { Pictures } from './pictures.ts'

const RETRY_SECONDS = 5

interface PictureSenderOptions {
  readonly pictures: Pictures
  readonly findPicture: Catalog['findPicture']
}

export type SendPicture = (
  request: IncomingMessage,
  response: ServerResponse,
  address: PictureAddress,
) => Promise<void>

/** Answers the address of a form that exists; a picture that cannot be made is not found. */
export function createPictureSender({ pictures, findPicture }: PictureSenderOptions): SendPicture {
  return async (request, response, { hash, width, format }) => {
    const etag = `"${hash}-${width}-${format}"`
    const known = request.headers['if-none-match']
    if (known !== undefined && matchesIfNoneMatch(known, etag)) {
      response.writeHead(304, cachedHeaders(etag)).end()
      return
    }
    const picture = findPicture(hash)
    const made = picture && (await orBusy(pictures.get(picture, { width, format })))
    if (made === 'busy') {
      sendShort(response, 503, 'Too many pictures are being made.', {
        'Retry-After': RETRY_SECONDS,
      })
      return
    }
    if (!made) {
      sendShort(response, 404, 'There is no such picture.')
      return
    }
    response.writeHead(200, {
      ...cachedHeaders(etag),
      'Content-Type': made.type,
      'Content-Length': made.bytes.length,
    })
    response.end(request.method === 'HEAD' ? undefined : made.bytes)
  }
}

function cachedHeaders(etag: string) {
  return {
    ...fileHeaders,
    // A picture holds nothing that runs; nor does anything run where it is opened as a page.
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Cache-Control': cacheControlOf('immutable'),
    ETag: etag,
  }
}

function sendShort(
  response: ServerResponse,
  status: number,
  message: string,
  more: Readonly<Record<string, number>> = {},
): void {
  response
    .writeHead(status, {
      ...fileHeaders,
      ...more,
      'Content-Security-Policy': "default-src 'none'",
      'Cache-Control': 'no-store',
      'Content-Type': 'text/plain; charset=utf-8',
    })
    .end(`${message}\n`)
}

async function orBusy<T>(promise: Promise<T>): Promise<T | 'busy'> {
  try {
    return await promise
  } catch (error) {
    if (error instanceof BusyError) return 'busy'
    throw error
  }
}
