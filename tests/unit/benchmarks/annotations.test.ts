/** Every article and every series of the archive: is what a chart says of them true, and can it be read? */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { annotateChart } from '#lib/benchmarks/annotations'
import { boxOf } from '#lib/benchmarks/chart/label-spots'
import { drawSeries } from '#lib/benchmarks/chart/series-plot'
import { layOutChart } from '#lib/benchmarks/chart-layout'
import { pricesAround, pricesOf } from '#lib/benchmarks/context'
import { courseInWords, rangeInWords } from '#lib/benchmarks/course'
import { courseAround } from '#lib/benchmarks/day-course'
import { AXIS_WIDTH, chartSizes, sizeWidths } from '#lib/benchmarks/label-set'
import { pricesFor } from '#lib/benchmarks/market'
import { indexOfDay, isLateInMonth } from '#lib/benchmarks/moves'
import { newsDayOf, pricedDayOf } from '#lib/benchmarks/news-day'
import { plotNotes } from '#lib/benchmarks/plot-notes'
import { isAboutStep } from '#lib/benchmarks/price-news'
import type { PriceNote } from '#lib/benchmarks/price-notes'
import { reactionTo } from '#lib/benchmarks/reaction'
import { type StoryChart, storyChart } from '#lib/benchmarks/story-chart'
import type { Benchmark } from '#lib/catalog/model'
import { addDays, dayOf, daysBetween, type PlainDate, plainDate } from '#lib/core/dates'
import { nextMonth } from '#lib/core/months'
import { emptyFilter } from '#lib/filter/filter'
import { openArchive } from '../catalog/the-archive.ts'

const catalog = openArchive()

/** The prices as their files have them, read by the test itself. */
const files = new Map(
  catalog.listBenchmarks().map(({ id }) => {
    const lines = readFileSync(`content/benchmarks/${id}.csv`, 'utf8').trim().split('\n').slice(1)
    return [
      `${id}`,
      new Map(
        lines
          .map((line) => line.split(','))
          .map(([day = '', price]) => [day.length === 7 ? `${day}-01` : day, Number(price)]),
      ),
    ]
  }),
)
const articles = catalog
  .listArticles(emptyFilter, 1, 100_000)
  .items.flatMap(({ slug }) => catalog.findArticle(slug) ?? [])
const charts = articles.flatMap((article) => {
  const events = article.storylines.flatMap(({ id }) => catalog.listEvents(id))
  const chart = storyChart(catalog, article, events)
  return chart ? [{ article, events, chart }] : []
})
const MONTHS =
  'January February March April May June July August September October November December'.split(' ')

test('there is something to judge', () => {
  expect(charts.length).toBeGreaterThan(150)
  expect(charts.flatMap(({ chart }) => chart.notes).length).toBeGreaterThan(500)
  expect(
    charts.flatMap(({ chart }) => chart.notes).filter(({ words }) => words).length,
  ).toBeGreaterThan(5)
  expect(charts.flatMap(({ chart }) => chart.events).length).toBeGreaterThan(200)
})

test('a chart is of what the story is first about', () => {
  for (const { article, chart } of charts)
    expect(chart.benchmark.commodities.map(String)).toContain(article.commodities[0])
  const uranium = articles.find(({ headline }) => /^Uranium jumps 8pc/.test(headline))
  expect(uranium && marketsOf(uranium)).toContain('wti')
  expect(charts.map(({ article }) => article.slug)).not.toContain(uranium?.slug)
})

