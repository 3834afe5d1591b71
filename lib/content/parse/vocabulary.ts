/** The controlled vocabularies: lists in YAML, each entry known by its id. */
import { z } from 'zod'
import { countryName } from '#lib/core/countries'
import { limits } from '../limits.ts'
import type { Parsed, Problem, SourceFile } from '../problem.ts'
import { suggest } from '../rules/nearest.ts'
import {
  benchmark,
  commodity,
  glossaryTerm,
  organisation,
  person,
  place,
} from '../vocabulary-schema.ts'
import { problemsOf } from './issues.ts'
import type { PlaceOf } from './yaml.ts'
import { readYamlFile } from './yaml-file.ts'

/** The vocabulary files and the schema of their entries. */
export const vocabularies = {
  'commodities.yaml': commodity,
  'organisations.yaml': organisation,
  'places.yaml': place,
  'people.yaml': person,
  'benchmarks.yaml': benchmark,
  'glossary.yaml': glossaryTerm,
} as const

export type VocabularyFile = keyof typeof vocabularies
export type VocabularyEntry = z.infer<(typeof vocabularies)[VocabularyFile]>

/** True for the path of a vocabulary. */
export function isVocabulary(path: string): path is VocabularyFile {
  return Object.hasOwn(vocabularies, path)
}

interface Named {
  readonly id: string
  readonly name?: string | undefined
  readonly aliases?: readonly string[] | undefined
}

/** Parses one vocabulary. All its entries are valid, or there is no record. */
export function parseVocabulary(
  file: SourceFile & { readonly path: VocabularyFile },
): Parsed<readonly VocabularyEntry[]> {
  const parsed = readYamlFile(file)
  if (!parsed.ok) return parsed
  const { data, placeOf } = parsed
  const schema: z.ZodType<VocabularyEntry> = vocabularies[file.path]
  const list = z.array(schema).safeParse(data, { reportInput: true })
  if (!list.success) {
    const issues = list.error.issues.flatMap(unwrapUnion)
    return {
      ok: false,
      problems: problemsOf(file.path, issues, placeOf, keysOf(vocabularies[file.path])),
    }
  }
  const problems = [
    ...clashes(file.path, list.data, placeOf),
    ...unknownCountries(file.path, list.data, placeOf),
    ...tooManyWords(file.path, list.data, placeOf),
    ...unknownPlaces(file.path, list.data, placeOf),
  ]
  return problems.length > 0 ? { ok: false, problems } : { ok: true, record: list.data, problems }
}

/** A place fails as a point and as a line; the shorter list of problems is the one that was meant. */
function unwrapUnion(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const [nearest = []] = issue.errors.toSorted((a, b) => a.length - b.length)
  return nearest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))
}

function keysOf(schema: z.ZodType): string[] {
  return schema instanceof z.ZodObject
    ? Object.keys(schema.shape)
    : ['id', 'name', 'kind', 'countries', 'description', 'aliases', 'point', 'line']
}

/** No id twice, and no name or alias that could mean two entries. */
function clashes(file: string, entries: readonly Named[], placeOf: PlaceOf): Problem[] {
  const ids = new Set<string>()
  const owners = new Map<string, string>()
  return entries.flatMap((entry, index) => {
    const found: Problem[] = []
    const add = (path: PropertyKey[], rule: string, message: string, fix: string) =>
      found.push({ file, ...placeOf(path), severity: 'error', rule, message, fix })
    if (ids.has(entry.id))
      add(
        [index, 'id'],
        'duplicate-id',
        `The id \`${entry.id}\` appears twice.`,
        'Merge the two entries.',
      )
    ids.add(entry.id)
    for (const name of new Set(
      [entry.name, ...(entry.aliases ?? [])].flatMap((text) => text?.toLowerCase() ?? []),
    )) {
      const owner = owners.get(name)
      if (owner && owner !== entry.id)
        add(
          [index],
          'ambiguous-name',
          `“${name}” names both \`${owner}\` and \`${entry.id}\`.`,
          'Leave it with one of them.',
        )
      owners.set(name, entry.id)
    }
    return found
  })
}

/** Places of the same list that a line names and that are not in it. */
function unknownPlaces(
  file: string,
  entries: readonly VocabularyEntry[],
  placeOf: PlaceOf,
): Problem[] {
  const ids = new Set<string>(entries.map(({ id }) => id))
  return entries.flatMap((entry, index) =>
    'along' in entry
      ? entry.along.flatMap((id, at): Problem[] =>
          ids.has(id)
            ? []
            : [
                {
                  file,
                  ...placeOf([index, 'along', at]),
                  severity: 'error',
                  rule: 'unknown-place',
                  message: `There is no place \`${id}\`.`,
                  fix: suggest(id, ids, 'Add it to this list, or remove it.'),
                },
              ],
        )
      : [],
  )
}

function unknownCountries(file: string, entries: readonly object[], placeOf: PlaceOf): Problem[] {
  return entries.flatMap((entry, index) => {
    const one =
      'country' in entry && typeof entry.country === 'string'
        ? [{ code: entry.country, path: [index, 'country'] }]
        : []
    const many =
      'countries' in entry && Array.isArray(entry.countries)
        ? entry.countries.map((code: unknown, at) => ({
            code: String(code),
            path: [index, 'countries', at],
          }))
        : []
    return [...one, ...many].flatMap(({ code, path }): Problem[] =>
      countryName(code)
        ? []
        : [
            {
              file,
              ...placeOf(path),
              severity: 'error',
              rule: 'unknown-country',
              message: `There is no country \`${code}\`.`,
              fix: 'Use its ISO 3166-1 alpha-2 code.',
            },
          ],
    )
  })
}

/** A problem at the entry with which a glossary becomes larger than articles can be searched for. */
function tooManyWords(
  file: string,
  entries: readonly VocabularyEntry[],
  placeOf: PlaceOf,
): Problem[] {
  let words = 0
  const index = entries.findIndex((entry) => {
    if ('term' in entry) words += 1 + entry.aliases.length + entry.near.length
    return words > limits.glossaryWords
  })
  if (index < 0) return []
  const most = limits.glossaryWords.toLocaleString('en-GB')
  const message = `The glossary has more than ${most} names and words.`
  const fix = 'Remove terms that no article uses.'
  return [{ file, ...placeOf([index]), severity: 'error', rule: 'too-many-words', message, fix }]
}
