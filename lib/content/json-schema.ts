/** JSON Schemas of the content's files, from the schemas by which they are read: for editors that complete and check. */
import { z } from 'zod'
import { vocabularyKinds } from './archive.ts'
import { benchmarkId, commodityId, organisationId, personId, placeId, storylineId } from './ids.ts'
import { vocabularies } from './parse/vocabulary.ts'
import {
  articleFrontMatter,
  pageFrontMatter,
  reportFrontMatter,
  storylineFrontMatter,
} from './schema.ts'
import { siteSettings } from './site.ts'

/** The ids that content may name, by kind. */
export interface KnownIds {
  readonly commodity: readonly string[]
  readonly organisation: readonly string[]
  readonly place: readonly string[]
  readonly person: readonly string[]
  readonly storyline: readonly string[]
  readonly benchmark: readonly string[]
}

const idKinds: ReadonlyMap<z.core.$ZodType, keyof KnownIds> = new Map<
  z.core.$ZodType,
  keyof KnownIds
>([
  [commodityId, 'commodity'],
  [organisationId, 'organisation'],
  [placeId, 'place'],
  [personId, 'person'],
  [storylineId, 'storyline'],
  [benchmarkId, 'benchmark'],
])

/** Every schema by the name of its file, `article.schema.json`; ids that refer to others are offered as a choice. */
export function jsonSchemas(known: KnownIds): Map<string, object> {
  const named = (name: string, schema: z.ZodType, title: string, own?: string) =>
    [`${name}.schema.json`, { ...schemaOf(schema, known, own), title }] as const
  return new Map([
    named('article', articleFrontMatter, 'Front matter of an article'),
    named('storyline', storylineFrontMatter, 'Front matter of a storyline'),
    named('report', reportFrontMatter, 'Front matter of a report'),
    named('page', pageFrontMatter, 'Front matter of a page of the site'),
    named('site', siteSettings, 'What the site says of itself'),
    ...Object.entries(vocabularies).map(([file, entry]) =>
      named(
        file.replace(/\.yaml$/, ''),
        z.array(entry),
        `The entries of ${file}`,
        new Map(Object.entries(vocabularyKinds)).get(file),
      ),
    ),
  ])
}

/**
 * Files are checked as they are written, before defaults. A vocabulary makes its `own` ids, so none is
 * offered; what JSON Schema cannot say is left to `npm run check`.
 */
function schemaOf(schema: z.ZodType, known: KnownIds, own: string | undefined): object {
  return z.toJSONSchema(schema, {
    // What the YAML extension of VS Code reads.
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      const kind = idKinds.get(zodSchema)
      if (!kind || kind === own) return
      delete jsonSchema.pattern
      delete jsonSchema.maxLength
      jsonSchema.enum = [...known[kind]]
    },
  })
}
