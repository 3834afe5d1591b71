/** The error pages: rendered once as the server starts, then sent from memory. */
import { CatalogError } from '#lib/catalog/errors'
import type { Render } from './render.ts'
import { type Answer, answerOf } from './response-cache.ts'

export interface Failures {
  /** With 500: the error is ours. */
  readonly failed: () => Answer
  /** With 503: too many ask at once. */
  readonly busy: () => Answer
}

/** Renders them; they need no catalog, so they are there also when nothing else is. */
export async function renderFailures(render: Render): Promise<Failures> {
  const [failed, busy] = await Promise.all([pageOf('failed'), pageOf('busy')])
  return { failed: () => failed, busy: () => busy }

  async function pageOf(name: string): Promise<Answer> {
    const rendered = await render(`/failure/${name}`)
    if (rendered.status !== 200) throw new Error(`The error page returned ${rendered.status}.`)
    return answerOf(rendered, 0, false)
  }
}

/** A page is not found or failed while the catalog is being made. */
export class UncertainError extends Error {
  override readonly name = 'UncertainError'
}

/** True for what failed only because the catalog could not be read: it may succeed in a moment. */
export function isOfCatalog(error: unknown): boolean {
  return error instanceof UncertainError || error instanceof CatalogError
}
