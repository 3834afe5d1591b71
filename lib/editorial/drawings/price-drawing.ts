/** A picture of prices for the head of an article: one line, its ends, and its extremes, as SVG. */
import { fileColours } from '#lib/benchmarks/chart/chart-file'
import { type DayTick, dayTicks } from '#lib/benchmarks/chart/day-ticks'
import { extremesOf } from '#lib/benchmarks/chart/extremes'
import { polylinePath } from '#lib/benchmarks/chart/path'
import { linearScale, tickLabels } from '#lib/benchmarks/chart/scale'
import type { BenchmarkPrice } from '#lib/content/vocabulary-schema'
import { daysBetween, formatDay, formatMonth, type PlainDate } from '#lib/core/dates'

export interface DrawingRequest {
  /** `Brent, $/bl`. */
  readonly title: string
  /** Oldest first; at least two. */
  readonly prices: readonly BenchmarkPrice[]
  /** True for averages of a month, which no day had. */
  readonly isMonthly: boolean
}

const WIDTH = 1600
const HEIGHT = 900
const plot = { left: 60, right: 1420, top: 200, bottom: 770 } as const
const colours = {
  ...fileColours,
  ...{ line: '#97290f', under: '#f2ded2' },
} as const

/** The drawing; its texts are in the fonts `Source Sans 3` and its fallbacks. */
export function priceDrawing({ title, prices, isMonthly }: DrawingRequest): string {
  const [first, last] = [prices[0], prices.at(-1)]
  if (!first || !last || first.day >= last.day) throw new Error('A line needs two days.')
  const scale = linearScale(
    prices.map(({ price }) => price),
    6,
  )
  const x = (day: PlainDate) =>
    plot.left +
    ((plot.right - plot.left) * daysBetween(first.day, day)) / daysBetween(first.day, last.day)
  const y = (price: number) => plot.bottom - (plot.bottom - plot.top) * (scale.place(price) ?? 0)
  const spots = prices.map(({ day, price }) => ({ x: x(day), y: y(price) }))
  const floor = y(Math.max(0, scale.low))
  const labels = tickLabels(scale.ticks)
  const dateOf = isMonthly ? formatMonth : formatDay
  const { highest, lowest } = extremesOf(prices, first)
  const ends = [
    { ...highest, isHigh: true },
    { ...lowest, isHigh: false },
  ]
  const named = ends.map((one) => ({
    isHigh: one.isHigh,
    x: x(one.day),
    y: y(one.price),
    words: [numberOf(one.price), dateOf(one.day)] as const,
  }))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="Source Sans 3, sans-serif">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${colours.paper}"/>`,
    textOf(plot.left, 94, title, { size: 62, weight: 700 }),
    ...scale.ticks.flatMap((tick, index) => [
      `<path d="M${plot.left} ${round(y(tick))}H${plot.right}" stroke="${tick === 0 ? colours.ink : colours.rule}" stroke-width="2"/>`,
      textOf(plot.right + 20, y(tick) + 14, labels[index] ?? '', { fill: colours.soft }),
    ]),
    ...dayTicks(first.day, last.day, 7).flatMap((tick) => tickOf(tick, x(tick.day))),
    `<path d="${polylinePath([spots])}V${round(floor)}H${round(x(first.day))}z" fill="${colours.under}" fill-opacity="0.7"/>`,
    `<path d="${polylinePath([spots])}" fill="none" stroke="${colours.line}" stroke-width="5" stroke-linejoin="round" stroke-linecap="round"/>`,
    ...named.flatMap(markOf),
    '</svg>\n',
  ].join('\n')
}

interface Mark {
  readonly x: number
  readonly y: number
  readonly isHigh: boolean
  readonly words: readonly [price: string, date: string]
}

/** Above a peak and below a trough; near an edge the words turn inwards, and at the end they are beside it. */
function markOf({ x, y, isHigh, words: [price, date] }: Mark): string[] {
  const isLast = x > plot.right - 260
  const anchor = isLast ? 'end' : x < plot.left + 260 ? 'start' : 'middle'
  const isBeside = isLast && !isHigh
  const at = isHigh ? y - 26 : isBeside ? y + 15 : Math.min(y + 56, plot.bottom - 10)
  const from = isBeside ? x - 26 : x
  return [
    `<circle cx="${round(x)}" cy="${round(y)}" r="10" fill="${colours.line}" stroke="${colours.paper}" stroke-width="4"/>`,
    `<text x="${round(from)}" y="${round(at)}" text-anchor="${anchor}" font-size="46" paint-order="stroke" stroke="${colours.paper}" stroke-width="10" stroke-linejoin="round" fill="${colours.ink}"><tspan font-weight="700">${price}</tspan> ${date}</text>`,
  ]
}

function tickOf({ label, year }: DayTick, x: number): string[] {
  const anchor = x < plot.left + 30 ? 'start' : 'middle'
  return [
    textOf(x, 826, label, { fill: colours.soft, anchor }),
    ...(year ? [textOf(x, 876, year, { fill: colours.soft, anchor })] : []),
  ]
}

function textOf(
  x: number,
  y: number,
  text: string,
  {
    size = 42,
    weight = 400,
    fill = colours.ink,
    anchor = 'start',
  }: { size?: number; weight?: number; fill?: string; anchor?: string },
): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor}">${escaped}</text>`
}

function numberOf(price: number): string {
  return price.toFixed(2).replace('-', '−')
}

function round(value: number): number {
  return Math.round(value)
}