test('each value and day on a line is in its file, and high, low and last are that', () => {
  for (const { chart } of charts) {
    const file = fileOf(chart)
    const values = chart.prices.map(({ day }) => file.get(day) ?? Number.NaN)
    for (const note of chart.notes) {
      const price = file.get(note.day) ?? Number.NaN
      expect(note.price).toBe(price)
      expect(note.value).toBe(printed(price, chart.benchmark.unit))
      const [year = '', month = '', day = ''] = note.day.split('-')
      const name = MONTHS[Number(month) - 1] ?? ''
      const date =
        chart.benchmark.frequency === 'monthly'
          ? `${name.slice(0, 3)} ${year}`
          : `${Number(day)} ${name}`
      const brief =
        chart.benchmark.frequency === 'monthly'
          ? `${name.slice(0, 3)} ${year}`
          : `${Number(day)} ${name.slice(0, 3)}`
      expect([date, `${date} ${year}`, ...(note.kind === 'last' ? [brief] : [])]).toContain(
        note.date,
      )
    }
    const said = (kind: PriceNote['kind']) => chart.notes.find((note) => note.kind === kind)
    expect(said('high')?.price).toBe(Math.max(...values))
    const lowest = Math.min(...values)
    // Of a line that ends at its lowest, the last price says it.
    expect([said('low')?.price, said('last')?.price, said('high')?.price]).toContain(lowest)
  }
})

test('words are only at a turn to which the news of an article of the market led', () => {
  for (const { chart } of charts)
    for (const { day, slug, words } of chart.notes) {
      expect(slug === undefined).toBe(words === undefined)
      if (!slug || !words) continue
      const article = catalog.findArticle(slug)
      if (!article) throw new Error(`no article ${slug}`)
      expect(marketsOf(article)).toContain(chart.benchmark.id)
      expect(reactionTo(catalog, chart.benchmark, newsDayOf(article))?.on.day).toBe(day)
      const own = article.storylines.map(({ event }) => event)
      expect([article.headline, ...own]).toContain(words)
    }
})

test('a chart of a day names no article of the days after it, whatever day its news is of', () => {
  const benchmark = catalog.findBenchmark('brent')
  const newsDay = plainDate.parse('2026-04-13')
  const prices = catalog.listPrices('brent', addDays(newsDay, -300), newsDay)
  const said = prices.slice(-1)
  if (!benchmark) throw new Error('no Brent')
  const longer = [
    ...prices,
    ...catalog.listPrices('brent', addDays(newsDay, 1), addDays(newsDay, 9)),
  ]
  const named = (until?: PlainDate) =>
    annotateChart(catalog, benchmark, longer, { said, until }).notes.flatMap(
      ({ slug }) => slug ?? [],
    )
  expect(named(addDays(newsDay, 1))).toContain('us-blockade-of-iranian-ports')
  expect(named(newsDay)).not.toContain('us-blockade-of-iranian-ports')
})

test('each event is an article of the story on that market, on its day', () => {
  for (const { article, events, chart } of charts)
    for (const { slug, day, words, isOwn } of chart.events) {
      const found = catalog.findArticle(slug)
      if (!found) throw new Error(`no article ${slug}`)
      expect(day).toBe(dayOf(found.published))
      expect(marketsOf(found)).toContain(chart.benchmark.id)
      expect(isOwn).toBe(slug === article.slug)
      const lines = events.filter((event) => event.slug === slug).map(({ event }) => event)
      expect([...lines, ...(isOwn ? [article.headline] : [])]).toContain(words)
    }
})

test('no other event is so near to a labelled turn that it seems to be its reason, unless it is in that price', () => {
  for (const { chart } of charts) {
    if (chart.benchmark.frequency === 'monthly') continue
    const turns = chart.notes.filter(({ kind }) => kind !== 'last').map(({ day }) => day)
    for (const { slug, day, isOwn } of chart.events) {
      const beside = turns.filter((turn) => Math.abs(daysBetween(turn, day)) <= 3)
      if (isOwn || beside.length === 0) continue
      const step = reactionTo(catalog, chart.benchmark, day)
      expect(beside).toEqual([step?.on.day])
      const article = catalog.findArticle(slug)
      expect(article && step && isAboutStep(article, chart.benchmark, step)).toBe(true)
    }
  }
  const newest = charts[0]?.chart
  expect(newest?.notes.some(({ value }) => value === '$138.21')).toBe(true)
  expect(newest?.events.map(({ words }) => words).join()).not.toContain('Trump suspends attacks')
})

