/** Renders from a catalog that can be read: what failed because it could not is rendered again, or asked for again. */
import { UncertainError } from './failures.ts'
import type { Render } from './render.ts'

export interface CatalogErrors {
  /** How many there were. */
  readonly count: () => number
  /** True while the catalog cannot be relied on. */
  readonly isUncertain: () => boolean
}

const MOST_RENDERS = 2

/** Rejects with `UncertainError` where a page failed, or was not found, while the catalog had errors. */
export function renderWhole(render: Render, { count, isUncertain }: CatalogErrors): Render {
  return async (path) => {
    for (let turn = 1; ; turn++) {
      const before = count()
      const rendered = await render(path)
      // Judged by what happened meanwhile: as it ends, another catalog may be there, and all be well.
      if (rendered.status < 404 || count() === before) return rendered
      if (turn === MOST_RENDERS || isUncertain())
        throw new UncertainError('The catalog could not be read while this was rendered.')
    }
  }
}
