/** `npm run import`: what others wrote, as drafts for an editor. */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { listContent } from '#lib/content/files'
import { stemOf } from '#lib/content/parse/parse'
import { formatProblem } from '#lib/content/problem'
import { readSource } from '#lib/content/read-source'
import { IMPORT_LIMIT } from '#lib/editorial/import/decode'
import type { Draft } from '#lib/editorial/import/draft'
import { type Imported, importFile } from '#lib/editorial/import/import'
import { type Vocabulary, vocabularyFrom } from '#lib/editorial/import/vocabulary'
import { countInWords } from '#lib/filter/labels'

const usage = `npm run import -- FILE... [--to DIR] [--content DIR] [--dry-run] [--json]

Turns a plain-text article, an RSS, Atom or JSON feed file, or a page of HTML into draft articles,
and lists what is to fill, what was guessed and what is not house style. Never overwrites.
--to DIR       writes DIR/{year}/{slug}.md; without it, articles in the content folder
--content DIR  takes names from another folder than content
--dry-run      prints the drafts and writes nothing
--json         prints {"imported": …, "skipped": …, "failed": …, "reminder": …} for machines
Exits 1 when a file, or an article of it, could not be imported.`

const reminder =
  'Imported text belongs to its publisher. It is a draft to report from and to rewrite, not to publish.'

interface Outcome {
  readonly imported: ({ from: string; path: string } & Draft)[]
  /** `owner` is the file that has the name already. */
  readonly skipped: { from: string; headline: string; owner: string }[]
  readonly failed: { from: string; why: string }[]
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    to: { type: 'string' },
    content: { type: 'string', default: process.env.CHOKEPOINT_CONTENT ?? 'content' },
    'dry-run': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

process.exitCode = values.help ? say(usage) : main()

function main(): number {
  if (positionals.length === 0 || !existsSync(values.content)) {
    console.error(
      positionals.length === 0 ? usage : `There is no content folder ${values.content}.`,
    )
    return 2
  }
  const outcome = importAll(positionals, values.to ?? join(values.content, 'articles'))
  if (values.json) say(JSON.stringify({ ...outcome, reminder }, null, 2))
  else report(outcome)
  return outcome.failed.length > 0 ? 1 : 0
}

function importAll(files: readonly string[], folder: string): Outcome {
  const listed = listContent(values.content).files
  const sources = listed
    .filter(({ kind }) => kind === 'vocabulary')
    .flatMap(({ path }) => {
      const read = readSource(values.content, path)
      return read.ok ? [read.file] : []
    })
  const vocabulary = vocabularyFrom(sources)
  const taken = new Map(
    listed.flatMap(({ kind, path }) => (kind === 'article' ? [[stemOf(path), path]] : [])),
  )
  const outcome: Outcome = { imported: [], skipped: [], failed: [] }
  for (const from of files) {
    const { drafts, failed } = readFile(from, vocabulary)
    outcome.failed.push(...failed.map((why) => ({ from, why })))
    for (const draft of drafts) {
      const path = join(folder, draft.folder, `${draft.slug}.md`)
      const owner = taken.get(draft.slug) ?? (existsSync(path) ? path : undefined)
      const fault = owner ? undefined : keep(path, draft.text)
      if (owner) outcome.skipped.push({ from, headline: draft.headline, owner })
      else if (fault) outcome.failed.push({ from, why: `cannot be kept: ${fault}` })
      else outcome.imported.push({ from, path, ...draft })
      taken.set(draft.slug, owner ?? path)
    }
  }
  return outcome
}

function readFile(from: string, vocabulary: Vocabulary): Imported {
  try {
    const { size } = statSync(from)
    // Not even read: it may not fit the memory.
    if (size > IMPORT_LIMIT)
      return { drafts: [], failed: [`is over ${IMPORT_LIMIT / 1_000_000} MB; cut it into pieces`] }
    return importFile(readFileSync(from), vocabulary)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { drafts: [], failed: [`cannot be read: ${why}`] }
  }
}

/** Writes a new file, never over another; the reason when it cannot. */
function keep(path: string, text: string): string | undefined {
  if (values['dry-run']) return undefined
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text, { flag: 'wx' })
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function report({ imported, skipped, failed }: Outcome): void {
  for (const { from, path, text, fill, unsure, style } of imported) {
    say(`${path} from ${from}`)
    for (const problem of fill) say(`  to fill  ${formatProblem(problem)}`)
    for (const line of unsure) say(`  unsure   ${line}`)
    for (const problem of style) say(`  style    ${formatProblem(problem)}`)
    if (values['dry-run']) say(`\n${text}`)
  }
  for (const { from, headline, owner } of skipped)
    say(`“${headline}” from ${from} was left alone: ${owner} has its name.`)
  for (const { from, why } of failed) say(`${from} was left alone: it ${why.replace(/\.$/, '')}.`)
  say(
    `${countInWords(imported.length, 'draft')}${values['dry-run'] ? ' not written' : ''}, ${skipped.length} left alone, ${failed.length} failed.`,
  )
  if (imported.length > 0) say(reminder)
}

function say(text: string): number {
  console.log(text)
  return 0
}