test('the sentence over a chart says what is in the file, and high, low and last are labelled or in words', () => {
  for (const { chart } of charts) {
    expectTrue(chart.benchmark, chart.prices, fileOf(chart))
    for (const { day } of chart.course.prices)
      expect(chart.notes.map((note) => note.day)).toContain(day)
    const { sets } = layOutChart(chart, { narrow: 300, wide: 430 })
    for (const size of chartSizes) {
      const said = [
        ...sets[size].labels.map(({ id }) => id.split(' ')[1]),
        ...sets[size].unplaced.map(({ day }) => day),
        ...chart.course.prices.map(({ day }) => day),
      ]
      for (const { kind, day } of chart.notes)
        if (kind === 'high' || kind === 'low' || kind === 'last') expect(said).toContain(day)
    }
  }
  for (const benchmark of catalog.listBenchmarks()) {
    const span = catalog.spanOf(benchmark.id)
    if (!span) continue
    const file = files.get(benchmark.id) ?? new Map()
    expectTrue(benchmark, catalog.listPrices(benchmark.id, span.first, span.last), file)
    for (let from = span.first; from < span.last; from = addDays(from, 183)) {
      const prices = catalog.listPrices(benchmark.id, from, addDays(from, 366))
      expectTrue(benchmark, prices, file)
    }
  }
})

test('beside an article and over its chart its own price is said first, with what it did, then high and low', () => {
  let [judged, named, labelled] = [0, 0, 0]
  for (const article of articles)
    for (const context of pricesOf(catalog, article).charts) {
      const { benchmark, prices, from, to, published, newsDay } = context
      const course = courseAround(benchmark, prices, newsDay)
      const own = prices[indexOfDay(benchmark, prices, newsDay)]
      if (!course) continue
      judged++
      const says = course.says.replaceAll('\u00a0', ' ')
      if (own) {
        expect(course.prices[0]).toBe(own)
        const verb = benchmark.frequency === 'monthly' ? 'averaged' : 'spot was'
        const start = `${benchmark.name} ${verb} ${rounded(own.price, benchmark.unit)} ${when(benchmark, own.day)}`
        expect(says.slice(0, start.length)).toBe(start)
        const before = prices[prices.indexOf(own) - 1]
        const change = /^, (?:(up|down) ([\d.]+)pc|unchanged)/.exec(says.slice(start.length))
        if (change?.[2]) {
          const part = own.price / (before?.price ?? Number.NaN) - 1
          expect(Math.abs(100 * Math.abs(part) - Number(change[2]))).toBeLessThan(0.51)
          expect(part > 0).toBe(change[1] === 'up')
        }
        const isLate = benchmark.frequency === 'monthly' && isLateInMonth(published)
        if (before && before.price > 0) expect(change !== null, says).toBe(!isLate)
      }
      // A date is on one line, and each has its year unless all are of one.
      expect(course.says).not.toMatch(/\d [A-Z][a-z]+|[A-Z][a-z]+ \d{4}/)
      const years = [...says.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => year)
      const all = new Set(course.prices.map(({ day: at }) => at.slice(0, 4)))
      expect(years).toHaveLength(all.size === 1 ? 1 : course.prices.length)
      const values = prices.map(({ price }) => price)
      const said = course.prices.map(({ price }) => price)
      expect(said).toContain(Math.max(...values))
      expect(said).toContain(Math.min(...values))
      const { plot } = drawSeries({ benchmark, prices, from, to, height: 150 })
      const { narrow, wide } = plotNotes(
        benchmark,
        prices,
        plot,
        { rules: [plot.x(published)] },
        course.prices,
      )
      for (const { day } of course.prices) {
        const file = files.get(benchmark.id)
        expect(file?.get(day)).toBe(prices.find((one) => one.day === day)?.price)
        for (const labels of [narrow, wide]) {
          named++
          if (labels.some(({ id }) => id.endsWith(day))) labelled++
        }
      }
    }
  for (const { article, chart } of charts) {
    const newsDay = pricedDayOf(article, chart.benchmark)
    const own = chart.prices[indexOfDay(chart.benchmark, chart.prices, newsDay)]
    const isNear = own && daysBetween(newsDay, own.day) <= 6
    if (isNear) expect(chart.course.prices[0]).toBe(own)
  }
  expect(judged).toBeGreaterThan(150)
  expect(labelled / named).toBeGreaterThan(0.9)
})

