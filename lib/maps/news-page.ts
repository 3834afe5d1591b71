/** Everything that `/map` shows, gathered in one place. */

import type { Catalog, Place } from '#lib/catalog/model'
import { type Facet, filterBy, isEmptyFilter } from '#lib/filter/filter'
import { termUrl, urls } from '#lib/filter/urls'
import { filterOf, type MapQuery } from './map-query.ts'
import { countCircles, type MappedNews, mostOf, type NewsMap, newsMap } from './news-map.ts'
import { insetNames, isWorld, type SheetName, sheetNames } from './news-sheets.ts'
import { newsInWords } from './news-words.ts'
import { besideName, statusOf } from './words.ts'

/** Gathers the page of a query that has been checked. */
export function mapPage(catalog: Catalog, query: MapQuery) {
  const filter = filterOf(query)
  const countries = catalog.countTermsIn('country', filter)
  const places = catalog.countTermsIn('place', filter)
  const records = places.flatMap(({ id }) => catalog.findPlace(id) ?? [])
  const onWorld = records.filter(
    (place) => WORLDLY.has(place.kind) && carries(catalog, place, query.commodity),
  )
  // One scale for all filters: a few articles must not look like many.
  const most = mostOf(catalog.listTerms('country', 2))
  const news = { countries, places: onWorld, most }
  const linkTo = (facet: Facet, id: string) =>
    isEmptyFilter(filter)
      ? termUrl(facet, id)
      : urls.news({
          filter: {
            ...filter,
            terms: { ...filter.terms, [facet]: filterBy(facet, id).terms[facet] },
          },
        })
  const title = titleOf(catalog, query)
  return {
    title,
    scope:
      'Where the news happens: countries by how many articles name them, and the places it turns on.',
    total: catalog.listArticles(filter, 1, 1).total,
    commodities: [
      choice('All commodities', { ...query, commodity: undefined }, !query.commodity),
      ...catalog
        .listCommodities()
        .map(({ id, name }) => choice(name, { ...query, commodity: id }, query.commodity === id)),
    ],
    years: [
      choice('All years', { ...query, year: undefined }, !query.year),
      ...catalog
        .listYears()
        .map((year) => choice(String(year), { ...query, year }, query.year === year)),
    ],
    map: {
      title,
      description: newsInWords(news),
      countries: new Map(countries.map((term) => [term.id, linkTo('country', term.id)])),
      sheets: sheetsOf(news),
    },
    countries: countries.map((term) => ({ ...term, href: linkTo('country', term.id) })),
    places: places.map((term) => {
      const place = catalog.findPlace(term.id)
      return {
        ...term,
        href: linkTo('place', term.id),
        ...(place && { note: besideName({ ...place, name: term.name, status: statusOf(place) }) }),
      }
    }),
  }
}

/** The sheets of the news: the world, and of the insets those that show more than one country. */
function sheetsOf(
  news: MappedNews,
): readonly { readonly name: SheetName; readonly map: NewsMap }[] {
  const insets = insetNames.filter((name) => countCircles(`${name}-wide`, news) > 1)
  return sheetNames
    .filter((name) => isWorld(name) || insets.some((inset) => name.startsWith(inset)))
    .map((name) => ({ name, map: newsMap(name, { ...news, insets }) }))
}

/** A pipeline belongs to a filter by what most of its news is about; a strait to all that pass it. */
function carries(
  catalog: Pick<Catalog, 'countTermsIn'>,
  { id, kind }: Place,
  commodity: string | undefined,
): boolean {
  if (!commodity || kind !== 'pipeline') return true
  return catalog.countTermsIn('commodity', filterBy('place', id), 1)[0]?.id === commodity
}

/** What has its place on a map of the world; the rest is too near its neighbours. */
const WORLDLY: ReadonlySet<string> = new Set(['strait', 'canal', 'pipeline'])

/** `The news on the map: LNG, 2026`. */
export function titleOf(catalog: Pick<Catalog, 'findCommodity'>, { commodity, year }: MapQuery) {
  const parts = [commodity && catalog.findCommodity(commodity)?.name, year && String(year)]
  const words = parts.filter(Boolean).join(', ')
  return words ? `The news on the map: ${words}` : 'The news on the map'
}

function choice(
  name: string,
  query: { commodity?: string | undefined; year?: number | undefined },
  current: boolean,
) {
  return { name, href: urls.map(query), current }
}
