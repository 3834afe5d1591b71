/** `npm run check`: every problem of every content file, at once. */
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { checkArchive } from '#lib/content/archive'
import { listContent } from '#lib/content/files'
import { compareProblems, formatProblem } from '#lib/content/problem'
import { readSource } from '#lib/content/read-source'
import { countInWords } from '#lib/filter/labels'

const usage = `npm run check [-- --json] [--content DIR]

Lists every problem of every content file, sorted, with its place and what to do.
--json         prints {"counts": …, "problems": […]} for machines
--content DIR  checks another folder than content
Exits 1 when there is an error; warnings alone exit 0.`

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    content: { type: 'string', default: process.env.CHOKEPOINT_CONTENT ?? 'content' },
    help: { type: 'boolean', default: false },
  },
})

process.exitCode = values.help ? tell(usage) : main(values.content, values.json)

function main(contentDir: string, json: boolean): number {
  if (!existsSync(contentDir)) {
    console.error(`There is no folder ${contentDir}.`)
    return 2
  }
  const listed = listContent(contentDir)
  const reads = listed.files.map(({ path }) => readSource(contentDir, path))
  const files = reads.flatMap((read) => (read.ok ? [read.file] : []))
  const unread = reads.flatMap((read) => (read.ok ? [] : [read.problem]))
  const archive = checkArchive(files, Date.now())
  const problems = [...listed.problems, ...unread, ...archive.problems].sort(compareProblems)
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const counts = {
    articles: archive.articles.length,
    storylines: archive.storylines.length,
    reports: archive.reports.length,
    errors,
    warnings: problems.length - errors,
  }
  if (json) tell(JSON.stringify({ counts, problems }, null, 2))
  else {
    for (const problem of problems) tell(formatProblem(problem))
    tell(
      `${countInWords(counts.articles)}, ${countInWords(counts.storylines, 'storyline')}, ${countInWords(counts.reports, 'report')}: ` +
        `${countInWords(counts.errors, 'error')}, ${countInWords(counts.warnings, 'warning')}`,
    )
  }
  return errors > 0 ? 1 : 0
}

function tell(text: string): number {
  console.log(text)
  return 0
}
