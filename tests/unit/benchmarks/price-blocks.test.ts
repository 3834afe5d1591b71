/** What the blocks of prices say, as they are rendered: what is ranked, and what each change is counted from. */
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { BeforeOnAfter } from '#components/benchmarks/before-on-after'
import { LargestDays } from '#components/benchmarks/largest-days'
import { MoveTable } from '#components/benchmarks/move-table'
import { Sparkline } from '#components/benchmarks/sparkline'
import { largestMoves } from '#lib/benchmarks/largest-moves'
import { latestPricesInWords, listLatestPrices } from '#lib/benchmarks/latest'
import { moveRows } from '#lib/benchmarks/move-words'
import { hollowInWords, marksInWords } from '#lib/benchmarks/notes'
import { benchmarkOf, day, daysOf, monthsOf } from './some-prices.ts'

const brent = benchmarkOf()
const ttf = benchmarkOf({ id: 'ttf', name: 'TTF', frequency: 'monthly', unit: '$/mn Btu' })
const wave = Array.from({ length: 40 }, (_, n) => 80 + (n % 5))
const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/[ \n]+/g, ' ')

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
  expect(months).toContain('Month From the month before $/mn Btu Price Also at that time')
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
  expect(strip).toContain('5\u00a0sessions\u00a0on')
  const monthly = moveRows(ttf, monthsOf(wave), day('2022-03-11'))
  const table = textOf(
    renderToStaticMarkup(
      createElement(MoveTable, { caption: 'TTF', unit: '$/mn Btu', rows: monthly }),
    ),
  )
  expect(table).toContain('$/mn Btu Change from February 2022')
  expect(table).toContain('Month of the event March 2022')
})

const scale = { foot: 40, head: 220 }
const axis = { from: day('2022-01-03'), to: day('2022-01-14') }
const drawn = (
  prices: readonly number[],
  { frequency = 'daily', on = axis }: { frequency?: string; on?: typeof axis } = {},
) => {
  const made = frequency === 'daily' ? daysOf(prices) : monthsOf(prices)
  return renderToStaticMarkup(
    createElement(Sparkline, {
      price: { benchmark: benchmarkOf({ frequency }), index: made, prices: made },
      ground: { scale, axis: on, ticks: [] },
    }),
  )
}
/** Every height in a path of `polylinePath`, in units of the drawing. */
const heightsOf = (html: string) => {
  const path = /class="[^"]*line[^"]*" d="([^"]+)"/.exec(html)?.[1] ?? ''
  let y = 0
  return [...path.matchAll(/(M|l| |(?=-))?(-?[\d.]+) ?(-?\d+)/g)].map(([, command, , dy]) => {
    y = command === 'M' ? Number(dy) : y + Number(dy)
    return y
  })
}
const dotOf = (html: string) => /<circle cx="([\d.]+)%" cy="([\d.]+)%"/.exec(html)

test('a line beyond the shared scale is no plateau: its heights are its values, and an arrow says the farthest', () => {
  const arrows = (html: string) => [...html.matchAll(/<text[^>]*>([^<]+)/g)].map(([, text]) => text)
  expect(arrows(drawn([100, 120, 219, 220, 40, 41]))).toEqual([])
  expect(arrows(drawn([100, 300, 900, 300, 100, 30, 100, 250])).toSorted()).toEqual(
    ['900.00', '250.00', '30.00'].toSorted(),
  )
  const heights = heightsOf(drawn([100, 300, 900, 500, 100]))
  expect(new Set(heights.slice(1, 4)).size).toBe(3)
  expect(heights.slice(1, 4).every((height) => height < 0)).toBe(true)
})

test('the last dot of a line is at its own value and day, or is not there', () => {
  // 100 is at 64 of 100 between 40 and 220, on a scale of ratios with its margins.
  expect(Number(dotOf(drawn([100, 150, 100]))?.[2])).toBeCloseTo(47, 0)
  expect(dotOf(drawn([100, 150, 900]))).toBeNull()
  expect(dotOf(drawn([100, 150, -3]))).toBeNull()
  expect(dotOf(drawn([100, 150, 100]))?.[1]).toBe('18.18')
  // A month ends with its last day.
  const year = { from: day('2022-01-01'), to: day('2022-12-31') }
  expect(Number(dotOf(drawn([100, 90, 95], { frequency: 'monthly', on: year }))?.[1])).toBeCloseTo(
    24.7,
    1,
  )
  expect(drawn([100, 90], { on: year })).not.toContain('100%" cy')
  // Nothing of a line that ended before the axis begins.
  expect(drawn([100, 90], { on: { from: day('2023-01-01'), to: day('2023-12-31') } })).toBe('')
})

test('a caption of prices says what an arrow is where there is one', () => {
  const captionOf = (prices: readonly number[]) => {
    const all = daysOf(prices)
    return latestPricesInWords(
      listLatestPrices({
        listBenchmarks: () => [brent],
        spanOf: () => ({ first: day('2022-01-03'), last: all.at(-1)?.day ?? day('2022-01-03') }),
        listPrices: () => all,
      }),
    )
  }
  const spike = Array.from({ length: 60 }, (_, n) => (n === 30 ? 70 : 3))
  expect(captionOf(spike)).toMatch(/arrow is where a line leaves/)
  expect(captionOf([3, 3, 4, 3, 3])).not.toMatch(/arrow/)
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
  expect(hollowInWords({ hollow: 'M0 0h.1' }).join('')).toMatch(
    /late in its month, whose average is mainly of days before/,
  )
})
