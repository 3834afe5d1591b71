/** `/api/publish`: an empty POST with the token syncs the content folder now. */
import { createHash, timingSafeEqual } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { Publication } from './publication.ts'

/** The body says nothing, so it may be no larger than this, in bytes. */
const LARGEST_BODY = 1000
const MINUTE_MS = 60_000

/** How often one may publish within a minute, and how often a caller may give a wrong token. */
const perMinute = { right: 60, wrong: 10 } as const
/** Callers whose wrong tokens are remembered. */
const MOST_CALLERS = 10_000

/** Counts what was tried; one a process. */
export interface Attempts {
  readonly right: number[]
  /** By the address of the caller. */
  readonly wrong: LRUCache<string, number[]>
}

/** No attempts yet. */
export function createAttempts(): Attempts {
  return { right: [], wrong: new LRUCache({ max: MOST_CALLERS }) }
}

interface Caller {
  /** The token to give; without one nothing can be published this way, and the address does not exist. */
  readonly token: string | undefined
  readonly attempts: Attempts
  /** The address that the request comes from. */
  readonly caller: string
  /** Milliseconds since 1970. */
  readonly now: number
}

export interface PublishContext extends Caller {
  readonly publish: () => Promise<Publication>
  /** The catalog's version, asked after publishing. */
  readonly version: () => string
}

type Verdict = 'right' | 'wrong' | 'blocked'

/** True when a request gives the token, and its caller has not guessed too often. */
export function hasToken(request: Request, caller: Caller): boolean {
  return request.headers.has('authorization') && judge(request, caller) === 'right'
}

/** Counts an attempt before it is compared: who has guessed too often learns nothing more. */
function judge(request: Request, { token, attempts, caller, now }: Caller): Verdict {
  if (!token) return 'wrong'
  const tries = attempts.wrong.get(caller) ?? []
  if (isTooOften(tries, perMinute.wrong, now)) return 'blocked'
  attempts.wrong.set(caller, tries)
  const given = /^Bearer (.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  if (given === undefined || !isSame(given, token)) return 'wrong'
  tries.pop()
  return 'right'
}

/** Answers any request to `/api/publish`, always in JSON. */
export async function answerPublish(request: Request, context: PublishContext): Promise<Response> {
  const { token, attempts, now, publish, version } = context
  if (!token) return refuse(404, 'Publishing by request is off: no token is set.')
  if (request.method !== 'POST') return refuse(405, 'Use POST.', { Allow: 'POST' })
  const verdict = judge(request, context)
  if (
    verdict === 'blocked' ||
    (verdict === 'right' && isTooOften(attempts.right, perMinute.right, now))
  )
    return refuse(429, 'Too many requests. Wait a minute.', { 'Retry-After': '60' })
  if (verdict === 'wrong') {
    return refuse(401, 'Send the token: `Authorization: Bearer ...`.', {
      'WWW-Authenticate': 'Bearer',
    })
  }
  if (await isTooLarge(request)) return refuse(413, 'The body must be empty.')
  try {
    const { rejected, ...counts } = await publish()
    return json(200, { version: version(), ...counts, rejected })
  } catch (error) {
    console.error(`Publishing: ${String(error)}`)
    return refuse(503, 'Publishing failed; see the server log.')
  }
}

/** Takes the same time whatever is given, also for another length. */
function isSame(given: string, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(token))
}

function isTooOften(times: number[], most: number, now: number): boolean {
  while (times[0] !== undefined && times[0] <= now - MINUTE_MS) times.shift()
  if (times.length >= most) return true
  times.push(now)
  return false
}

/** Reads no more than it must. */
async function isTooLarge(request: Request): Promise<boolean> {
  if (Number(request.headers.get('content-length') ?? 0) > LARGEST_BODY) return true
  let bytes = 0
  for await (const chunk of request.body ?? []) {
    bytes += chunk.length
    if (bytes > LARGEST_BODY) return true
  }
  return false
}

function refuse(status: number, error: string, headers: Record<string, string> = {}): Response {
  return json(status, { error }, headers)
}

function json(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store', ...headers } })
}
