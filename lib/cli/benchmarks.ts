/** `npm run benchmarks`: refreshes or extends a series from prices that somebody downloaded. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { isCopyOf, refreshPrices } from '#lib/benchmarks/refresh'
import { contentFolder } from '#lib/catalog/paths'
import { parseBenchmarkCsv, writeBenchmarkCsv } from '#lib/content/prices/benchmark-csv'
import { readBenchmarks, withAsOf } from '#lib/content/prices/benchmark-entries'
import { parseDownload } from '#lib/content/prices/downloaded-prices'
import { formatProblem, type Problem } from '#lib/content/problem'
import { readSource } from '#lib/content/read-source'
import type { Benchmark } from '#lib/content/vocabulary-schema'
import { dayInUtc, type PlainDate } from '#lib/core/dates'
import { lastOfMonth } from '#lib/core/months'
import { countInWords } from '#lib/filter/labels'

const usage = `npm run benchmarks -- ID PRICES.csv [--column NAME] [--dry-run] [--accept REASON]

Refreshes or extends content/benchmarks/ID.csv from a CSV of prices: a day or a month, then a price, a row.
The World Bank's monthly file (saved as CSV) can be given as it is: its column is found by the series' name.
ID               a benchmark of content/benchmarks.yaml: brent, ttf, newcastle-coal
--column NAME    which column holds the price, where there are several
--dry-run        says what would change, and writes nothing
--accept REASON  writes prices that the checks refuse, after somebody has looked at them; the reason is
                 recorded in benchmarks.yaml
Every row is checked first. With one bad row, with prices of another series or unit, with a price of 0 or
below, or with one far from its neighbours, nothing is written and it exits 1.`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    accept: { type: 'string' },
    column: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

const [id, download, ...more] = positionals
if (values.help) console.log(usage)
else if (!id || !download || more.length > 0 || values.accept?.trim() === '')
  process.exitCode = refuse(usage)
else process.exitCode = main(id, download)

function main(benchmark: string, path: string): number {
  const folder = contentFolder()
  const entries = readSource(folder, 'benchmarks.yaml')
  if (!entries.ok) return refuseAll([entries.problem])
  const known = readBenchmarks(entries.file)
  if (!known.ok) return refuseAll(known.problems)
  const entry = known.record.find((one) => one.id === benchmark)
  if (!entry) {
    const names = known.record.map((one) => one.id).join(', ')
    return refuse(`There is no benchmark ${benchmark}. There are ${names}.`)
  }
  const source = readSource(dirname(path), basename(path))
  if (!source.ok) return refuseAll([source.problem])
  const today = dayInUtc(Date.now())
  let parsed = parseDownload(source.file, today, values.column)
  if (!parsed.ok && values.column === undefined && hasManyColumns(parsed.problems))
    parsed = parseDownload(source.file, today, entry.series)
  if (!parsed.ok) return refuseAll(parsed.problems)
  const { frequency, prices } = parsed.record
  if (frequency !== entry.frequency)
    return refuse(
      `${entry.name} is ${entry.frequency}, and these prices are ${frequency}. Nothing was written.`,
    )
  const held = readSeries(folder, benchmark)
  if (!held.ok) return refuseAll(held.problems)
  const duplicate = values.accept === undefined && copied(folder, entry, known.record, prices)
  if (duplicate)
    return refuse(
      `These are the prices of ${duplicate.name}, not of ${entry.name}. Nothing was written.`,
    )
  const result = refreshPrices(held.prices, prices, frequency, values.accept !== undefined)
  if (!result.ok)
    return refuse(
      `${result.reasons.join('\n')}\nNothing was written. If the prices are right, give --accept with the reason.`,
    )
  const csv = writeBenchmarkCsv({ frequency, prices: result.prices })
  // What is written must be readable; a mistake of ours must not reach the content either.
  const again = parseBenchmarkCsv({ path: fileOf(benchmark), text: csv })
  if (!again.ok) return refuseAll(again.problems)
  const asOf = asOfNow(entry, prices.at(-1)?.day)
  if (!values['dry-run']) {
    replace(join(folder, fileOf(benchmark)), csv)
    if (asOf !== entry.asOf || values.accept !== undefined)
      replace(
        join(folder, 'benchmarks.yaml'),
        withAsOf(entries.file.text, benchmark, asOf, values.accept),
      )
  }
  const { added, changed, unchanged, untouched, gaps } = result
  const rows = countInWords(prices.length, frequency === 'monthly' ? 'month' : 'day')
  console.log(
    `${values['dry-run'] ? 'Would write' : 'Wrote'} ${entry.name}: ${rows}: ${added} added, ${changed} changed, ${unchanged} unchanged; ${untouched} not covered. As of ${asOf}.`,
  )
  for (const { after, before } of gaps)
    console.log(`There is a gap: no price between ${after} and ${before}.`)
  return 0
}

function fileOf(benchmark: string): string {
  return `benchmarks/${benchmark}.csv`
}

function readSeries(folder: string, benchmark: string) {
  const path = join(folder, fileOf(benchmark))
  if (!existsSync(path)) return { ok: true as const, prices: [] }
  const parsed = parseBenchmarkCsv({ path: fileOf(benchmark), text: readFileSync(path, 'utf8') })
  return parsed.ok ? { ok: true as const, prices: parsed.record.prices } : parsed
}

/** Another series of the same frequency that holds these very prices. */
function copied(
  folder: string,
  entry: Benchmark,
  all: readonly Benchmark[],
  prices: Parameters<typeof isCopyOf>[1],
): Benchmark | undefined {
  return all.find((other) => {
    if (other.id === entry.id || other.frequency !== entry.frequency) return false
    const series = readSeries(folder, other.id)
    return series.ok && isCopyOf(series.prices, prices)
  })
}

/** The last day of what is known; of a month, its last day. */
function asOfNow(entry: Benchmark, newest: PlainDate | undefined): PlainDate {
  if (!newest) return entry.asOf
  const last = entry.frequency === 'monthly' ? lastOfMonth(newest) : newest
  return [last, entry.asOf].sort().at(-1) ?? last
}

function hasManyColumns(problems: readonly Problem[]): boolean {
  return problems.some(({ rule }) => rule === 'prices-column')
}

/** A file is whole, as it was or as it is; never half of either. */
function replace(path: string, text: string): void {
  const beside = `${path}.tmp`
  writeFileSync(beside, text)
  renameSync(beside, path)
}

function refuseAll(problems: readonly Problem[]): number {
  const shown = problems.slice(0, 20).map(formatProblem)
  if (problems.length > shown.length) shown.push(`… and ${problems.length - shown.length} more.`)
  return refuse(
    `${shown.join('\n')}\n${countInWords(problems.length, 'problem')}. Nothing was written.`,
  )
}

function refuse(text: string): number {
  console.error(text)
  return 1
}
