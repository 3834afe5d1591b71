/** `npm run check:copied -- PATH...`: runs of words that an article shares with what it was written from. */
import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { proseOf } from '#lib/editorial/checks/article-words'
import { parseRecords } from '#lib/editorial/checks/records'
import { type NamedText, sharedRuns } from '#lib/editorial/checks/runs'
import { readArchive } from './support/archive-on-disk.ts'

const LONGEST = 12

const usage = `npm run check:copied -- PATH... [--content DIR]

Lists the runs of ${LONGEST} or more words that an article or a report shares with a record's facts or the titles
of its sources (YAML files, or folders of them) or with a plain text. Exits 1 when there is one.`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    content: { type: 'string', default: process.env.CHOKEPOINT_CONTENT ?? 'content' },
    help: { type: 'boolean', default: false },
  },
})
if (values.help || positionals.length === 0) {
  console.log(usage)
  process.exitCode = values.help ? 0 : 2
} else {
  process.exitCode = checkCopied(positionals, values.content)
}

function checkCopied(paths: readonly string[], contentDir: string): number {
  const { articles, reports } = readArchive(contentDir, Date.now())
  const texts = [
    ...articles.map(({ record }) => ({ name: record.slug, text: proseOf(record) })),
    ...reports.map(({ record }) => ({
      name: record.id,
      text: [record.title, record.standfirst, record.body].join('\n'),
    })),
  ]
  const runs = sharedRuns(texts, LONGEST, paths.flatMap(originalsIn))
  for (const { names, words } of runs) console.log(`${names[1]} shares with ${names[0]}: ${words}`)
  console.log(`${texts.length} texts, ${runs.length} shared runs`)
  return runs.length > 0 ? 1 : 0
}

/** Facts and titles one by one, so that no run is found across two of them. */
function originalsIn(path: string): NamedText[] {
  if (statSync(path).isDirectory())
    return globSync(join(path, '*.{yaml,yml,txt}')).flatMap(originalsIn)
  const text = readFileSync(path, 'utf8')
  if (!/\.ya?ml$/.test(path)) return [{ name: path, text }]
  return parseRecords(text).flatMap(({ id, facts, sources }) => [
    ...facts.map((fact) => ({ name: `${id} (facts)`, text: fact })),
    ...sources.map(({ title }) => ({ name: `${id} (a source's title)`, text: title })),
  ])
}
