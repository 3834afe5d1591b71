/** Every name that an import looks for, from the vocabularies, the countries and the words of the trade. */
import { z } from 'zod'
import { isVocabulary, parseVocabulary } from '#lib/content/parse/vocabulary'
import type { SourceFile } from '#lib/content/problem'
import { commodity, organisation, person, place } from '#lib/content/vocabulary-schema'
import { countryWords } from '#lib/core/country-names'
import { commodityWords, notCommodities } from './commodity-words.ts'
import { indexNames, type NameIndex } from './find-names.ts'
import { notCountries } from './not-countries.ts'

export interface Vocabulary {
  readonly commodities: readonly { readonly id: string; readonly name: string }[]
  /** The countries of each place: a place speaks for its countries. */
  readonly placeCountries: ReadonlyMap<string, readonly string[]>
  /** Who signs here, by each of their names in small letters. */
  readonly people: ReadonlyMap<string, string>
  /** Names as they are written in running text. */
  readonly inText: NameIndex
  /** Words that hint at a commodity. */
  readonly hints: NameIndex
  /** Names as a tag states them. */
  readonly asTags: NameIndex
}

/** Reads the vocabularies among some files; a vocabulary that does not parse is as if it were empty. */
export function vocabularyFrom(files: readonly SourceFile[]): Vocabulary {
  const entries = files.flatMap((file) => {
    if (!isVocabulary(file.path)) return []
    const parsed = parseVocabulary({ ...file, path: file.path })
    return parsed.ok ? [{ path: file.path, record: parsed.record }] : []
  })
  const of = <T>(path: string, schema: z.ZodType<T>): readonly T[] =>
    z.array(schema).parse(entries.find((one) => one.path === path)?.record ?? [])
  const commodities = of('commodities.yaml', commodity)
  const organisations = of('organisations.yaml', organisation)
  const places = of('places.yaml', place)
  const people = of('people.yaml', person)
  const countries = countryWords().flatMap(({ code, names }) =>
    names.map((text) => ({ text, term: { kind: 'country', id: code } as const })),
  )
  const bodies = [
    ...organisations.flatMap(({ id, name, shortName, aliases }) =>
      [name, ...(shortName ? [shortName] : []), ...aliases].map((text) => ({
        text,
        term: { kind: 'organisation', id } as const,
      })),
    ),
    ...places.flatMap(({ id, name, aliases }) =>
      [name, ...aliases].map((text) => ({ text, term: { kind: 'place', id } as const })),
    ),
  ]
  return {
    commodities,
    people: new Map(
      people.flatMap(({ id, name, aliases }) =>
        [name, ...aliases].map((text) => [text.toLowerCase(), id] as const),
      ),
    ),
    placeCountries: new Map(places.map(({ id, countries: codes }) => [id, codes])),
    inText: indexNames([...bodies, ...countries, ...notCountries.map((text) => ({ text }))]),
    hints: indexNames([
      ...commodities.flatMap(({ id }) =>
        (commodityWords[id]?.split(', ') ?? []).map((text) => ({
          text,
          term: { kind: 'commodity', id } as const,
          anyCase: true,
        })),
      ),
      ...notCommodities.map((text) => ({ text, anyCase: true })),
    ]),
    asTags: indexNames([
      ...commodities.flatMap(({ id, name, shortName }) =>
        [...new Set([id, name, shortName])].map((text) => ({
          text,
          term: { kind: 'commodity', id } as const,
        })),
      ),
      ...bodies,
      ...countries,
    ]),
  }
}