test.each([
  [
    'ttf',
    '2021-12-13',
    'TTF averaged $38 in December 2021, up 38pc; low $6.13 in March 2021, high $70 in August 2022.',
  ],
  [
    'brent',
    '2026-04-07',
    'Brent spot was $138 on 7 April 2026, up 8.3pc, the high here; low $65 on 9 January.',
  ],
  [
    'brent',
    '2026-02-28',
    'Brent spot was $77 on 2 March 2026, up 8.3pc; low $60 on 16 December 2025, high $138 on 7 April 2026.',
  ],
  [
    'ttf',
    '2022-09-30',
    'TTF averaged $59 in September 2022; high $70 in August 2022, low $9.55 in July 2023.',
  ],
] as const)('about %s on %s one reads %s', (id, day, expected) => {
  const benchmark = catalog.findBenchmark(id)
  const at = plainDate.parse(day)
  const course = benchmark && courseAround(benchmark, pricesAround(catalog, benchmark, at), at)
  expect(course?.says.replaceAll('\u00a0', ' ')).toBe(expected)
})

test('the page of a series is headed by its latest price, its high and its low', () => {
  const says = (id: string, from: string, to: string, lastEvent?: PlainDate) => {
    const benchmark = catalog.findBenchmark(id)
    const prices = catalog.listPrices(id, plainDate.parse(from), plainDate.parse(to))
    return benchmark && rangeInWords(benchmark, prices, lastEvent)?.says.replaceAll('\u00a0', ' ')
  }
  expect(says('brent', '2020-01-01', '2026-08-18')).toBe(
    'Brent was $95 on 18 August 2026; its high was $138 on 7 April 2026 and its low $9.12 on 21 April 2020.',
  )
  expect(says('ttf', '2021-01-01', '2022-12-31')).toBe(
    'TTF averaged $6.13 at its lowest in March 2021, $70 at its highest in August 2022 and $36 in December 2022.',
  )
  expect(says('ttf', '2021-01-01', '2022-12-31', plainDate.parse('2022-10-30'))).toBe(
    'TTF averaged $6.13 at its lowest in March 2021, $70 at its highest in August 2022 and $36 in November 2022, the month after the last event.',
  )
  expect(says('ttf', '2021-01-01', '2022-12-31', plainDate.parse('2022-10-10'))).toMatch(
    /and \$39 in October 2022, the month of the last event\.$/,
  )
  // The month after is not there yet.
  expect(says('ttf', '2021-01-01', '2022-10-31', plainDate.parse('2022-10-30'))).toMatch(
    /and \$39 in October 2022\.$/,
  )
  expect(says('brent', '2020-01-01', '2020-12-31', plainDate.parse('2020-11-30'))).toBe(
    'Brent was $47 on 30 November 2020, at the last event; its high was $70 on 6 January and its low $9.12 on 21 April.',
  )
})

test('the sentence of the war over Hormuz is the one that an editor would write', () => {
  const brent = catalog.findBenchmark('brent')
  if (!brent) throw new Error('no Brent')
  const prices = catalog.listPrices(
    'brent',
    plainDate.parse('2025-06-19'),
    plainDate.parse('2026-08-18'),
  )
  expect(courseInWords(brent, prices)?.says.replaceAll('\u00a0', ' ')).toBe(
    'Brent went from $71 to $138 in 39 days, and was $95 on 18 August 2026.',
  )
})

