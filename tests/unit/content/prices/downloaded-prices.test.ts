import { expect, test } from 'vitest'
import { parseDownload } from '#lib/content/prices/downloaded-prices'
import { today } from '../../a-record.ts'

const parse = (text: string, column?: string) =>
  parseDownload({ path: 'prices.csv', text }, today, column)
const two = [
  { day: '2022-03-03', price: 110.5 },
  { day: '2022-03-04', price: 118 },
]

test.each([
  ['plain', 'date,price\n2022-03-03,110.5\n2022-03-04,118\n'],
  [
    'newest first, CRLF and a byte order mark',
    '\uFEFFdate,price\r\n2022-03-04,118\r\n2022-03-03,110.5\r\n',
  ],
  [
    'as the EIA exports a sheet',
    'Back to Contents,Data 1: Spot\nSourcekey,RBRTE\nDate,Brent Spot (Dollars per Barrel)\n"Mar 03, 2022",110.5\n"Mar 04, 2022",118\n',
  ],
  [
    'as FRED does, with a holiday',
    'observation_date,DCOILBRENTEU\n2022-03-03,110.5\n2022-03-04,118\n2022-03-07,.\n2022-03-08,\n',
  ],
  ['with semicolons', 'Datum;Preis\n2022/03/03;110.5\n2022/03/04;118\n'],
  ['with tabs', 'date\tprice\n3 March 2022\t110.5\n04-Mar-2022\t118\n'],
  ['without a head', '2022-03-03,110.5\n2022-03-04,118\n'],
])('prices are read %s', (_, text) => {
  expect(parse(text)).toEqual({
    ok: true,
    problems: [],
    record: { frequency: 'daily', prices: two },
  })
})

test('a price below zero is a price, whatever its minus looks like', () => {
  expect(parse('d,p\n2020-04-20,-36.98\n2020-04-21,−1\n')).toMatchObject({
    record: { prices: [{ price: -36.98 }, { price: -1 }] },
  })
})

test('strokes are read day first or month first as the file itself shows', () => {
  expect(parse('d,p\n03/03/2022,110.5\n04/03/2022,118\n31/03/2022,1\n')).toMatchObject({
    record: { prices: [...two, { day: '2022-03-31' }] },
  })
  expect(parse('d,p\n03/03/2022,110.5\n03/04/2022,118\n03/31/2022,1\n')).toMatchObject({
    record: { prices: [...two, { day: '2022-03-31' }] },
  })
  expect(parse('d,p\n03/03/2022,110.5\n03/04/2022,118\n')).toMatchObject({
    ok: false,
    problems: [{ rule: 'prices-day' }],
  })
})

test.each([
  ['2022-03-05,118', 'prices-weekend'],
  ['2022-03-03,119', 'prices-twice'],
  ['2022-02-30,118', 'prices-day'],
  ['someday,118', 'prices-day'],
  ['2022-03-04,abc', 'prices-number'],
  ['2022-03-04,"1,118"', 'prices-number'],
  ['2022-03-04,Infinity', 'prices-number'],
  ['2022-03-04,1e9', 'prices-number'],
  ['2027-03-04,118', 'prices-future'],
])('%s spoils the file, and is reported at its line', (row, rule) => {
  expect(parse(`d,p\n2022-03-03,110.5\n${row}\n`)).toEqual({
    ok: false,
    problems: [expect.objectContaining({ file: 'prices.csv', line: 3, rule, severity: 'error' })],
  })
})

test('every bad row is reported, not the first alone', () => {
  const parsed = parse('d,p\n2022-03-03,x\n2022-03-04,y\n2022-03-07,z\n')
  expect(parsed.problems.map(({ line }) => line)).toEqual([2, 3, 4])
})

test('of several columns one must be named', () => {
  const text = 'Date,WTI,Brent\n2022-03-03,107,110.5\n2022-03-04,115,118\n'
  expect(parse(text)).toMatchObject({
    ok: false,
    problems: [{ rule: 'prices-column', fix: 'Name one with --column: WTI, Brent.' }],
  })
  expect(parse(text, 'brent')).toMatchObject({ ok: true, record: { prices: two } })
  expect(parse(text, 'Urals')).toMatchObject({ ok: false, problems: [{ rule: 'prices-column' }] })
})

test.each(['', 'date,price\n', 'nothing here\nof use\n'])('%j holds no prices', (text) => {
  expect(parse(text)).toMatchObject({ ok: false, problems: [{ rule: 'prices-none' }] })
})

test('a quoted cell may have several lines, and rows after it keep their places', () => {
  const text =
    'date,price,note\n2022-03-03,110.5,"two\nlines, and ""more"" of it"\n2022-03-04,none,\n'
  const parsed = parse(text, 'price')
  expect(parsed.problems).toEqual([expect.objectContaining({ line: 4, rule: 'prices-number' })])
})

test('a quotation mark without an end is a problem', () => {
  expect(parse('date,price\n2022-03-03,"110.5\n')).toMatchObject({
    ok: false,
    problems: [{ rule: 'prices-quote' }],
  })
})

test('months are read as the World Bank writes them, and the column by the name of its series', () => {
  const text = [
    'World Bank Commodity Price Data,,',
    ',"Natural gas, Europe **","Coal, Australian"',
    ',($/mmbtu),($/mt)',
    '2022M01,28.26,196.9',
    '2022M02,27.23,…',
    '',
  ].join('\n')
  expect(parse(text, 'Natural gas, Europe')).toEqual({
    ok: true,
    problems: [],
    record: {
      frequency: 'monthly',
      prices: [
        { day: '2022-01-01', price: 28.26 },
        { day: '2022-02-01', price: 27.23 },
      ],
    },
  })
  expect(parse(text, 'Coal, Australian')).toMatchObject({
    record: { prices: [{ day: '2022-01-01', price: 196.9 }] },
  })
  expect(parse('month,price\n2022-01,5\n2022-02-03,6\n')).toMatchObject({
    ok: false,
    problems: [{ line: 3, rule: 'prices-day' }],
  })
})
