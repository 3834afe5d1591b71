import { expect, test } from 'vitest'
import { parseBenchmarkCsv } from '#lib/content/prices/benchmark-csv'

const header = 'week_ending,average,low,high,days'
const parse = (...rows: string[]) =>
  parseBenchmarkCsv({ path: 'benchmarks/brent.csv', text: [header, ...rows, ''].join('\n') })

test('rows become weeks, oldest first', () => {
  expect(parse('2020-01-03,68.05,67.05,69.08,4', '2020-01-10,67,65,70.25,5')).toEqual({
    ok: true,
    problems: [],
    record: [
      { weekEnding: '2020-01-03', average: 68.05, low: 67.05, high: 69.08, days: 4 },
      { weekEnding: '2020-01-10', average: 67, low: 65, high: 70.25, days: 5 },
    ],
  })
})

test('a price below nought is a price', () => {
  expect(parse('2020-04-24,3.32,-36.98,15.99,5')).toMatchObject({
    ok: true,
    record: [{ low: -36.98 }],
  })
})

test('CRLF, a byte order mark and blank lines change nothing', () => {
  const text = `\uFEFF${header}\r\n2020-01-03,68.05,67.05,69.08,4\r\n\r\n`
  expect(parseBenchmarkCsv({ path: 'benchmarks/brent.csv', text })).toEqual(
    parse('2020-01-03,68.05,67.05,69.08,4'),
  )
})

test.each([
  ['2020-01-03,68.05,67.05,69.08', 'a column too few'],
  ['2020-01-03,68.05,67.05,69.08,4,5', 'a column too many'],
  ['2020-02-30,68.05,67.05,69.08,4', 'an impossible day'],
  ['03/01/2020,68.05,67.05,69.08,4', 'another way to write a day'],
  ['2020-01-03,,67.05,69.08,4', 'no average'],
  ['2020-01-03,n/a,67.05,69.08,4', 'a word for a price'],
  ['2020-01-03,68.05,67.05,69.08,0', 'no trading day'],
  ['2020-01-03,0x10,0x10,0x10,4', 'figures of another base'],
  ['2020-01-03,1e1,1e1,1e1,4', 'powers of ten'],
  ['2020-01-03,68.05,67.05,69.08,8', 'eight days in a week'],
  ['2020-01-03,68.05,67.05,69.08,4.5', 'half a day'],
  ['2020-01-03,Infinity,67.05,Infinity,4', 'a price without end'],
])('%s is no week: %s', (row) => {
  expect(parse('2019-12-27,1,1,1,1', row)).toEqual({
    ok: false,
    problems: [
      {
        file: 'benchmarks/brent.csv',
        line: 3,
        column: 1,
        severity: 'error',
        rule: 'csv-row',
        message: 'The row is not a week of prices.',
        fix: `Write ${header}, for example 2020-01-03,68.05,67.05,69.08,4.`,
      },
    ],
  })
})

test.each([
  ['an earlier week', '2020-01-03'],
  ['the same week', '2020-01-10'],
])('%s below a week is told at its line', (_, week) => {
  expect(parse('2020-01-10,1,1,1,1', `${week},1,1,1,1`).problems).toEqual([
    expect.objectContaining({
      line: 3,
      severity: 'error',
      rule: 'csv-order',
      message: `${week} does not come after 2020-01-10.`,
    }),
  ])
})

test('an average outside low and high is told', () => {
  expect(parse('2020-01-03,1,2,3,5', '2020-01-10,4,2,3,5').problems).toEqual([
    expect.objectContaining({ line: 2, rule: 'csv-range' }),
    expect.objectContaining({ line: 3, rule: 'csv-range' }),
  ])
})

test('a file without the header is told, and so is an empty one', () => {
  for (const text of ['2020-01-03,68.05,67.05,69.08,4\n', '']) {
    expect(parseBenchmarkCsv({ path: 'benchmarks/brent.csv', text }).problems).toContainEqual(
      expect.objectContaining({ line: 1, rule: 'csv-header', fix: `Write ${header}.` }),
    )
  }
})
