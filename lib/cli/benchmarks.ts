/** `npm run benchmarks`: refreshes or extends a series from daily prices that somebody downloaded. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { refreshSeries, weeksFrom } from '#lib/benchmarks/refresh'
import { contentFolder } from '#lib/catalog/paths'
import { parseBenchmarkCsv, writeBenchmarkCsv } from '#lib/content/prices/benchmark-csv'
import { readBenchmarks, withAsOf } from '#lib/content/prices/benchmark-entries'
import { parseDailyPrices } from '#lib/content/prices/daily-prices'
import { formatProblem, type Problem } from '#lib/content/problem'
import { readSource } from '#lib/content/read-source'
import { dayInUtc, daysBetween } from '#lib/core/dates'
import { countInWords } from '#lib/filter/labels'

const usage = `npm run benchmarks -- ID PRICES.csv [--column NAME] [--dry-run]

Refreshes or extends content/benchmarks/ID.csv from a CSV of daily prices: a day, then a price, a row.
ID             a benchmark of content/benchmarks.yaml: brent, wti, henry-hub
--column NAME  which column holds the price, where there are several
--dry-run      says what would change, and writes nothing
Every row is checked first. With one bad row, or with prices of another series, nothing is written
and it exits 1. Weeks that the file does not tell of, or tells of with fewer days, stay as they are.`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    column: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

const [id, prices, ...more] = positionals
if (values.help) console.log(usage)
else if (!id || !prices || more.length > 0) process.exitCode = refuse(usage)
else process.exitCode = main(id, prices)

function main(benchmark: string, path: string): number {
  const folder = contentFolder()
  const file = `benchmarks/${benchmark}.csv`
  const entries = readSource(folder, 'benchmarks.yaml')
  if (!entries.ok) return refuseAll([entries.problem])
  const known = readBenchmarks(entries.file)
  if (!known.ok) return refuseAll(known.problems)
  const entry = known.record.find((one) => one.id === benchmark)
  if (!entry) {
    const names = known.record.map((one) => one.id).join(', ')
    return refuse(`There is no benchmark ${benchmark}. There are ${names}.`)
  }
  const daily = readSource(dirname(path), basename(path))
  if (!daily.ok) return refuseAll([daily.problem])
  const today = dayInUtc(Date.now())
  const parsed = parseDailyPrices(daily.file, today, values.column)
  if (!parsed.ok) return refuseAll(parsed.problems)
  const held = existsSync(join(folder, file))
    ? parseBenchmarkCsv({ path: file, text: readFileSync(join(folder, file), 'utf8') })
    : { ok: true as const, record: [], problems: [] }
  if (!held.ok) return refuseAll(held.problems)
  const fresh = weeksFrom(parsed.record)
  const result = refreshSeries(held.record, fresh)
  if (!result.ok) return refuse(`${result.message} Nothing was written.`)
  const csv = writeBenchmarkCsv(result.weeks)
  // What was written must be read again; a slip of ours must not reach the content either.
  const again = parseBenchmarkCsv({ path: file, text: csv })
  if (!again.ok) return refuseAll(again.problems)
  const newest = parsed.record.at(-1)?.day ?? entry.asOf
  const asOf = daysBetween(entry.asOf, newest) > 0 ? newest : entry.asOf
  if (!values['dry-run']) {
    replace(join(folder, file), csv)
    if (asOf !== entry.asOf)
      replace(join(folder, 'benchmarks.yaml'), withAsOf(entries.file.text, benchmark, asOf))
  }
  const { added, changed, unchanged, kept, untouched, holes } = result
  const parts = [`${added} added`, `${changed} changed`, `${unchanged} unchanged`]
  if (kept > 0) parts.push(`${kept} kept, for they hold more days`)
  console.log(
    `${values['dry-run'] ? 'Would write' : 'Wrote'} ${entry.name}: ${countInWords(parsed.record.length, 'day')} in ${countInWords(fresh.length, 'week')}: ${parts.join(', ')}; ${untouched} not told of. As of ${asOf}.`,
  )
  for (const { after, before } of holes)
    console.log(`There is a hole: no week between ${after} and ${before}.`)
  return 0
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
