/** The map that pictures a story. */

import type { Article, Catalog } from '#lib/catalog/model'
import { filterBy } from '#lib/filter/filter'
import type { Kind } from '#lib/maps/glyphs'
import { locatorMap } from '#lib/maps/locator'
import type { LocatorDrawing } from '#lib/maps/model'

/** A map only of a story that names a place that is of its commodity; countries alone are an outline. */
export function storyMap(catalog: Catalog, article: Article): LocatorDrawing | undefined {
  const [main] = article.commodities
  const places = article.places.filter((id) => isOf(catalog, id, main))
  return places.length > 0 ? locatorMap(catalog, { ...article, places }) : undefined
}

/** What is produced or carried at these places is not of one commodity. */
const OF_ANY: ReadonlySet<string> = new Set<Kind>([
  'strait',
  'canal',
  'sea',
  'region',
  'port',
  'city',
  'cable',
  'plant',
  'other',
])

/** Whether a place is of a commodity: a field or a pipeline is of those of which another article names it too. */
function isOf(catalog: Catalog, id: string, commodity: string | undefined): boolean {
  const place = catalog.findPlace(id)
  if (!place || OF_ANY.has(place.kind)) return place !== undefined
  const counts = catalog.countTermsIn('commodity', filterBy('place', id))
  const own = counts.find((term) => term.id === commodity)?.count ?? 0
  return own > 1 || counts.every(({ count }) => count < 2)
}
