/** Endpoints for machines: health, publishing, and the speculation rules. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { isCatalogUncertain, listProblemFiles, openCatalog } from '#lib/catalog/catalog'
import type { Catalog } from '#lib/catalog/model'
import type { FileProblems } from '#lib/catalog/sync/file-table'
import { damageProblem } from '#lib/content/pictures/damage'
import { SPECULATION_RULES } from './headers.ts'
import { picturesOfSite } from './pictures/pictures.ts'
import { type Attempts, answerPublish, createAttempts, hasToken } from './publish/answer.ts'
import { healthOf } from './publish/health.ts'
import { publishingNow, publishNow } from './publish/server.ts'
import { pathOf } from './request-limits.ts'
import { speculationRules } from './speculation.ts'
import { sendResponse, toRequest } from './web.ts'

export interface MachineOptions {
  /** True once pages are served without delay. */
  readonly isReady: () => boolean
  /** What every answer carries. */
  readonly common: Readonly<Record<string, string>>
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** Who asks, when, and what was tried before. */
interface Asker {
  readonly caller: string
  readonly attempts: Attempts
  readonly now: number
}

type Route = (request: Request, caller: string) => Response | Promise<Response>

/** Answers machines; false where a request is not theirs. */
export function createMachines({ isReady, common, now }: MachineOptions) {
  const attempts = createAttempts()
  const routes: ReadonlyMap<string, Route> = new Map<string, Route>([
    [
      '/api/health',
      (request, caller) => health(request, { caller, attempts, now: now() }, isReady()),
    ],
    ['/api/publish', (request, caller) => publish(request, { caller, attempts, now: now() })],
    [SPECULATION_RULES, rules],
  ])
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const route = routes.get(pathOf(request.url ?? ''))
    if (!route) return false
    void respond(route, request, response)
    return true
  }

  async function respond(
    route: Route,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    try {
      const caller = request.socket.remoteAddress ?? ''
      const answer = await route(await toRequest(request), caller)
      await sendResponse(request, response, answer, common)
    } catch (error) {
      console.error(`${request.method} ${request.url}: ${String(error)}`)
      // A method that the web's own requests do not have, as TRACE.
      if (response.headersSent) response.destroy()
      else response.writeHead(400, { ...common, 'Cache-Control': 'no-store' }).end()
    }
  }
}

/** 503 until the site is ready, and where there is no catalog to serve them from. */
function health(request: Request, asker: Asker, isReady: boolean): Response {
  const headers = { 'Cache-Control': 'no-store' }
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return new Response(null, { status: 405, headers: { ...headers, Allow: 'GET, HEAD' } })
  if (!isReady) return Response.json({ status: 'starting' }, { status: 503, headers })
  const knows = hasToken(request, { token: process.env.CHOKEPOINT_TOKEN, ...asker })
  try {
    const state = healthOf(openCatalog(), {
      files: listProblemFiles(),
      damaged: damagedPictures(openCatalog()),
      publishing: publishingNow(),
      isUncertain: isCatalogUncertain(),
      namesFiles: knows,
    })
    return Response.json(state, { headers })
  } catch (error) {
    console.error(`GET /api/health: ${String(error)}`)
    return Response.json({ status: 'down' }, { status: 503, headers })
  }
}

/** Those of the pictures that the content has now. */
function damagedPictures({ findPicture }: Pick<Catalog, 'findPicture'>): FileProblems[] {
  return [...picturesOfSite().damages()].flatMap(([hash, damage]) => {
    const file = findPicture(hash)?.path
    return file === undefined ? [] : [{ file, problems: [damageProblem(file, damage)] }]
  })
}

function publish(request: Request, asker: Asker): Promise<Response> {
  return answerPublish(request, {
    token: process.env.CHOKEPOINT_TOKEN,
    ...asker,
    publish: publishNow,
    version: () => openCatalog().version(),
  })
}

function rules(): Response {
  return new Response(JSON.stringify(speculationRules), {
    headers: {
      'Content-Type': 'application/speculationrules+json',
      'Cache-Control': 'public, max-age=3600',
    },
  })
}
