/** `npm run schema`: JSON Schemas of the content's files, for editors that complete and check while one types. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { contentFolder } from '#lib/catalog/paths'
import { listContent } from '#lib/content/files'
import { jsonSchemas, type KnownIds } from '#lib/content/json-schema'
import { stemOf } from '#lib/content/parse/parse'
import { parseVocabulary, type VocabularyFile } from '#lib/content/parse/vocabulary'
import { readSource } from '#lib/content/read-source'

const usage = `npm run schema [-- --to DIR] [--content DIR]

Writes JSON Schemas of front matter, site.yaml and the vocabularies, with the ids that the content has
now. The README says how VS Code uses them.
--to DIR  another folder than .cache/schemas`

const { values } = parseArgs({
  options: {
    to: { type: 'string', default: '.cache/schemas' },
    content: { type: 'string', default: contentFolder() },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) console.log(usage)
else {
  mkdirSync(values.to, { recursive: true })
  const schemas = jsonSchemas(knownIds(values.content))
  for (const [name, schema] of schemas)
    writeFileSync(join(values.to, name), `${JSON.stringify(schema, null, 2)}\n`)
  console.log(`${schemas.size} schemas in ${values.to}`)
}

function knownIds(folder: string): KnownIds {
  const { files } = listContent(folder)
  const idsIn = (path: VocabularyFile) =>
    files
      .filter((file) => file.path === path)
      .flatMap(() => {
        const read = readSource(folder, path)
        if (!read.ok) return []
        const parsed = parseVocabulary({ ...read.file, path })
        return parsed.ok ? parsed.record.map(({ id }) => `${id}`) : []
      })
  return {
    commodity: idsIn('commodities.yaml'),
    organisation: idsIn('organisations.yaml'),
    place: idsIn('places.yaml'),
    person: idsIn('people.yaml'),
    benchmark: idsIn('benchmarks.yaml'),
    storyline: files.flatMap(({ kind, path }) => (kind === 'storyline' ? [stemOf(path)] : [])),
  }
}
