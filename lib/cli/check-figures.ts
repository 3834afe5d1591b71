/** `npm run check:figures -- FOLDER`: the figures of articles and reports against the facts they were written from. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { z } from 'zod'
import { weeksOf } from '#lib/benchmarks/periods'
import { type BenchmarkFile, parseBenchmarkCsv } from '#lib/content/prices/benchmark-csv'
import type { Article } from '#lib/content/schema'
import { addDays, dayOf } from '#lib/core/dates'
import { wordingOf } from '#lib/editorial/checks/article-words'
import { type Explanation, explain, type Grounds, groundsOf } from '#lib/editorial/checks/explain'
import { type Figure, figuresIn } from '#lib/editorial/checks/figures'
import { parseRecords, textOfRecord } from '#lib/editorial/checks/records'
import { readArchive } from './support/archive-on-disk.ts'
import { explainerOf, linksOf, wordingOfReport } from './support/report-figures.ts'

const usage = `npm run check:figures -- FOLDER [--content DIR]

Lists the figures of each article that neither its record in FOLDER (YAML lists of records, the id being
the article's slug), nor a benchmark series, nor simple arithmetic on them,
nor the record of an article that it links to explains; and the figures of each report that
the articles behind it (linked, or of a storyline that it carries) and their records do not.
Accepted exceptions, each with its reason, are in lib/cli/check-figures.yaml, a report's under
its id. Exits 1 when a figure is left.`

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
  const recordOf = (slug: string) => records.get(renamed[slug] ?? slug)
  const series = readSeries(contentDir)
  const tally = { stated: 0, arithmetic: 0, linked: 0, excepted: 0, unexplained: 0 }
  const used = new Set<string>()
  const count = (id: string, figure: Figure, found: Explanation | 'linked') => {
    const key = `${id}\0${figure.text}`
    if (found !== 'unexplained') tally[found] += 1
    else if (exceptions.some(({ slug, figure: text }) => `${slug}\0${text}` === key)) {
      tally.excepted += 1
      used.add(key)
    } else {
      tally.unexplained += 1
      console.log(`${id}: ${inWords(figure)}`)
    }
  }
  const archive = readArchive(contentDir, Date.now())
  const articles = archive.articles.map(({ record }) => record)
  for (const article of articles) {
    const record = recordOf(article.slug)
    if (!record) {
      console.log(`${article.slug}: no record of this id`)
      tally.unexplained += 1
      continue
    }
    const grounds = withToday(
      groundsOf(textOfRecord(record), pricesAround(series, article)),
      article,
    )
    const linked = linksOf(article).flatMap((slug) => recordOf(slug) ?? [])
    const linkedGrounds = groundsOf(linked.map(textOfRecord).join('\n'))
    for (const figure of figuresIn(wordingOf(article))) {
      const found = explain(figure, grounds)
      const repeated =
        found === 'unexplained' && explain(figure, linkedGrounds) === 'stated' ? 'linked' : found
      count(article.slug, figure, repeated)
    }
  }
  const prices = series.flatMap(({ prices: all, frequency }) => figuresOf(all, frequency))
  for (const { record: report } of archive.reports) {
    const explainReport = explainerOf(report, articles, recordOf, prices)
    for (const figure of figuresIn(wordingOfReport(report)))
      count(report.id, figure, explainReport(figure))
  }
  for (const { slug, figure } of exceptions)
    if (!used.has(`${slug}\0${figure}`))
      console.log(`${slug}: the exception for ${figure} is not needed`)
  console.log(
    `${tally.stated} figures stated, ${tally.arithmetic} by arithmetic, ${tally.linked} in the record of a linked article, ${tally.excepted} accepted, ${tally.unexplained} unexplained`,
  )
  return tally.unexplained > 0 ? 1 : 0
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

/** Every series of prices. */
function readSeries(contentDir: string): BenchmarkFile[] {
  return globSync('benchmarks/*.csv', { cwd: contentDir }).flatMap((path) => {
    const parsed = parseBenchmarkCsv({ path, text: readFileSync(join(contentDir, path), 'utf8') })
    return parsed.ok ? [parsed.record] : []
  })
}

/** The prices of the four months up to an article, of every series, and the averages of their weeks. */
function pricesAround(series: readonly BenchmarkFile[], { published }: Article): number[] {
  const to = addDays(dayOf(published), 6)
  const from = addDays(to, -120)
  return series.flatMap(({ frequency, prices }) =>
    figuresOf(
      prices.filter(({ day }) => day >= from && day <= to),
      frequency,
    ),
  )
}

/** Prices, and for daily ones the averages, lows and highs of their weeks. */
function figuresOf(prices: BenchmarkFile['prices'], frequency: BenchmarkFile['frequency']) {
  const weeks = frequency === 'daily' ? weeksOf(prices) : []
  return [
    ...prices.map(({ price }) => price),
    ...weeks.flatMap(({ average, low, high }) => [round(average), low, high]),
  ]
}

/** To the cent, as weeks were written. */
function round(value: number): number {
  return Math.round(value * 100) / 100
}

function inWords(figure: Figure): string {
  return figure.kind === 'number' ? figure.text : `${figure.text} (${figure.kind})`
}
