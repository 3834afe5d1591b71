/** Every name that a reader may type, with what it stands for; read once a version. */
import { commodity, glossaryTerm, organisation, place } from '#lib/content/schema'
import { countryName } from '#lib/core/countries'
import type { Facet } from '#lib/filter/filter'
import type { Reader } from '../connection.ts'
import { recordOf, textOf } from '../rows.ts'
import { type Synonyms, synonymsWith } from './synonyms.ts'
import { stemsOf } from './words.ts'

/** A term by all its names; the first is the one to print. */
export interface NamedTerm {
  readonly facet: Facet
  readonly id: string
  readonly names: readonly string[]
}

export interface NameBook {
  readonly terms: readonly NamedTerm[]
  readonly synonyms: Synonyms
  /** The stems of the glossary's terms, which no search takes for a slip. */
  readonly trade: ReadonlySet<string>
}

/** A function that gives the names as they are now. */
export function nameBookOn(reader: Reader): () => NameBook {
  let held: { version: unknown; book: NameBook } | undefined
  return () => {
    const version = reader.get("select value from meta where key = 'version'")?.value
    if (!held || held.version !== version) held = { version, book: readBook(reader) }
    return held.book
  }
}

function readBook(reader: Reader): NameBook {
  const entries = (kind: string) =>
    reader.all('select record from entries where kind = ? order by place', kind)
  const organisations = entries('organisation').map((row): NamedTerm => {
    const { id, name, shortName, aliases } = recordOf(organisation, row)
    return {
      facet: 'organisation',
      id,
      names: [...(shortName ? [shortName] : []), name, ...aliases],
    }
  })
  const places = entries('place').map((row): NamedTerm => {
    const { id, name, aliases } = recordOf(place, row)
    return { facet: 'place', id, names: [name, ...aliases] }
  })
  const commodities = entries('commodity').map((row): NamedTerm => {
    const { id, name, shortName } = recordOf(commodity, row)
    return { facet: 'commodity', id, names: [...new Set([name, shortName])] }
  })
  const storylines = reader.all('select id, title from storylines').map(
    (row): NamedTerm => ({
      facet: 'storyline',
      id: textOf(row, 'id'),
      names: [textOf(row, 'title')],
    }),
  )
  const countries = reader
    .all("select term from tag_counts where facet = 'country'")
    .flatMap((row): NamedTerm[] => {
      const id = textOf(row, 'term')
      const name = countryName(id)
      return name ? [{ facet: 'country', id, names: [name] }] : []
    })
  return {
    terms: [...commodities, ...countries, ...organisations, ...places, ...storylines],
    // A commodity's short name is shorter than what it means: oil is not only crude.
    synonyms: synonymsWith([...organisations, ...places].map(({ names }) => names)),
    trade: new Set(
      entries('glossary').flatMap((row) => {
        const { term, aliases } = recordOf(glossaryTerm, row)
        return [term, ...aliases].flatMap(stemsOf)
      }),
    ),
  }
}
