/** Handles a request: limits, then the URL, then the response cache, then a render. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Address, Answerable } from '#lib/core/address'
import { createAddressCache } from './address-cache.ts'
import type { Bodies } from './encoding.ts'
import { stackOf } from './error-text.ts'
import { type Failures, isOfCatalog, UncertainError } from './failures.ts'
import { previewHeaders } from './headers.ts'
import type { SendPicture } from './pictures/send-picture.ts'
import type { Render } from './render.ts'
import { BusyError, type RenderQueue } from './render-queue.ts'
import { refusalOf, sendRefusal } from './request-limits.ts'
import { type Answer, answerOf, type ContentState, type ResponseCache } from './response-cache.ts'
import { send, sendRedirect } from './send.ts'

export interface SiteOptions {
  readonly readAddress: (target: string) => Address
  /** The path that shows, uncached, what an address may show before its time; see `preview.ts`. */
  readonly previewOf: (target: string) => string | undefined
  readonly state: () => ContentState
  readonly cache: ResponseCache
  readonly queue: RenderQueue
  readonly render: Render
  readonly failures: Failures
  readonly sendPicture: SendPicture
  /** What every answer carries. */
  readonly common: Readonly<Record<string, string>>
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Where errors are written. */
  readonly log: (line: string) => void
  /** True while the catalog cannot be relied on: a page may fail, or not be found, for no other reason. */
  readonly isUncertain: () => boolean
}

/** How long the state of the content is taken as read, in milliseconds. */
const STATE_MS = 10
/** Stale-while-revalidate: where so many renders wait, a reader gets the page as it last was, if that is not old. */
const STALE_FROM = 6
const STALE_MS = 10_000
const RETRY_SECONDS = 2

/** Answers any request for what readers see. Never throws: what fails is logged and answered with 500. */
export function createSite(options: SiteOptions) {
  const { cache, queue, render, failures, common, now, log, isUncertain } = options
  const addresses = createAddressCache(options.readAddress)
  let state: ContentState = { label: '', changed: 0 }
  let readAt = Number.NEGATIVE_INFINITY

  function currentState(): ContentState {
    if (now() - readAt < STATE_MS) return state
    const read = options.state()
    if (read.label !== state.label) addresses.clear()
    readAt = now()
    state = read
    return state
  }

  /** What is cached is sent at once, without a turn of waiting. */
  function answer(request: IncomingMessage, response: ServerResponse): void | Promise<void> {
    const { url = '/' } = request
    const refusal = refusalOf(request)
    if (refusal) return sendRefusal(response, refusal, common)
    const preview = options.previewOf(url)
    if (preview !== undefined) return sendPreview(request, response, preview)
    queue.noteReader()
    const current = currentState()
    const address = addresses.read(url)
    switch (address.kind) {
      case 'redirect':
        return sendRedirect(response, address, common)
      case 'lost':
        return sendLost(request, response)
      case 'picture':
        return options.sendPicture(request, response, address)
      case 'answer': {
        const found = address.status === 200 ? cache.find(address, current) : undefined
        if (found) return sendFound(request, response, address, found)
        return sendMade(request, response, address, current)
      }
    }
  }

  /** Made for each request, and excluded from every cache, index and referrer. */
  async function sendPreview(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
  ): Promise<void> {
    const made = await queue.run(() => render(path), 'reader')
    if (made.status >= 500) return fail(request, response, new Error(`status ${made.status}`))
    if (made.status !== 200) return sendLost(request, response)
    const sending = { status: 200, lifetime: 0, common: { ...common, ...previewHeaders } }
    return send(request, response, await answerOf(made, 0, false), sending)
  }

  function sendFound(
    request: IncomingMessage,
    response: ServerResponse,
    address: Answerable,
    found: Answer,
    status: number = address.status,
  ): void | Promise<void> {
    const { lifetime } = address
    const onCompressed = (bodies: Bodies) => cache.addBodies(address, found, bodies)
    return send(request, response, found, { status, lifetime, common, onCompressed })
  }

  async function sendMade(
    request: IncomingMessage,
    response: ServerResponse,
    address: Answerable,
    { changed }: ContentState,
  ): Promise<void> {
    const stale = queue.waiting() >= STALE_FROM ? cache.findStale(address) : undefined
    if (stale && now() - changed < STALE_MS) {
      // Revalidated in the background; where even that cannot wait its turn, the next reader asks again.
      cache.make(address, 'background').catch(() => {})
      return sendFound(request, response, address, stale)
    }
    const made = await cache.make(address, 'reader')
    if (made.status >= 500) return fail(request, response, new Error(`status ${made.status}`))
    if (made.status === 404 && made.type.startsWith('text/html')) return sendLost(request, response)
    const status = made.status === 200 ? address.status : made.status
    return sendFound(request, response, address, made, status)
  }

  /** What is lost today may be there in a moment: nothing of it is cached. */
  async function sendLost(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (isUncertain())
      throw new UncertainError('Without the catalog no page is known to be missing.')
    const path = (request.url ?? '').split('?')[0] ?? ''
    const query = new URLSearchParams({ path }).toString()
    const made = await queue.run(() => render(`/lost?${query}`), 'reader')
    if (made.status >= 500) return fail(request, response, new Error(`status ${made.status}`))
    return send(request, response, await answerOf(made, 0, false), {
      status: 404,
      lifetime: 0,
      common,
    })
  }

  async function fail(
    request: IncomingMessage,
    response: ServerResponse,
    error: unknown,
  ): Promise<void> {
    const mayPass = isUncertain() || isOfCatalog(error)
    const isBusy = mayPass || error instanceof BusyError
    if (!isBusy) log(`${request.method} ${request.url}: ${stackOf(error)}`)
    if (response.headersSent) {
      response.destroy()
      return
    }
    const known = mayPass ? addresses.peek(request.url ?? '/') : undefined
    const stale = known?.kind === 'answer' && known.status === 200 && cache.findStale(known)
    if (stale) return sendFound(request, response, known, stale)
    const failure = isBusy ? failures.busy() : failures.failed()
    await send(request, response, failure, {
      status: isBusy ? 503 : 500,
      lifetime: 0,
      common,
      ...(isBusy && { retryAfter: RETRY_SECONDS }),
    })
  }

  return {
    answer(request: IncomingMessage, response: ServerResponse): void {
      const failed = (error: unknown) =>
        fail(request, response, error).catch((again: unknown) => {
          log(`${request.method} ${request.url}: ${stackOf(again)}`)
          response.destroy()
        })
      try {
        answer(request, response)?.catch(failed)
      } catch (error) {
        void failed(error)
      }
    },
    /** Makes the answers of these addresses, where they are not made yet, while nobody waits for them. */
    async warm(targets: readonly string[]): Promise<void> {
      for (const target of targets) {
        const address = addresses.read(target)
        if (address.kind !== 'answer' || cache.find(address, currentState())) continue
        await cache.make(address, 'background').catch(() => {})
      }
    },
  }
}

export type Site = ReturnType<typeof createSite>
