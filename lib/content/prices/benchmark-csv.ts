/** Weekly prices of a benchmark: `content/benchmarks/{id}.csv`. */
import type { Parsed, Problem, SourceFile } from '../problem.ts'
import { type BenchmarkWeek, benchmarkWeek } from '../schema.ts'

const HEADER = 'week_ending,average,low,high,days'

/** Parses a series, oldest week first. A row that cannot be right is a problem, and then there is no series. */
export function parseBenchmarkCsv(file: SourceFile): Parsed<BenchmarkWeek[]> {
  const [header, ...lines] = file.text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const problems: Problem[] = []
  const weeks: BenchmarkWeek[] = []
  const add = (line: number, rule: string, message: string, fix: string) =>
    problems.push({ file: file.path, line, column: 1, severity: 'error', rule, message, fix })
  if (header?.trim() !== HEADER)
    add(1, 'csv-header', 'The first line is not the header.', `Write ${HEADER}.`)
  for (const [index, text] of lines.entries()) {
    const line = index + 2
    if (text.trim() === '') continue
    const [weekEnding, average, low, high, days, ...more] = text
      .split(',')
      .map((cell) => cell.trim())
    const numbers = {
      average: numberOf(average),
      low: numberOf(low),
      high: numberOf(high),
      days: numberOf(days),
    }
    const week = benchmarkWeek.safeParse({ weekEnding, ...numbers })
    if (!week.success || more.length > 0) {
      add(
        line,
        'csv-row',
        'The row is not a week of prices.',
        `Write ${HEADER}, for example 2020-01-03,68.05,67.05,69.08,4.`,
      )
      continue
    }
    const before = weeks.at(-1)
    if (before && before.weekEnding >= week.data.weekEnding) {
      add(
        line,
        'csv-order',
        `${week.data.weekEnding} does not come after ${before.weekEnding}.`,
        'Sort the weeks, each once.',
      )
    }
    if (week.data.low > week.data.average || week.data.average > week.data.high) {
      add(line, 'csv-range', 'The average is not between low and high.', 'Check the three figures.')
    }
    weeks.push(week.data)
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, record: weeks, problems }
}

/** The text of a series: what `parseBenchmarkCsv` reads, figures to the cent. */
export function writeBenchmarkCsv(weeks: readonly BenchmarkWeek[]): string {
  const rows = weeks.map(({ weekEnding, average, low, high, days }) =>
    [weekEnding, ...[average, low, high].map((value) => value.toFixed(2)), days].join(','),
  )
  return `${[HEADER, ...rows].join('\n')}\n`
}

function numberOf(text: string | undefined): number {
  return text && /^-?\d{1,9}(?:\.\d{1,6})?$/.test(text) ? Number(text) : Number.NaN
}
