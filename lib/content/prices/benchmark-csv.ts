/** Prices of a benchmark: `content/benchmarks/{id}.csv`, a day or a month a row. */
import { plainDate, sortTime } from '#lib/core/dates'
import { limits } from '../limits.ts'
import type { Parsed, Problem, SourceFile } from '../problem.ts'
import { type Benchmark, type BenchmarkPrice, benchmarkPrice } from '../vocabulary-schema.ts'

export type Frequency = Benchmark['frequency']

/** The prices of a file, oldest first, and what each of its rows is. */
export interface BenchmarkFile {
  readonly frequency: Frequency
  readonly prices: readonly BenchmarkPrice[]
}

const headers = { daily: 'date,price', monthly: 'month,price' } as const
const examples = { daily: '2020-01-03,68.05', monthly: '2021-01,54.60' } as const

/** Parses a series. A row that cannot be right is a problem, and so is a file without prices. */
export function parseBenchmarkCsv(file: SourceFile): Parsed<BenchmarkFile> {
  const [header = '', ...lines] = file.text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const problems: Problem[] = []
  const prices: BenchmarkPrice[] = []
  const add = (line: number, rule: string, message: string, fix: string, severity?: 'warning') =>
    problems.push({
      file: file.path,
      line,
      column: 1,
      severity: severity ?? 'error',
      rule,
      message,
      fix,
    })
  const frequency: Frequency = header.trim() === headers.monthly ? 'monthly' : 'daily'
  if (header.trim() !== headers[frequency])
    add(
      1,
      'csv-header',
      'The first line is not the header.',
      `Write ${headers.daily} or ${headers.monthly}.`,
    )
  const isTooLong = lines.length > limits.prices + 1
  if (isTooLong)
    add(
      limits.prices + 2,
      'csv-too-long',
      `The file has more than ${limits.prices.toLocaleString('en-GB')} rows.`,
      'Leave out the oldest, or give months instead of days.',
    )
  for (const [index, text] of (isTooLong ? [] : lines).entries()) {
    const line = index + 2
    if (text.trim() === '') continue
    const price = rowOf(text, frequency)
    if (!price) {
      const row = frequency === 'monthly' ? 'a month and its average' : 'a day and its price'
      add(
        line,
        'csv-row',
        `The row is not ${row}.`,
        `Write ${headers[frequency]}, for example ${examples[frequency]}.`,
      )
      continue
    }
    const before = prices.at(-1)
    if (before && before.day >= price.day)
      add(
        line,
        'csv-order',
        `${writeDay(price.day, frequency)} does not come after ${writeDay(before.day, frequency)}.`,
        'Sort the rows and list each once.',
      )
    if (frequency === 'daily' && [0, 6].includes(new Date(sortTime(price.day)).getUTCDay()))
      add(line, 'csv-weekend', `${price.day} is not a trading day.`, 'Check the days of the file.')
    if (price.price === 0)
      add(line, 'csv-zero', 'The price is 0.', 'Remove the row if the day has no price.', 'warning')
    prices.push(price)
  }
  if (prices.length === 0 && problems.length === 0)
    add(1, 'csv-empty', 'The file has no prices.', 'Restore its rows, or delete the file.')
  return problems.some(({ severity }) => severity === 'error')
    ? { ok: false, problems }
    : { ok: true, record: { frequency, prices }, problems }
}

/** The text of a series: what `parseBenchmarkCsv` reads, figures to the cent. */
export function writeBenchmarkCsv({ frequency, prices }: BenchmarkFile): string {
  const rows = prices.map(({ day, price }) => `${writeDay(day, frequency)},${price.toFixed(2)}`)
  return `${[headers[frequency], ...rows].join('\n')}\n`
}

function writeDay(day: string, frequency: Frequency): string {
  return frequency === 'monthly' ? day.slice(0, 7) : day
}

function rowOf(text: string, frequency: Frequency): BenchmarkPrice | undefined {
  const [date = '', price = '', ...more] = text.split(',').map((cell) => cell.trim())
  if (!/^-?\d{1,9}(?:\.\d{1,6})?$/.test(price) || more.length > 0) return undefined
  const day = plainDate.safeParse(frequency === 'monthly' ? `${date}-01` : date)
  return benchmarkPrice.safeParse({ day: day.data, price: Number(price) }).data
}
