/** The state of the content, as answers are labelled and dated by it. */
import { catalogSince, openCatalog } from '#lib/catalog/catalog'
import type { ContentState } from './response-cache.ts'

const DAY_MS = 86_400_000

/**
 * The version alone comes again when a change is undone. No answer is older than the process, which may render
 * otherwise than the one before; nor than the catalog's file, for what was read from a damaged one may be wrong;
 * nor than the day, for a page shows how old something is. `now` is in milliseconds since 1970.
 */
export function contentState(now: number): ContentState {
  const catalog = openCatalog()
  const changed = catalog.changedAt()
  // Not rounded: two files may come within a millisecond.
  const since = catalogSince()
  const label = `${catalog.version()}.${changed}.${since}.${Math.floor(now / DAY_MS)}`
  return { label, changed: Math.max(changed, Math.round(since)) }
}
