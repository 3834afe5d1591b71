/** What the blocks of prices say, as they are rendered: what is ranked, and what each change is counted from. */
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { BeforeOnAfter } from '#components/benchmarks/before-on-after'
import { LargestDays } from '#components/benchmarks/largest-days'
import { MoveTable } from '#components/benchmarks/move-table'
import { Sparkline } from '#components/benchmarks/sparkline'
import { cutLine } from '#lib/benchmarks/chart/cut-line'
import { largestMoves } from '#lib/benchmarks/largest-moves'
import { latestPricesInWords, listLatestPrices } from '#lib/benchmarks/latest'
import { moveRows } from '#lib/benchmarks/move-words'
import { hollowInWords, marksInWords } from '#lib/benchmarks/notes'
import { benchmarkOf, day, daysOf, monthsOf } from './some-prices.ts'

const brent = benchmarkOf()
const ttf = benchmarkOf({ id: 'ttf', name: 'TTF', frequency: 'monthly', unit: '$/mn Btu' })
const wave = Array.from({ length: 40 }, (_, n) => 80 + (n % 5))
const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

test('largest moves are ranked by per cent, and articles of a month are not its cause', () => {
  const largest = (benchmark: typeof brent, prices: ReturnType<typeof daysOf>) =>
    textOf(
      renderToStaticMarkup(
        createElement(LargestDays, {
          benchmark,
          moves: largestMoves(benchmark, prices).map((move) => ({ ...move, articles: [] })),
        }),
      ),
    )
  const days = largest(brent, daysOf(wave))
  expect(days).toContain('Brent spot: ten largest daily changes, by per cent')
  expect(days).toContain('Day From the day before $/bl Price')
  expect(days).toMatch(/\d+ Jan 2022 −4\.8pc −4\.00 80\.00 no article about it/)
  const months = largest(ttf, monthsOf(wave))
  expect(months).toContain('TTF: ten largest changes of monthly averages, by per cent')
  expect(months).toContain('Month From the month before $/mn Btu Price Also that month')
  expect(months).not.toMatch(/What happened|Change\b/)
})

test('a small table and a strip say what their changes are counted from', () => {
  const daily = moveRows(brent, daysOf(wave), day('2022-01-11'))
  const strip = textOf(
    renderToStaticMarkup(
      createElement(BeforeOnAfter, { benchmark: brent, rows: daily, about: '' }),
    ),
  )
  expect(strip).toContain('Brent spot, $/bl, change from 10 January 2022')
  expect(strip).toContain('5 trading days later')
  const monthly = moveRows(ttf, monthsOf(wave), day('2022-03-11'))
  const table = textOf(
    renderToStaticMarkup(
      createElement(MoveTable, { caption: 'TTF', unit: '$/mn Btu', rows: monthly }),
    ),
  )
  expect(table).toContain('$/mn Btu Change from February 2022')
  expect(table).toContain('Month of the event March 2022')
})

test('a line that leaves the shared scale is broken there, once for each stretch, and the caption says so', () => {
  const scale = { foot: 40, head: 220 }
  const drawn = (prices: readonly number[]) =>
    renderToStaticMarkup(
      createElement(Sparkline, { points: daysOf(prices), frequency: 'daily', scale }),
    )
  const breaks = (html: string) => html.split('data-break').length - 1
  expect(breaks(drawn([100, 120, 219, 220, 40, 41]))).toBe(0)
  expect(breaks(drawn([100, 300, 900, 300, 100, 30, 100, 250]))).toBe(3)
  // From above the scale to below it.
  expect(breaks(drawn([300, 10]))).toBe(2)
  const { points, breaks: places } = cutLine(daysOf([100, 300, 900, 300, 100]), scale)
  expect(points.map(({ price }) => price)).toEqual([100, 220, 220, 220, 100])
  expect(places).toEqual([{ day: '2022-01-05', price: 220 }])
  const captionOf = (prices: readonly number[]) =>
    latestPricesInWords(
      listLatestPrices({
        listBenchmarks: () => [brent],
        spanOf: () => ({ first: day('2022-01-03'), last: day('2022-01-07') }),
        listPrices: () => daysOf(prices),
      }),
    )
  expect(captionOf([3, 3, 7, 3, 3])).toMatch(/A line is broken .* beyond 90 or 220/)
  expect(captionOf([3, 3, 4, 3, 3])).not.toMatch(/broken/)
})

test('what the numbers on a chart are is said of days by the rule, and of months without a cause', () => {
  const events = [{}]
  expect(marksInWords({ benchmark: brent, events }).join('')).toMatch(
    /own trading day, after a weekend or holiday the first/,
  )
  expect(marksInWords({ benchmark: ttf, events }).join('')).toMatch(/need not have caused/)
  expect(marksInWords({ benchmark: ttf, events, storyline: { title: 'A story' } })).toEqual([
    'Numbers are the events of A story.',
  ])
  expect(marksInWords({ benchmark: ttf, events, isCited: true }).join('')).toMatch(/the text cites/)
  expect(marksInWords({ benchmark: brent, events: [] })).toEqual([])
  expect(hollowInWords({ hollow: '' })).toEqual([])
  expect(hollowInWords({ hollow: 'M0 0h.1' }).join('')).toMatch(/too late in its month/)
})
