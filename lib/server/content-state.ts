/** The state of the content, as answers are labelled and dated by it. */
import { catalogSince, openCatalog } from '#lib/catalog/catalog'
import type { ContentState } from './response-cache.ts'

/**
 * The version alone comes again when a change is undone. No answer is older than the process, which may render
 * otherwise than the one before; nor than the catalog's file, for what was read from a damaged one may be wrong.
 */
export function contentState(): ContentState {
  const catalog = openCatalog()
  const changed = catalog.changedAt()
  // Not rounded: two files may come within a millisecond.
  const since = catalogSince()
  const label = `${catalog.version()}.${changed}.${since}`
  return { label, changed: Math.max(changed, Math.round(since)) }
}
