/** `npm run import`: what others wrote, as drafts for an editor. */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { listContent } from '#lib/content/files'
import { stemOf } from '#lib/content/parse/parse'
import { readSource } from '#lib/content/read-source'
import { IMPORT_LIMIT } from '#lib/editorial/import/decode'
import type { Draft } from '#lib/editorial/import/draft'
import { type Imported, importFile } from '#lib/editorial/import/import'
import { nextSlug } from '#lib/editorial/import/slug'
import { type Vocabulary, vocabularyFrom } from '#lib/editorial/import/vocabulary'
import { type ListedFiles, listFiles } from './support/import-files.ts'
import { copyPictures, pictureFinder } from './support/import-pictures.ts'
import { listReport, type Outcome, summaryLine, tableReport } from './support/import-report.ts'

const usage = `npm run import -- FILE|FOLDER... [--to DIR] [--content DIR] [--dry-run] [--list] [--json]

Turns articles of others into drafts: pages of HTML, RSS, Atom and JSON feeds, WordPress and Ghost
exports, Markdown with or without front matter (Jekyll, Hugo, Eleventy, Astro, Next) and plain text.
Copies the pictures that lie beside such posts. Lists what is to fill, what was guessed and what is not house style. Never overwrites.
--to DIR       writes DIR/{year}/{slug}.md; without it, articles in the content folder
--content DIR  takes names from another folder than content
--dry-run      prints the drafts and writes nothing
--list         lists every draft of a folder, which without it is reported as a table
--json         prints {"imported": …, "skipped": …, "failed": …, "reminder": …} for machines
Exits 1 when a file, or an article of it, could not be imported.`

const reminder =
  'Imported text belongs to its publisher. It is a draft to report from and to rewrite, not to publish.'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    to: { type: 'string' },
    content: { type: 'string', default: process.env.CHOKEPOINT_CONTENT ?? 'content' },
    'dry-run': { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
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
  const listed = listFiles(positionals)
  const outcome = importAll(listed, values.to ?? join(values.content, 'articles'))
  if (values.json) {
    const { imported, skipped, failed } = outcome
    say(JSON.stringify({ imported, skipped, failed, reminder }, null, 2))
  } else {
    const isTable = listed.hasFolder && !values.list && !values['dry-run']
    for (const line of isTable ? tableReport(outcome) : listReport(outcome, values['dry-run']))
      say(line)
    say(summaryLine(outcome, values['dry-run']))
    if (outcome.imported.length > 0) say(reminder)
  }
  return outcome.failed.length > 0 ? 1 : 0
}

function importAll({ files, ignored }: ListedFiles, folder: string): Outcome {
  const listed = listContent(values.content).files
  const sources = listed
    .filter(({ kind }) => kind === 'vocabulary')
    .flatMap(({ path }) => {
      const read = readSource(values.content, path)
      return read.ok ? [read.file] : []
    })
  const vocabulary = vocabularyFrom(sources)
  /** The file of each slug that is in use. */
  const owners = new Map(
    listed.flatMap(({ kind, path }) =>
      kind === 'article' ? [[stemOf(path), join(values.content, path)]] : [],
    ),
  )
  const outcome: Outcome = { imported: [], skipped: [], failed: [], ignored }
  for (const from of files) {
    const { drafts, failed } = readFile(from, vocabulary)
    outcome.failed.push(...failed.map((why) => ({ from, why })))
    for (const read of drafts) {
      const draft = numbered(read, folder, owners)
      const path = join(folder, draft.folder, `${draft.slug}.md`)
      const owner = owners.get(draft.slug) ?? (existsSync(path) ? path : undefined)
      const problem = owner ? undefined : write(path, draft.text)
      if (owner) outcome.skipped.push({ from, headline: draft.headline, owner })
      else if (problem) outcome.failed.push({ from, why: `cannot be written: ${problem}` })
      else {
        const doubts = values['dry-run'] ? [] : copyPictures(path, draft.pictures)
        outcome.imported.push({ from, path, ...draft, unsure: [...draft.unsure, ...doubts] })
      }
      owners.set(draft.slug, owner ?? path)
    }
  }
  return outcome
}

/** A draft named by a number gets the next that is free, unless the same headline has one already. */
function numbered(draft: Draft, folder: string, owners: ReadonlyMap<string, string>): Draft {
  let current = draft
  while (draft.isNumbered) {
    const path = owners.get(current.slug) ?? join(folder, current.folder, `${current.slug}.md`)
    if (!existsSync(path) || readFileSync(path, 'utf8').includes(draft.headline)) break
    current = { ...current, slug: nextSlug(current.slug) }
  }
  return current
}

function readFile(from: string, vocabulary: Vocabulary): Imported {
  try {
    const { size } = statSync(from)
    // Not even read: it may not fit the memory.
    if (size > IMPORT_LIMIT)
      return { drafts: [], failed: [`is over ${IMPORT_LIMIT / 1_000_000} MB; cut it into pieces`] }
    return importFile(readFileSync(from), vocabulary, from, pictureFinder(from, topOf(from)))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { drafts: [], failed: [`cannot be read: ${why}`] }
  }
}

/** The folder that was named for the import; of a file that was, its own. */
function topOf(from: string): string {
  return positionals.find((one) => from.startsWith(join(one, sep))) ?? dirname(from)
}

/** Writes a new file, never over another; the reason when it cannot. */
function write(path: string, text: string): string | undefined {
  if (values['dry-run']) return undefined
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text, { flag: 'wx' })
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function say(text: string): number {
  console.log(text)
  return 0
}
