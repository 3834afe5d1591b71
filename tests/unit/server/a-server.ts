/** The site's server before a handler of a test's own in the place of Next. */
import { Agent, get, type IncomingMessage, type ServerResponse } from 'node:http'
import { onTestFinished } from 'vitest'
import type { Address } from '#lib/core/address'
import { renderFailures } from '#lib/server/failures'
import { securityHeaders } from '#lib/server/headers'
import { listen } from '#lib/server/http-server'
import { renderWith } from '#lib/server/render'
import { createRenderQueue, type QueueLimits } from '#lib/server/render-queue'
import { createResponseCache } from '#lib/server/response-cache'
import { createSite } from '#lib/server/site'
import { freePort } from '../../serving.ts'

/** What a test says of an address; all others are pages. */
export type ReadAddress = (target: string) => Address | undefined

export interface Options {
  readonly readAddress?: ReadAddress
  readonly previewOf?: (target: string) => string | undefined
  readonly limits?: QueueLimits
  readonly origin?: string
}

/** Starts it; `handle` is what renders. */
export async function aServer(
  handle: (request: IncomingMessage, response: ServerResponse) => unknown,
  {
    readAddress = () => undefined,
    previewOf = () => undefined,
    limits = { atOnce: 2, waiting: 50 },
    origin = '',
  }: Options = {},
) {
  const content = { count: 1, changed: Date.now() }
  const rendered: string[] = []
  const logged: string[] = []
  const render = renderWith((request, response) => {
    const { url = '' } = request
    if (!url.startsWith('/failure/')) rendered.push(url)
    if (url.startsWith('/failure/')) sendHtml(response, `<h1>A failure: ${url}</h1>`)
    else if (url.startsWith('/lost')) sendHtml(response, '<h1>Page not found</h1>')
    else return handle(request, response)
  })
  const queue = createRenderQueue(limits)
  const state = () => ({ label: `v${content.count}`, changed: content.changed })
  const cache = createResponseCache({ maxBytes: 1e7, render, queue, state })
  const site = createSite({
    ...{ cache, queue, render, state, now: Date.now },
    log: (line) => logged.push(line),
    isUncertain: () => false,
    previewOf,
    common: securityHeaders(origin),
    failures: await renderFailures(render),
    sendPicture: async (_, response) => void response.end('A picture'),
    readAddress: (target) =>
      readAddress(target) ?? { kind: 'answer', path: target, status: 200, lifetime: 5 },
  })
  const port = await freePort()
  const listening = await listen((request, response) => site.answer(request, response), {
    port,
    host: '127.0.0.1',
  })
  onTestFinished(() => {
    listening.server.closeAllConnections()
    listening.server.close()
  })
  return {
    ...{ port, rendered, logged, site, listening, cache },
    ask: (path: string, init: RequestInit = {}) =>
      fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', ...init }),
    publish() {
      content.count++
      content.changed = Date.now()
    },
  }
}

/** Asks as no library would: the path is sent as it is. Over one connection, if one is given. */
export async function askRaw(
  port: number,
  path: string,
  { method = 'GET', agent = new Agent() } = {},
): Promise<{ status: number; connection: string | undefined; text: string }> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
  get({ host: '127.0.0.1', port, path, method, agent }, resolve).once('error', reject)
  const response = await promise
  let text = ''
  for await (const part of response) text += String(part)
  return { status: response.statusCode ?? 0, connection: response.headers.connection, text }
}

export function sendHtml(response: ServerResponse, html: string, status = 200): void {
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' }).end(html)
}
