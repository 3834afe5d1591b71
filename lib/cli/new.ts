/** `npm run new`: the file of a new article, with what is known filled in. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { contentFolder } from '#lib/catalog/paths'
import { listContent } from '#lib/content/files'
import { stemOf } from '#lib/content/parse/parse'
import { readSource } from '#lib/content/read-source'
import { dayInUtc, plainDate } from '#lib/core/dates'
import { vocabularyFrom } from '#lib/editorial/import/vocabulary'
import { newArticle } from '#lib/editorial/new-article'

const usage = `npm run new -- "Headline" [--author ID]... [--dateline CITY] [--date 2026-12-31] [--content DIR]

Writes the file of a new article as a draft: its name from the headline, its date, and the commodities,
countries, organisations and places that the headline names. Never overwrites.`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    author: { type: 'string', multiple: true, default: [] },
    dateline: { type: 'string' },
    date: { type: 'string' },
    content: { type: 'string', default: contentFolder() },
    help: { type: 'boolean', default: false },
  },
})

process.exitCode = main()

function main(): number {
  const [headline, ...more] = positionals
  const published = values.date ? plainDate.safeParse(values.date).data : dayInUtc(Date.now())
  if (values.help || !headline || more.length > 0 || !published) {
    console.error(usage)
    return values.help ? 0 : 2
  }
  if (!existsSync(values.content)) {
    console.error(`There is no content folder ${values.content}.`)
    return 2
  }
  const { files } = listContent(values.content)
  const vocabulary = vocabularyFrom(
    files
      .filter(({ kind }) => kind === 'vocabulary')
      .flatMap(({ path }) => {
        const read = readSource(values.content, path)
        return read.ok ? [read.file] : []
      }),
  )
  const taken = new Set(
    files.flatMap(({ kind, path }) => (kind === 'article' ? [stemOf(path)] : [])),
  )
  const { authors = [], dateline } = { authors: values.author, dateline: values.dateline }
  const made = newArticle({ headline, published, authors, dateline }, vocabulary, taken)
  if (!made.ok) {
    console.error(made.why)
    return 1
  }
  const path = join(values.content, made.path)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, made.text, { flag: 'wx' })
  console.log(path)
  return 0
}
