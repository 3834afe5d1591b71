import { expect, test } from 'vitest'
import { z } from 'zod'
import { jsonSchemas } from '#lib/content/json-schema'

const schemas = jsonSchemas({
  commodity: ['lng', 'coal'],
  organisation: ['gazprom'],
  place: ['hormuz'],
  person: ['nora'],
  storyline: ['nord-stream'],
  benchmark: ['brent'],
})

/** The schema at a path of properties of a file. */
function at(file: string, ...path: string[]): unknown {
  return path.reduce<unknown>(
    (found, step) => z.record(z.string(), z.unknown()).parse(found)[step],
    schemas.get(`${file}.schema.json`),
  )
}

test('there is a schema for the front matter of each kind, for the site, and for each vocabulary', () => {
  expect([...schemas.keys()].toSorted()).toEqual(
    [
      ...['article', 'storyline', 'report', 'page', 'site'],
      ...['commodities', 'organisations', 'places', 'people', 'benchmarks', 'glossary'],
    ]
      .map((name) => `${name}.schema.json`)
      .toSorted(),
  )
  expect(at('article', '$schema')).toBe('http://json-schema.org/draft-07/schema#')
})

test('what an editor must write is required, and what has a default is not', () => {
  expect(at('article', 'required')).toEqual([
    'headline',
    'standfirst',
    'published',
    'dateline',
    'commodities',
  ])
  expect(at('article', 'additionalProperties')).toBe(false)
  expect(at('article', 'properties', 'headline')).toMatchObject({ maxLength: 110 })
})

test('fields that name others offer what there is', () => {
  const items = (file: string, field: string) => at(file, 'properties', field, 'items')
  expect(items('article', 'commodities')).toEqual({ type: 'string', enum: ['lng', 'coal'] })
  expect(items('article', 'authors')).toEqual({ type: 'string', enum: ['nora'] })
  expect(items('report', 'storylines')).toEqual({ type: 'string', enum: ['nord-stream'] })
  expect(at('article', 'properties', 'storylines', 'items', 'properties', 'id', 'enum')).toEqual([
    'nord-stream',
  ])
  expect(at('site', 'properties', 'desk', 'enum')).toEqual(['nora'])
})

test('a vocabulary may have new ids, and names those of others', () => {
  const item = (file: string, field: string) => at(file, 'items', 'properties', field)
  expect(item('people', 'id')).not.toHaveProperty('enum')
  expect(item('benchmarks', 'id')).not.toHaveProperty('enum')
  expect(item('benchmarks', 'commodities')).toMatchObject({ items: { enum: ['lng', 'coal'] } })
  expect(item('commodities', 'benchmarks')).toMatchObject({ items: { enum: ['brent'] } })
})
