/** What a directive of a text shows on a page, gathered from the catalog. */
import type { Catalog, StorylineEvent } from './catalog/model.ts'
import { dayOf } from './dates.ts'
import type { Directive } from './markdown/directives.ts'
import { type EmbedLinks, type EmbedNames, embedLinks } from './markdown/embeds.ts'
import { urls } from './urls.ts'

export type Embed =
  | {
      readonly kind: 'timeline'
      readonly title: string
      readonly url: string
      /** Oldest first. */
      readonly events: readonly StorylineEvent[]
    }
  | ({ readonly kind: 'links' } & EmbedLinks)

/** The names of what directives refer to. */
export function embedNames(catalog: Catalog): EmbedNames {
  return ({ kind, id }) =>
    kind === 'storyline' || kind === 'place' || kind === 'country'
      ? catalog.nameOf(kind, id)
      : catalog.findBenchmark(id)?.name
}

/** What to show for the directives of a text. */
export function embedsFrom(catalog: Catalog): (directive: Directive) => Embed {
  return (directive) => embedOf(catalog, directive)
}

/** Links to what is named, where there is nothing to draw it with. */
function embedOf(catalog: Catalog, directive: Directive): Embed {
  if (directive.kind === 'timeline') {
    const { storyline, from, to } = directive
    const events = catalog.listEvents(storyline).filter(({ published }) => {
      const day = dayOf(published)
      return (!from || day >= from) && (!to || day <= to)
    })
    const title = catalog.nameOf('storyline', storyline)
    if (title && events.length > 0)
      return { kind: 'timeline', title, url: urls.storyline(storyline), events }
  }
  return { kind: 'links', ...embedLinks(directive, embedNames(catalog)) }
}