test('no two labels overlap, none leaves its plot, and none lies on the line', () => {
  expect(charts.flatMap(({ article, chart }) => unreadable(chart, article.slug))).toEqual([])
})

test.each(['brent', 'ttf'])(
  'labels of any series can be read, and its sentence is true: prices like those of %s',
  (id) => {
    const step = fc.double({ min: -9, max: 9, noNaN: true })
    const benchmark = catalog.findBenchmark(id)
    const sample = charts.find(({ chart }) => chart.benchmark.id === id)
    if (!benchmark || !sample) throw new Error(`no chart of ${id}`)
    const first = plainDate.parse('2005-01-01')
    const after = (day: PlainDate) =>
      benchmark.frequency === 'monthly' ? nextMonth(day) : addDays(day, 1)
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 60, maxLength: 200 }),
        fc.nat(150),
        (steps, start) => {
          let one = { day: first, price: start }
          const prices = steps.map((by) => {
            one = { day: after(one.day), price: Math.round((one.price + by) * 100) / 100 + 0 }
            return one
          })
          const file = new Map(prices.map(({ day, price }) => [`${day}`, price]))
          expectTrue(benchmark, prices, file)
          const course = courseInWords(benchmark, prices)
          const [from, to] = [prices[0]?.day, prices.at(-1)?.day]
          if (!course || !from || !to) return
          const chart = { ...sample.chart, prices, from, to, course }
          const dayAt = (part: number) =>
            prices[Math.floor(part * (prices.length - 1))]?.day ?? from
          const notes = sample.chart.notes.map((note, index) => {
            const day = dayAt(index / sample.chart.notes.length)
            return { ...note, day, price: file.get(day) ?? note.price }
          })
          const events = sample.chart.events.map((event, index) => ({
            ...event,
            day: dayAt(0.05 + index / 12),
          }))
          expect(unreadable({ ...chart, published: dayAt(0.5), notes, events }, 'drawn')).toEqual(
            [],
          )
        },
      ),
      { numRuns: 60, interruptAfterTimeLimit: 40_000 },
    )
  },
)

/** That the sentences of some prices name prices of the file, and those that one sees. */
function expectTrue(
  benchmark: Pick<Benchmark, 'name' | 'unit' | 'frequency'>,
  prices: StoryChart['prices'],
  file: ReadonlyMap<string | undefined, number>,
): void {
  const values = prices.map(({ price }) => price)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const last = prices.at(-1)
  for (const course of [courseInWords(benchmark, prices), rangeInWords(benchmark, prices)]) {
    if (!course) continue
    const says = course.says.replaceAll('\u00a0', ' ')
    const said = course.prices.map(({ price }) => price)
    for (const { day, price } of course.prices) {
      expect(file.get(day)).toBe(price)
      expect(says).toContain(rounded(price, benchmark.unit))
    }
    const named = new Set(course.prices.map(({ day }) => when(benchmark, day)))
    const isFlat = /moved between|was about/.test(says)
    for (const [date] of isFlat ? [] : says.matchAll(/\b(?:on \d+|in) [A-Z]\w+ \d{4}/g))
      expect([...named]).toContain(date)
    const swing = / in (?:(\d+) days|a day)/.exec(says)
    if (!swing) {
      // The low and the high are in it, and the last price unless nothing happened.
      expect([...said].sort((a, b) => a - b)).toEqual(expect.arrayContaining([low, high]))
      if (!isFlat) expect(said).toContain(last?.price)
      const [first = '', second = ''] = course.prices.map(({ day }) => day)
      if (benchmark.frequency === 'monthly' && !isFlat) expect(first < second).toBe(true)
      continue
    }
    const [from, to] = course.prices
    if (!from || !to) throw new Error(says)
    expect(benchmark.frequency).toBe('daily')
    expect(Number(swing[1] ?? 1)).toBe(daysBetween(from.day, to.day))
    const median = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? low
    expect(said).toContain(high - median >= median - low ? high : low)
    if (to !== last) expect(said).toContain(last?.price)
  }
}

