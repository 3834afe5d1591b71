/** Runs the site in this process until it is asked to stop. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { isCatalogUncertain, openCatalog } from '#lib/catalog/catalog'
import { countCatalogErrors } from '#lib/catalog/errors'
import type { Address } from '#lib/core/address'
import { contentState } from './content-state.ts'
import { renderFailures } from './failures.ts'
import { securityHeaders } from './headers.ts'
import { listen } from './http-server.ts'
import type { Handle } from './in-memory-request.ts'
import { createMachines } from './machines.ts'
import { createAhead } from './pictures/ahead.ts'
import { picturesOfSite } from './pictures/pictures.ts'
import { createPictureSender } from './pictures/send-picture.ts'
import { previewedPiece, previewSecret } from './preview.ts'
import { startPublishing } from './publish/server.ts'
import { renderWith } from './render.ts'
import { createRenderQueue } from './render-queue.ts'
import { renderWhole } from './render-whole.ts'
import { createResponseCache } from './response-cache.ts'
import { createSite, type Site } from './site.ts'
import { createWarming } from './warming.ts'

export interface ServeOptions {
  readonly port: number
  /** The interface to listen on; all where none is named. */
  readonly host: string | undefined
  /** The site's own address. */
  readonly origin: string
  readonly readAddress: (target: string) => Address
  /** Addresses that are worth making before anybody asks. */
  readonly likely: () => readonly string[]
  /** Prepares what renders, and gives its request handler. */
  readonly prepare: () => Promise<Handle>
}

const DEFAULT_MB = 16
/** How long a site that serves pages may warm up before it is ready all the same. */
const WARM_UP_MS = 5000
const queueLimits = { atOnce: 2, waiting: 60, quietMs: 100 } as const

/**
 * Listens at once, and serves pages as soon as the catalog is what the content folder is. It is ready once the
 * most-read pages are rendered, for a process compiles as it goes: until then every page takes several times as long.
 */
export async function serve(options: ServeOptions): Promise<void> {
  const { port, host, origin, prepare } = options
  const common = securityHeaders(origin)
  let site: Site | undefined
  let isReady = false
  let warm: () => Promise<unknown> = async () => {}
  const machines = createMachines({
    isReady: () => isReady,
    common,
    now: Date.now,
  })
  const listening = await listen(
    (request, response) => {
      if (machines(request, response)) return
      if (site) site.answer(request, response)
      else sendStarting(response, common)
    },
    { port, host },
  )
  stopOnSignals(listening.stop)
  const [handle] = await Promise.all([prepare(), startPublishing(() => void warm())])
  const made = await createRunning(handle, options, common)
  site = made.site
  warm = () => Promise.all([made.warmPages(), made.makePicturesAhead()])
  await Promise.race([made.warmPages(), wait(WARM_UP_MS, undefined, { ref: false })])
  isReady = true
  console.log(`Ready on http://localhost:${port}`)
  void made.makePicturesAhead()
}

/** Puts the parts together. */
async function createRunning(
  handle: Handle,
  { readAddress, likely }: ServeOptions,
  common: Readonly<Record<string, string>>,
) {
  const render = renderWhole(renderWith(handle), {
    count: countCatalogErrors,
    isUncertain: isCatalogUncertain,
  })
  const queue = createRenderQueue(queueLimits)
  const now = Date.now
  const state = () => contentState(now())
  const cache = createResponseCache({ maxBytes: cacheBytes(), render, queue, state })
  const pictures = picturesOfSite()
  const failures = await renderFailures(render)
  const secret = previewSecret(process.env.CHOKEPOINT_PREVIEW_SECRET)
  const site = createSite({
    readAddress,
    previewOf(target) {
      const piece = previewedPiece(target, { secret, now })
      return piece && `/preview/${piece}`
    },
    state,
    cache,
    queue,
    render,
    failures,
    common,
    now,
    log: console.error,
    isUncertain: isCatalogUncertain,
    sendPicture: createPictureSender({
      pictures,
      findPicture: (hash) => openCatalog().findPicture(hash),
    }),
  })
  const nothing = async () => {}
  if (process.env.CHOKEPOINT_WARM === 'off')
    return { site, warmPages: nothing, makePicturesAhead: nothing }
  return {
    site,
    warmPages: createWarming(site, cache, likely),
    makePicturesAhead: createAhead(pictures, (...page) => openCatalog().listPictures(...page)),
  }
}

/** `CHOKEPOINT_CACHE_MB` bounds the response cache, in megabytes. */
function cacheBytes(): number {
  const megabytes = Number(process.env.CHOKEPOINT_CACHE_MB ?? DEFAULT_MB)
  return (megabytes > 0 ? megabytes : DEFAULT_MB) * 1_000_000
}

function sendStarting(
  response: ServerResponse<IncomingMessage>,
  common: Readonly<Record<string, string>>,
): void {
  response
    .writeHead(503, {
      ...common,
      'Cache-Control': 'no-store',
      'Content-Type': 'text/plain; charset=utf-8',
      'Retry-After': 1,
    })
    .end('The site is starting.\n')
}

/** Answers under way are finished; a second signal ends at once. */
function stopOnSignals(stop: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void stop().then(() => process.exit(0))
    })
  }
}
