import { expect, test } from 'vitest'
import { limits } from '#lib/content/limits'
import { parseBenchmarkCsv, writeBenchmarkCsv } from '#lib/content/prices/benchmark-csv'

const path = 'benchmarks/brent.csv'
const parse = (...rows: string[]) =>
  parseBenchmarkCsv({ path, text: ['date,price', ...rows, ''].join('\n') })

test('rows become days, oldest first, and a price below zero is a price', () => {
  expect(parse('2020-04-17,18.31', '2020-04-20,-36.98')).toEqual({
    ok: true,
    problems: [],
    record: {
      frequency: 'daily',
      prices: [
        { day: '2020-04-17', price: 18.31 },
        { day: '2020-04-20', price: -36.98 },
      ],
    },
  })
})

test('a file of months is one of first days, and is written as it was read', () => {
  const text = 'month,price\n2021-01,7.27\n2021-02,6.16\n'
  const parsed = parseBenchmarkCsv({ path, text })
  expect(parsed).toMatchObject({
    ok: true,
    record: { frequency: 'monthly', prices: [{ day: '2021-01-01' }, { day: '2021-02-01' }] },
  })
  expect(parsed.ok && writeBenchmarkCsv(parsed.record)).toBe(text)
})

test('CRLF, a byte order mark and blank lines change nothing', () => {
  const text = '\uFEFFdate,price\r\n2020-01-03,68.05\r\n\r\n'
  expect(parseBenchmarkCsv({ path, text })).toEqual(parse('2020-01-03,68.05'))
})

test.each([
  ['2020-01-06', 'a column too few'],
  ['2020-01-06,68.05,1', 'a column too many'],
  ['2020-02-30,68.05', 'an impossible day'],
  ['06/01/2020,68.05', 'another way to write a day'],
  ['2020-01,68.05', 'a month among days'],
  ['2020-01-06,', 'no price'],
  ['2020-01-06,n/a', 'a word for a price'],
  ['2020-01-06,Infinity', 'a price without end'],
  ['2020-01-06,0x10', 'a price that only a program reads'],
])('%s is refused: %s', (row) => {
  expect(parse('2019-12-27,1', row)).toEqual({
    ok: false,
    problems: [
      {
        file: path,
        line: 3,
        column: 1,
        severity: 'error',
        rule: 'csv-row',
        message: 'The row is not a day and its price.',
        fix: 'Write date,price, for example 2020-01-03,68.05.',
      },
    ],
  })
})

test.each([
  ['an earlier day', '2020-01-03', 'csv-order'],
  ['the same day', '2020-01-10', 'csv-order'],
  ['a Saturday', '2020-01-11', 'csv-weekend'],
])('%s is reported at its line', (_, day, rule) => {
  expect(parse('2020-01-10,1', `${day},1`)).toMatchObject({
    ok: false,
    problems: [{ line: 3, severity: 'error', rule }],
  })
})

test('a price of 0 is a warning, and a file without prices an error', () => {
  expect(parse('2020-01-10,0')).toMatchObject({
    ok: true,
    problems: [{ line: 2, severity: 'warning', rule: 'csv-zero' }],
  })
  expect(parse()).toMatchObject({ ok: false, problems: [{ rule: 'csv-empty' }] })
})

test('a file with more rows than half a century of trading days is refused as that, once', () => {
  const rows = (count: number) =>
    Array.from(
      { length: count },
      (_, n) => `${new Date(n * 86_400_000).toISOString().slice(0, 10)},1`,
    )
  const rules = (count: number) => new Set(parse(...rows(count)).problems.map(({ rule }) => rule))
  expect(rules(limits.prices)).not.toContain('csv-too-long')
  expect(parse(...rows(limits.prices + 1))).toEqual({
    ok: false,
    problems: [
      expect.objectContaining({
        line: limits.prices + 2,
        rule: 'csv-too-long',
        message: 'The file has more than 15,000 rows.',
      }),
    ],
  })
})

test('a file without the header is refused, and so is an empty one', () => {
  for (const text of ['2020-01-03,68.05\n', '', 'week_ending,average,low,high,days\n'])
    expect(parseBenchmarkCsv({ path, text }).problems).toContainEqual(
      expect.objectContaining({
        line: 1,
        rule: 'csv-header',
        fix: 'Write date,price or month,price.',
      }),
    )
})
