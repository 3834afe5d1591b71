/** `npm run check:figures -- FOLDER`: the figures of every article against the facts it was written from. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { z } from 'zod'
import { weeksOf } from '#lib/benchmarks/periods'
import { parseBenchmarkCsv } from '#lib/content/prices/benchmark-csv'
import type { Article } from '#lib/content/schema'
import { addDays, dayOf } from '#lib/core/dates'
import { wordingOf } from '#lib/editorial/checks/article-words'
import { explain, type Grounds, groundsOf } from '#lib/editorial/checks/explain'
import { type Figure, figuresIn } from '#lib/editorial/checks/figures'
import { parseRecords, textOfRecord } from '#lib/editorial/checks/records'
import { readArchive } from './archive-on-disk.ts'

const usage = `npm run check:figures -- FOLDER [--content DIR]

Lists the figures of each article that neither its record in FOLDER (YAML lists of records, the id being
the article's slug), nor a benchmark series, nor simple arithmetic on them,
nor the record of an article that it links to explains. Accepted exceptions,
each with its reason, stand in lib/cli/check-figures.yaml. Exits 1 when a figure is left.`

const accepted = z.strictObject({
  /** Articles whose slug is not the id of their record. */
  records: z.record(z.string(), z.string()),
  exceptions: z.array(
    z.strictObject({ slug: z.string(), figure: z.string(), why: z.string().min(10) }),
  ),
})

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    content: { type: 'string', default: process.env.CHOKEPOINT_CONTENT ?? 'content' },
    help: { type: 'boolean', default: false },
  },
})
const [folder] = positionals
if (values.help || !folder || !existsSync(folder)) {
  console.log(usage)
  process.exitCode = values.help ? 0 : 2
} else {
  process.exitCode = checkFigures(folder, values.content)
}

function checkFigures(folder: string, contentDir: string): number {
  const { records: renamed, exceptions } = accepted.parse(
    parse(readFileSync(join(import.meta.dirname, 'check-figures.yaml'), 'utf8')),
  )
  const records = new Map(
    globSync(join(folder, '**/*.yaml'))
      .flatMap((path) => parseRecords(readFileSync(path, 'utf8')))
      .map((record) => [record.id, record]),
  )
  const pricesAround = readPrices(contentDir)
  const tally = { stated: 0, arithmetic: 0, linked: 0, excepted: 0, unexplained: 0 }
  const used = new Set<string>()
  for (const { record: article } of readArchive(contentDir, Date.now()).articles) {
    const record = records.get(renamed[article.slug] ?? article.slug)
    if (!record) {
      console.log(`${article.slug}: no record of this id`)
      tally.unexplained += 1
      continue
    }
    const grounds = withToday(groundsOf(textOfRecord(record), pricesAround(article)), article)
    const linked = linksOf(article).flatMap((slug) => records.get(renamed[slug] ?? slug) ?? [])
    const linkedGrounds = groundsOf(linked.map(textOfRecord).join('\n'))
    for (const figure of figuresIn(wordingOf(article))) {
      const key = `${article.slug}\0${figure.text}`
      const found = explain(figure, grounds)
      if (found !== 'unexplained') tally[found] += 1
      else if (explain(figure, linkedGrounds) === 'stated') tally.linked += 1
      else if (exceptions.some(({ slug, figure: text }) => `${slug}\0${text}` === key)) {
        tally.excepted += 1
        used.add(key)
      } else {
        tally.unexplained += 1
        console.log(`${article.slug}: ${inWords(figure)}`)
      }
    }
  }
  for (const { slug, figure } of exceptions)
    if (!used.has(`${slug}\0${figure}`))
      console.log(`${slug}: the exception for ${figure} is not needed`)
  console.log(
    `${tally.stated} figures stated, ${tally.arithmetic} by arithmetic, ${tally.linked} in the record of a linked article, ${tally.excepted} accepted, ${tally.unexplained} unexplained`,
  )
  return tally.unexplained > 0 ? 1 : 0
}

/** The earlier articles that a text leads to; what it repeats of them stands in their records. */
function linksOf({ body }: Article): string[] {
  return [...body.matchAll(/\]\(\/articles\/([a-z0-9-]+)/g)].map(([, slug]) => slug ?? '')
}

/** An article is written on its day, whatever else its record says. */
function withToday(grounds: Grounds, article: Article): Grounds {
  const own = groundsOf(dayOf(article.published))
  return {
    ...grounds,
    days: grounds.days.union(own.days),
    years: grounds.years.union(own.years),
  }
}

/** The prices of the four months up to an article, of every series, and the averages of their weeks. */
function readPrices(contentDir: string): (article: Article) => number[] {
  const series = globSync('benchmarks/*.csv', { cwd: contentDir }).flatMap((path) => {
    const parsed = parseBenchmarkCsv({ path, text: readFileSync(join(contentDir, path), 'utf8') })
    return parsed.ok ? [parsed.record] : []
  })
  return ({ published }) => {
    const to = addDays(dayOf(published), 6)
    const from = addDays(to, -120)
    return series.flatMap(({ frequency, prices }) => {
      const near = prices.filter(({ day }) => day >= from && day <= to)
      const weeks = frequency === 'daily' ? weeksOf(near) : []
      return [...near.map(({ price }) => price), ...weeks.map(({ average }) => round(average))]
    })
  }
}

/** To the cent, as weeks were written. */
function round(value: number): number {
  return Math.round(value * 100) / 100
}

function inWords(figure: Figure): string {
  return figure.kind === 'number' ? figure.text : `${figure.text} (${figure.kind})`
}
