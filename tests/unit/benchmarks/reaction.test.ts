/** The move of an event: of its own trading day, by example and over the archive. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { annotateChart } from '#lib/benchmarks/annotations'
import { largestEvents, largestWithNews } from '#lib/benchmarks/largest-moves'
import { shownWordsOf } from '#lib/benchmarks/month-sentences'
import { monthsAbout } from '#lib/benchmarks/moves'
import { newsDayOf } from '#lib/benchmarks/news-day'
import { articleOnStep, isAboutStep } from '#lib/benchmarks/price-news'
import { reactionTo } from '#lib/benchmarks/reaction'
import { findSeries } from '#lib/benchmarks/series'
import type { BenchmarkPrice } from '#lib/catalog/model'
import { addDays, dayOf } from '#lib/core/dates'
import { firstOfMonth } from '#lib/core/months'
import { openArchive } from '../catalog/the-archive.ts'
import { anySeries, benchmarkOf, day, daysOf, monthsOf } from './some-prices.ts'

const catalog = openArchive()

const sourceOf = (prices: readonly BenchmarkPrice[]) => ({
  listPrices: (_: string, from: string, to: string) =>
    prices.filter((one) => one.day >= from && one.day <= to),
})
const brent = benchmarkOf()
const ttf = benchmarkOf({ id: 'ttf', name: 'TTF', frequency: 'monthly' })
const reacted = (prices: readonly BenchmarkPrice[], at: string, benchmark = brent) =>
  reactionTo(sourceOf(prices), benchmark, day(at))?.on.day

test.each([
  // Monday to Friday, 3 to 7 January 2022, and on.
  [[100, 110, 111, 111, 111, 111], '2022-01-04', '2022-01-04'],
  // Not the next day, however much the price moved on it.
  [[100, 110, 90, 90, 90, 90], '2022-01-04', '2022-01-04'],
  [[100, 100, 100, 100, 100, 120, 121], '2022-01-08', '2022-01-10'],
  [[100, 100, 100, 100, 100, 101, 121], '2022-01-08', '2022-01-10'],
  // The newest price has its news at once.
  [[100, 110], '2022-01-04', '2022-01-04'],
  // Nothing before it, nothing on or after it, and too long before it.
  [[100, 110, 111], '2022-01-03', undefined],
  [[100, 110], '2022-01-05', undefined],
  [[100, 110, 111], '2021-12-20', undefined],
] as const)('of %j the news of %s is in the price of %s', (prices, at, expected) => {
  expect(reacted(daysOf(prices), at)).toBe(expected)
})

test('an event has the move of the first month that is mainly of days from it on', () => {
  const months = monthsOf([10, 20, 30, 40])
  expect(reacted(months, '2022-03-01', ttf)).toBe('2022-03-01')
  expect(reacted(months, '2022-03-16', ttf)).toBe('2022-03-01')
  expect(reacted(months, '2022-03-17', ttf)).toBe('2022-04-01')
  // However short the month.
  expect(reacted(months, '2022-02-15', ttf)).toBe('2022-02-01')
  expect(reacted(months, '2022-02-16', ttf)).toBe('2022-03-01')
  expect(reacted(months, '2022-04-20', ttf)).toBeUndefined()
  expect(reacted(months, '2022-01-10', ttf)).toBeUndefined()
})

test('an event has the first price from its day on, and the change from the one before', () => {
  fc.assert(
    fc.property(anySeries, fc.nat(400), (prices, offset) => {
      const at = addDays(day('2020-01-01'), offset)
      const step = reactionTo(sourceOf(prices), brent, at)
      if (!step) return
      const index = prices.indexOf(step.on)
      expect(prices[index - 1]).toBe(step.before)
      expect(step.on.day >= at).toBe(true)
      expect(prices.filter((one) => one.day >= at && one.day < step.on.day)).toEqual([])
    }),
    { numRuns: 200, interruptAfterTimeLimit: 20_000 },
  )
})

const onBrent = (at: string) => {
  const [before, on] = catalog.listPrices('brent', addDays(day(at), -6), day(at)).slice(-2)
  const benchmark = catalog.findBenchmark('brent')
  return benchmark && before && on && articleOnStep(catalog, benchmark, { before, on })
}

test.each([
  ['2026-04-07', undefined],
  // The truce of the evening before, after the markets had closed: its file gives the day of its news.
  ['2026-04-08', 'Trump suspends attacks on Iran for two weeks on condition that Hormuz opens'],
  ['2020-04-14', 'Opec+ agrees its largest cut, 9.7mn b/d for May and June'],
  ['2020-04-15', undefined],
  ['2022-03-09', undefined],
  ['2025-10-10', undefined],
  // Announced the day before its article.
  [
    '2026-07-13',
    "The US blockades Iran's ports again and gives up a 20pc charge on cargo a day after announcing it",
  ],
  ['2026-07-14', undefined],
  ['2026-03-02', 'The US and Israel strike Iran, and Hormuz is closed by radio'],
  ['2026-03-12', 'The IEA puts the cut in Gulf output at 10mn b/d or more'],
  ['2026-04-17', undefined],
])('Brent on %s: %s', (at, event) => {
  expect(onBrent(at)?.event).toBe(event)
})

test('the peak of 7 April 2026 is not labelled with the truce that came after it', () => {
  const series = findSeries(catalog, 'brent', { from: day('2025-06-19') })
  if (!series) throw new Error('no Brent')
  const { notes } = annotateChart(catalog, series.benchmark, series.prices)
  expect(notes.find(({ day: at }) => at === '2026-04-07')).toMatchObject({ value: '$138.21' })
  expect(notes.find(({ day: at }) => at === '2026-04-07')?.words).toBeUndefined()
  const days = series.events.filter(({ event }) => event.startsWith('Trump suspends attacks'))
  expect(days.map(({ day: at }) => at)).toEqual(['2026-04-08'])
  // Nor is it an event beside the peak: its article does not say that the price rose with it.
  const truce = catalog
    .listEvents('iran-and-hormuz')
    .filter(({ event }) => event.startsWith('Trump suspends attacks'))
  expect(truce).toHaveLength(1)
  expect(annotateChart(catalog, series.benchmark, series.prices, { events: truce }).events).toEqual(
    [],
  )
})

test('the events of a story are at the price of their own trading day', () => {
  const series = findSeries(catalog, 'brent', { storyline: 'iran-and-hormuz' })
  const strike = series?.events.find(({ event }) => event.startsWith('US air strike kills'))
  expect(strike?.move).toBe('3 January 2020: $69.08/bl, up $2.03/bl (3.0pc) from 2 January 2020')
  const truce = series?.events.find(({ event }) => event.startsWith('Trump suspends attacks'))
  expect(truce?.move).toBe('8 April 2026: $122.11/bl, down $16.10/bl (12pc) from 7 April 2026')
})

test('no article of any series is named beside a price that it cannot explain', () => {
  let named = 0
  for (const benchmark of catalog.listBenchmarks()) {
    const span = catalog.spanOf(benchmark.id)
    if (!span) continue
    const prices = catalog.listPrices(benchmark.id, span.first, span.last)
    const moves = [
      ...largestWithNews(catalog, benchmark, prices, 60),
      ...largestEvents(catalog, benchmark, prices).map((one) => ({
        ...one,
        articles: [one.article],
      })),
    ].flatMap(({ articles, ...step }) => articles.map((article) => ({ ...step, article })))
    for (const { on, article } of moves) {
      named++
      const at = dayOf(article.published)
      expect(
        catalog
          .findArticle(article.slug)
          ?.commodities.some((id) => benchmark.commodities.includes(id)),
      ).toBe(true)
      if (benchmark.frequency === 'monthly') {
        const judgedBy = monthsAbout(prices, at)?.on.day
        expect([judgedBy, firstOfMonth(at)], article.slug).toContain(on.day)
        continue
      }
      const full = catalog.findArticle(article.slug)
      expect(full && reactionTo(catalog, benchmark, newsDayOf(full))?.on.day).toBe(on.day)
    }
  }
  expect(named).toBeGreaterThan(20)
})

test('of the articles of a month the one about its market is named, not the first', () => {
  const benchmark = catalog.findBenchmark('ttf')
  const named = (month: string) => {
    const [before, on] = catalog.listPrices('ttf', addDays(day(month), -31), day(month)).slice(-2)
    return benchmark && before && on && articleOnStep(catalog, benchmark, { before, on })?.event
  }
  expect(named('2021-12-01')).toMatch(/^TTF closes at about €180\/MWh/)
  // The strike that ended on 5 July was of Norway alone, and lowered the price.
  expect(named('2022-07-01')).not.toMatch(/strike/)
})

test('beside a month is what came at that time, what says its move first, and nothing only where nothing came', () => {
  const newsIn = (id: string, month: string) => {
    const benchmark = catalog.findBenchmark(id)
    const [before, on] = catalog.listPrices(id, addDays(day(month), -31), day(month)).slice(-2)
    if (!benchmark || !before || !on) throw new Error(`no ${id} in ${month}`)
    const [largest] = largestWithNews(catalog, benchmark, [before, on])
    return largest?.articles.map(({ slug }) => slug)
  }
  expect(newsIn('ttf', '2021-12-01')?.[0]).toBe('ttf-record-december-2021')
  expect(newsIn('ttf', '2022-03-01')).toHaveLength(3)
  expect(newsIn('ttf', '2023-10-01')?.[0]).toBe('balticconnector-damage')
  expect(newsIn('ttf', '2021-09-01')).toEqual([])
})

test('beside a month is what it is the move of, then what came late in it and says how the price moved', () => {
  let [listed, said, late] = [0, 0, 0]
  for (const benchmark of catalog.listBenchmarks()) {
    if (benchmark.frequency !== 'monthly') continue
    const { first, last } = catalog.spanOf(benchmark.id) ?? {}
    if (!first || !last) throw new Error(`no prices of ${benchmark.id}`)
    const prices = catalog.listPrices(benchmark.id, first, last)
    for (const { articles, ...step } of largestWithNews(catalog, benchmark, prices, 100))
      for (const { slug } of articles) {
        const article = catalog.findArticle(slug)
        if (!article) throw new Error(`no article ${slug}`)
        listed++
        const isLate = monthsAbout(prices, dayOf(article.published))?.on.day !== step.on.day
        if (isLate) late++
        // A figure of its name or its market, of that time.
        if (isLate) expect(isAboutStep(article, benchmark, step), slug).toBe(true)
        const next = articles[articles.findIndex((one) => one.slug === slug) + 1]
        const after = next && catalog.findArticle(next.slug)
        const isRecord = /record/.test(article.headline)
        if (isLate && !isRecord && after && isAboutStep(after, benchmark, step))
          expect(monthsAbout(prices, dayOf(after.published))?.on.day, slug).not.toBe(step.on.day)
        if (isAboutStep(article, benchmark, step)) {
          said++
          continue
        }
        const own = article.countries.filter((code) => benchmark.countries.includes(code))
        expect(article.commodities[0], slug).toBe(benchmark.commodities[0])
        const part = benchmark.countries.length > 0 ? own.length / article.countries.length : 1
        expect(part, slug).toBeGreaterThanOrEqual(0.5)
        if (part === 0.5) expect(shownWordsOf(article), slug).toContain(benchmark.name)
      }
  }
  expect(said).toBeGreaterThan(5)
  expect(listed - said).toBeGreaterThan(5)
  expect(late).toBeGreaterThan(2)
})

test.each([
  // Not the decree of 31 March; the invasion came late in February.
  ['2022-03-01', 'russia-invades-ukraine-2022', 'roubles-for-gas-decree-2022'],
  ['2022-04-01', 'roubles-for-gas-decree-2022', undefined],
  ['2022-07-01', 'germany-gas-alarm-stage-2022', undefined],
  // Its text says how TTF moved, though of none of its countries; the later strikes come after it.
  ['2026-03-01', 'qatar-lng-force-majeure', undefined],
  // A record of the start of the month, in an article of its end, is not news of that end.
  ['2021-10-01', 'ttf-record-october-2021', 'algeria-closes-gme-pipeline-2021'],
  // Nor is what rose in August the reason of a fall in September.
  ['2022-09-01', 'nord-stream-1-halt-september-2022', 'ttf-record-august-2022'],
  // A record of the price late in its month, before what came late in the month before.
  ['2022-08-01', 'ttf-record-august-2022', undefined],
  // Nor what is beside the month after.
  ['2022-07-01', 'germany-gas-alarm-stage-2022', 'eu-gas-demand-cut-2022'],
  ['2022-06-01', 'nord-stream-1-cut-june-2022', 'germany-gas-alarm-stage-2022'],
  // A limit on the price says no move; it is judged by the month after it.
  ['2023-01-01', 'eu-market-correction-mechanism-2022', undefined],
  ['2022-12-01', undefined, 'eu-market-correction-mechanism-2022'],
  // Of half of its countries, and names the price; a link to an article of that name does not.
  [
    '2022-01-01',
    'geneva-security-talks-january-2022',
    'us-ready-to-discuss-russia-security-guarantees',
  ],
])('beside TTF in %s: %s first', (month, first, never) => {
  const benchmark = catalog.findBenchmark('ttf')
  const prices = catalog.listPrices('ttf', addDays(day(month), -31), day(month)).slice(-2)
  if (!benchmark) throw new Error('no TTF')
  const slugs = largestWithNews(catalog, benchmark, prices)[0]?.articles.map(({ slug }) => slug)
  expect(slugs?.[0]).toBe(first)
  expect(slugs).not.toContain(never)
})

test('an article is beside one month of a price, and the record of August 2022 is on its chart', () => {
  let listed = 0
  for (const benchmark of catalog.listBenchmarks()) {
    const { first, last } = catalog.spanOf(benchmark.id) ?? {}
    if (benchmark.frequency !== 'monthly' || !first || !last) continue
    const prices = catalog.listPrices(benchmark.id, first, last)
    const slugs = largestWithNews(catalog, benchmark, prices, 1000).flatMap(({ articles }) =>
      articles.map(({ slug }) => slug),
    )
    listed += slugs.length
    expect(slugs, benchmark.id).toEqual([...new Set(slugs)])
    if (benchmark.id === 'ttf')
      expect(
        largestEvents(catalog, benchmark, prices).find(({ on }) => on.day === '2022-08-01')?.article
          .slug,
      ).toBe('ttf-record-august-2022')
  }
  expect(listed).toBeGreaterThan(20)
})

test('an article that a chart numbers is first beside the same step in the table of its largest moves', () => {
  let numbered = 0
  for (const benchmark of catalog.listBenchmarks()) {
    const { first, last } = catalog.spanOf(benchmark.id) ?? {}
    if (!first || !last) continue
    const prices = catalog.listPrices(benchmark.id, first, last)
    const rows = new Map(
      largestWithNews(catalog, benchmark, prices, 100).map(({ on, articles }) => [
        on.day,
        articles,
      ]),
    )
    for (const { on, article } of largestEvents(catalog, benchmark, prices)) {
      const beside = rows.get(on.day)
      if (!beside) continue
      numbered++
      expect(beside[0]?.slug, `${benchmark.id} ${on.day}`).toBe(article.slug)
    }
  }
  expect(numbered).toBeGreaterThan(20)
})
