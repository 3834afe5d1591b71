/** `npm run check`: every problem of every content file, at once. */
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { checkArchive } from '#lib/content/archive'
import { compareProblems, formatProblem } from '#lib/content/problem'
import { readFolder } from '#lib/content/read-folder'
import { countInWords } from '#lib/filter/labels'
import { decodePictures } from './support/decode-pictures.ts'

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

process.exitCode = values.help ? print(usage) : await main(values.content, values.json)

async function main(contentDir: string, json: boolean): Promise<number> {
  if (!existsSync(contentDir)) {
    console.error(`There is no folder ${contentDir}.`)
    return 2
  }
  const folder = readFolder(contentDir)
  const decoded = await decodePictures(contentDir, folder.pictures)
  const archive = checkArchive(folder.files, Date.now(), decoded.pictures)
  const problems = [...folder.problems, ...decoded.problems, ...archive.problems].sort(
    compareProblems,
  )
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const counts = {
    articles: archive.articles.length,
    storylines: archive.storylines.length,
    reports: archive.reports.length,
    errors,
    warnings: problems.length - errors,
  }
  if (json) print(JSON.stringify({ counts, problems }, null, 2))
  else {
    for (const problem of problems) print(formatProblem(problem))
    print(
      `${countInWords(counts.articles)}, ${countInWords(counts.storylines, 'storyline')}, ${countInWords(counts.reports, 'report')}: ` +
        `${countInWords(counts.errors, 'error')}, ${countInWords(counts.warnings, 'warning')}`,
    )
  }
  return errors > 0 ? 1 : 0
}

function print(text: string): number {
  console.log(text)
  return 0
}
