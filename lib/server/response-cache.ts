/**
 * The response cache: whole responses in memory, each for one version of the content. It also offers stale
 * ones; `site.ts` decides when one is sent, and rendered again behind it (stale-while-revalidate).
 */
import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { Answerable } from '#lib/core/address'
import { type Bodies, bytesOf, compress, QUICK, SMALLEST } from './encoding.ts'
import type { Render, Rendered } from './render.ts'
import type { RenderQueue, Urgency } from './render-queue.ts'

/** An answer as it is sent: compressed, and tagged where it may be cached. */
export interface Answer extends Omit<Rendered, 'body'> {
  readonly bodies: Bodies
  /** Weak, for one tag names the compressed forms too; none where nothing may be cached. */
  readonly etag?: string
  /** When what it shows last changed, in milliseconds since 1970. */
  readonly modified: number
}

/** The state of the content: a label that never comes again, and when it came, in milliseconds since 1970. */
export interface ContentState {
  readonly label: string
  readonly changed: number
}

export interface CacheOptions {
  readonly maxBytes: number
  readonly render: Render
  readonly queue: RenderQueue
  /** Read at each call. */
  readonly state: () => ContentState
}

interface Entry {
  readonly answer: Answer
  readonly label: string
  hits: number
}

interface Making {
  readonly task: () => Promise<Answer>
  readonly made: Promise<Answer>
}

/** What an entry takes beside its bodies, about, in bytes. */
const OVERHEAD = 1500
/** A page whose content changes each time that it is made is sent uncached after so many. */
const MOST_RENDERS = 3

/** Answers by canonical address; those that nobody asked for the longest go first. */
export function createResponseCache({ maxBytes, render, queue, state }: CacheOptions) {
  const entries = new LRUCache<string, Entry>({
    maxSize: maxBytes,
    sizeCalculation: ({ answer }) => bytesOf(answer.bodies) + OVERHEAD,
  })
  const underWay = new Map<string, Making>()

  async function make(address: Answerable): Promise<Answer> {
    for (let turn = 1; ; turn++) {
      const before = state()
      const label = labelOf(address, before)
      const rendered = await render(address.path)
      const isStable = label === labelOf(address, state())
      // Text of before must never pass for that of now, nor a mixture for either.
      if (!isStable && turn < MOST_RENDERS) continue
      const mayCache = isStable && rendered.status === 200 && address.status === 200
      const quality = address.lifetime === 'immutable' ? SMALLEST : QUICK
      const answer = await answerOf(rendered, before.changed, mayCache, quality)
      if (mayCache) {
        // What was read often stays among the most read, if nobody reads it any more for a while only.
        const hits = Math.floor((entries.peek(address.path)?.hits ?? 0) / 2)
        entries.set(address.path, { answer, label, hits })
      }
      return answer
    }
  }

  return {
    /** The answer where it shows this state; it counts as read. */
    find(address: Answerable, current: ContentState): Answer | undefined {
      const entry = entries.get(address.path)
      if (entry?.label !== labelOf(address, current)) return undefined
      entry.hits++
      return entry.answer
    },
    /** The answer as it last was, stale or not; for `site.ts`, which decides whether it may be sent. */
    findStale: (address: Answerable): Answer | undefined => entries.peek(address.path)?.answer,
    /** Holds an answer's bodies with one more among them, if the answer is still here. */
    addBodies(address: Answerable, answer: Answer, bodies: Bodies): void {
      const entry = entries.peek(address.path)
      if (entry?.answer !== answer) return
      entries.set(address.path, { ...entry, answer: { ...answer, bodies } })
    },
    /** Makes the answer, once for all who ask at the same time. */
    make(address: Answerable, urgency: Urgency): Promise<Answer> {
      const key = `${labelOf(address, state())} ${address.path}`
      const found = underWay.get(key)
      if (found) {
        if (urgency === 'reader') queue.promote(found.task)
        return found.made
      }
      const task = () => make(address)
      const made = queue.run(task, urgency).finally(() => underWay.delete(key))
      underWay.set(key, { task, made })
      return made
    },
    /** The addresses that were read most lately, the most read first. */
    mostRead(count: number): string[] {
      const read = [...entries.entries()].filter(([, { hits }]) => hits > 0)
      return read
        .toSorted(([, a], [, b]) => b.hits - a.hits)
        .slice(0, count)
        .map(([path]) => path)
    },
    /** How many answers there are, and their bytes. */
    size: () => ({ answers: entries.size, bytes: entries.calculatedSize }),
  }
}

export type ResponseCache = ReturnType<typeof createResponseCache>

/** A file by name never changes. */
function labelOf({ lifetime }: Answerable, { label }: ContentState): string {
  return lifetime === 'immutable' ? '' : label
}

/** An answer ready to be sent; it is tagged only where it may be cached. */
export async function answerOf(
  { body, ...rest }: Rendered,
  modified: number,
  mayCache: boolean,
  quality = QUICK,
): Promise<Answer> {
  const bodies = await compress(body, rest.type, quality)
  const hash = createHash('sha1').update(body).digest('base64url')
  return { ...rest, bodies, modified, ...(mayCache && { etag: `W/"${hash}"` }) }
}
