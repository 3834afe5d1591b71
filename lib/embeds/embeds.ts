/** What a directive of a text shows on a page, gathered from the catalog. */
import { findSeries, type PriceSeries } from '#lib/benchmarks/series'
import type { Catalog, StorylineEvent } from '#lib/catalog/model'
import type { Directive } from '#lib/content/syntax/directives'
import { type EmbedLinks, type EmbedNames, embedLinks } from '#lib/content/syntax/embed-links'
import { dayOf } from '#lib/core/dates'
import { urls } from '#lib/filter/urls'
import { locatorMap } from '#lib/maps/locator'
import type { LocatorDrawing } from '#lib/maps/model'

export type Embed =
  | {
      readonly kind: 'timeline'
      readonly title: string
      readonly url: string
      /** Oldest first. */
      readonly events: readonly StorylineEvent[]
    }
  /** `id` is of the page; the same directive twice on one page would say the same. */
  | { readonly kind: 'chart'; readonly id: string; readonly series: PriceSeries }
  | { readonly kind: 'map'; readonly id: string; readonly map: LocatorDrawing }
  | ({ readonly kind: 'links' } & EmbedLinks)

/** The names of what directives refer to. */
export function embedNames(catalog: Catalog): EmbedNames {
  return ({ kind, id }) =>
    kind === 'storyline' || kind === 'place' || kind === 'country'
      ? catalog.nameOf(kind, id)
      : catalog.findBenchmark(id)?.name
}

/** What to show for the directives of a text; its charts mark the events that it cites, where it has some. */
export function embedsFrom(
  catalog: Catalog,
  cited: readonly StorylineEvent[] = [],
): (directive: Directive) => Embed {
  return (directive) => embedOf(catalog, directive, cited)
}

/** What is named, drawn; or links to it, where there is nothing to draw. */
function embedOf(catalog: Catalog, directive: Directive, cited: readonly StorylineEvent[]): Embed {
  return (
    drawn(catalog, directive, cited) ?? {
      kind: 'links',
      ...embedLinks(directive, embedNames(catalog)),
    }
  )
}

function drawn(
  catalog: Catalog,
  directive: Directive,
  cited: readonly StorylineEvent[],
): Embed | undefined {
  switch (directive.kind) {
    case 'timeline':
      return timelineOf(catalog, directive)
    case 'chart': {
      const { kind, benchmark, from, to } = directive
      const series = findSeries(catalog, benchmark, { from, to, cited })
      return series && { kind, id: idOf([kind, benchmark, from, to]), series }
    }
    case 'map': {
      const { kind, places, countries } = directive
      const map = locatorMap(catalog, { places, countries, of: 'text' })
      return map && { kind, id: idOf([kind, ...places, ...countries]), map }
    }
  }
}

function timelineOf(
  catalog: Catalog,
  { kind, storyline, from, to }: Extract<Directive, { kind: 'timeline' }>,
): Embed | undefined {
  const events = catalog.listEvents(storyline).filter(({ published }) => {
    const day = dayOf(published)
    return (!from || day >= from) && (!to || day <= to)
  })
  const title = catalog.nameOf('storyline', storyline)
  return title && events.length > 0
    ? { kind, title, url: urls.storyline(storyline), events }
    : undefined
}

function idOf(parts: readonly (string | undefined)[]): string {
  return ['embed', ...parts.filter((part) => part !== undefined)].join('-')
}