/** `on 4 March 2022`, `in March 2022`. */
function when({ frequency }: Pick<Benchmark, 'frequency'>, at: PlainDate): string {
  const [year, month, day] = at.split('-')
  const name = MONTHS[Number(month) - 1]
  return frequency === 'monthly' ? `in ${name} ${year}` : `on ${Number(day)} ${name} ${year}`
}

/** What cannot be read: by the boxes at every width that a range is made for, and all along the line. */
function unreadable(chart: StoryChart, name: string): string[] {
  const block = { from: 0, to: 40, top: 0, bottom: 90 }
  const { plot, sets } = layOutChart(chart, { narrow: 300, wide: 430 }, block)
  const steps = [0, 0.25, 0.5, 0.75, 1]
  return chartSizes.flatMap((size) => {
    const height = size === 'narrow' ? 300 : 430
    const middle = Math.round((sizeWidths[size][0] + sizeWidths[size][1]) / 2)
    return [...sizeWidths[size], middle].flatMap((width) => {
      const boxes = sets[size].labels
        .filter(({ from = 0 }) => width >= from)
        .map((label) => ({ id: label.id, ...boxOf(label, label, width) }))
      const say = (what: string) => `${name}, ${size} at ${width}px: ${what}`
      const problems: string[] = []
      for (const [index, one] of boxes.entries()) {
        const isIn = one.left >= 0 && one.top >= 0 && one.right <= width + AXIS_WIDTH
        if (!isIn || one.bottom > height) problems.push(say(`${one.id} is cut off`))
        if (size === 'wide' && one.left < (width * block.to) / 100 && one.top < block.bottom)
          problems.push(say(`${one.id} is on the text`))
        for (const other of boxes.slice(index + 1))
          if (
            one.left < other.right &&
            other.left < one.right &&
            one.top < other.bottom &&
            other.top < one.bottom
          )
            problems.push(say(`${one.id} lies on ${other.id}`))
      }
      const line = chart.prices.flatMap(({ day, price }) =>
        daysOnLine(chart, day).map((at) => ({
          x: (plot.x(at) * width) / 100,
          y: (plot.y(price) * height) / plot.height,
        })),
      )
      for (const [index, to] of line.entries())
        for (const part of steps) {
          const from = line[index - 1] ?? to
          const [x, y] = [from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part]
          for (const box of boxes)
            if (x > box.left && x < box.right && y > box.top && y < box.bottom)
              problems.push(say(`the line crosses ${box.id}`))
        }
      return problems
    })
  })
}

/** Where the price of a day is on the line: on the day, and the average of a month from its first to its last. */
function daysOnLine({ benchmark: { frequency } }: StoryChart, day: PlainDate): PlainDate[] {
  return frequency === 'monthly' ? [day, nextMonth(day)] : [day]
}

function fileOf({ benchmark }: StoryChart): ReadonlyMap<string | undefined, number> {
  return files.get(benchmark.id) ?? new Map()
}

function marketsOf(article: Parameters<typeof pricesFor>[0]): string[] {
  return pricesFor(article, catalog.listBenchmarks()).map(({ benchmark }) => benchmark.id)
}

/** A price as house style prints it: to the cent, whole from 1,000 on. */
function printed(value: number, unit: string): string {
  const digits = Math.abs(value) >= 1000 ? 0 : 2
  return signed(value, unit, digits)
}

function rounded(value: number, unit: string): string {
  return signed(value, unit, Math.abs(value) >= 20 ? 0 : 2)
}

function signed(value: number, unit: string, digits: number): string {
  const figure = Math.abs(value).toLocaleString('en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  return `${value < 0 ? '−' : ''}${unit.startsWith('$/') ? '$' : ''}${figure}`
}
