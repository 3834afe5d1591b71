/** Every article of the archive: which prices are beside it, and whether what is said of them is true. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pricesOf } from '#lib/benchmarks/context'
import { pricesFor } from '#lib/benchmarks/market'
import { moveOf, pricesAbout } from '#lib/benchmarks/moves'
import { newsDayOf } from '#lib/benchmarks/news-day'
import { amountInBrief, figure, percentInBrief } from '#lib/benchmarks/words'
import { readArchive } from '#lib/cli/support/archive-on-disk'
import { commodityId } from '#lib/content/ids'
import { parseBenchmarkCsv } from '#lib/content/prices/benchmark-csv'
import { readBenchmarks } from '#lib/content/prices/benchmark-entries'
import type { Commodity } from '#lib/content/vocabulary-schema'
import { dayOf } from '#lib/core/dates'

const read = (path: string) => ({ path, text: readFileSync(`content/${path}`, 'utf8') })
const entries = readBenchmarks(read('benchmarks.yaml'))
if (!entries.ok) throw new Error(JSON.stringify(entries.problems))
const benchmarks = entries.record
const series = new Map(
  benchmarks.map(({ id, frequency }) => {
    const parsed = parseBenchmarkCsv(read(`benchmarks/${id}.csv`))
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
    expect([id, parsed.record.frequency]).toEqual([id, frequency])
    return [`${id}`, parsed.record.prices]
  }),
)
const articles = readArchive('content', Date.now()).articles.map(({ record }) => record)
const source = {
  findCommodity: (id: string): Commodity => ({
    id: commodityId.parse(id),
    name: id,
    shortName: id,
    scope: id,
    benchmarks: [],
    hue: 1,
  }),
  listBenchmarks: () => benchmarks,
  spanOf: (id: string) => {
    const prices = series.get(id) ?? []
    const [first, last] = [prices[0], prices.at(-1)]
    return first && last ? { first: first.day, last: last.day } : undefined
  },
  listPrices: (id: string, from: string, to: string) =>
    (series.get(id) ?? []).filter(({ day }) => day >= from && day <= to),
}
const beside = articles.map((article) => ({ article, ...pricesOf(source, article) }))
const europe = new Set(benchmarks.find(({ id }) => id === 'ttf')?.countries.map(String))

test('each article that an editor has judged is read beside the prices chosen for it', () => {
  const judged = readFileSync('tests/fixtures/benchmarks/article-prices.tsv', 'utf8')
  const bySlug = new Map(articles.map((article) => [`${article.slug}`, article]))
  const found = judged
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [slug = '', ids = ''] = line.split('\t')
      const article = bySlug.get(slug)
      const chosen = article && pricesFor(article, benchmarks).map(({ benchmark }) => benchmark.id)
      return chosen ? [[slug, chosen.join(' '), ids]] : []
    })
  expect(found.filter(([, chosen, ids]) => chosen !== ids)).toEqual([])
  expect(found.length).toBeGreaterThan(100)
})

test('every choice has its reason, and none is more than two', () => {
  for (const article of articles) {
    const chosen = pricesFor(article, benchmarks)
    expect(chosen.length).toBeLessThanOrEqual(2)
    for (const { benchmark, reason } of chosen) {
      expect(reason).toMatch(
        /, (?:the price of the world|the price in [A-Z]{2}|the text is about .+)$/,
      )
      expect(benchmark.commodities.some((id) => article.commodities.includes(id))).toBe(true)
    }
  }
})

test('no European gas story shows Henry Hub', () => {
  const wrong = beside.filter(
    ({ article, charts }) =>
      article.countries.some((code) => europe.has(code)) &&
      charts.some(({ benchmark }) => benchmark.id === 'henry-hub'),
  )
  expect(wrong.map(({ article }) => article.slug)).toEqual([])
})

test.each([
  ['coal', ['newcastle-coal', 'richards-bay-coal']],
  ['lng', ['lng-japan', 'ttf']],
  ['natural-gas', ['ttf', 'henry-hub', 'lng-japan']],
  ['crude-oil', ['brent', 'wti']],
])('a story that is first about %s has its series inside its span', (commodity, ids) => {
  const bare = beside.filter(({ article, charts }) => {
    // Before the monthly series begin, a European story has none.
    const inSpan = ids.every((id) => {
      const span = source.spanOf(id)
      const day = dayOf(article.published)
      return span && day >= span.first && day <= span.last
    })
    return (
      article.commodities[0] === commodity &&
      inSpan &&
      !charts.some(({ benchmark }) => ids.includes(benchmark.id))
    )
  })
  expect(bare.map(({ article }) => article.slug)).toEqual([])
})

test('a month claims no day, and a day is a day of the file', () => {
  for (const { charts } of beside)
    for (const { benchmark, says, rows } of charts) {
      const words = [says, ...rows.map(({ label }) => label)].join(' ')
      if (benchmark.frequency === 'monthly')
        expect(words).not.toMatch(/on the day|trading day|\bon \d/i)
      else expect(words).not.toMatch(/averaged|month/)
    }
})

test('every figure beside a chart is arithmetic on the file', () => {
  for (const { article, charts } of beside)
    for (const { benchmark, rows, says } of charts) {
      if (benchmark.frequency === 'monthly') continue
      const prices = series.get(benchmark.id) ?? []
      const about = pricesAbout(prices, newsDayOf(article))
      if (!about) {
        expect(rows).toEqual([])
        continue
      }
      const { before, on, afterFive, afterTwenty } = about
      if (article.newsDay) expect(rows[1]?.label).toBe('Day of the news')
      else if (on.day === dayOf(article.published)) expect(rows[1]?.label).toBe('On the day')
      const at = prices.indexOf(on)
      expect(prices[at - 1]).toBe(before)
      expect([prices[at + 5], prices[at + 20]]).toEqual([afterFive, afterTwenty])
      const expected = [before, on, afterFive, afterTwenty].flatMap((one) => one ?? [])
      expect(rows.map((row) => row.price)).toEqual(expected.map(({ price }) => figure(price)))
      for (const [index, one] of expected.entries()) {
        if (index === 0) continue
        const change = Math.round((one.price - before.price) * 100) / 100
        const move = moveOf(before.price, one.price)
        expect(move.amount * (move.direction === 'down' ? -1 : 1)).toBeCloseTo(change, 6)
        expect(rows[index]).toMatchObject({
          amount: amountInBrief(move),
          percent: percentInBrief(move),
        })
        expect(says).toContain(figure(move.amount))
      }
    }
})

test('an article without a price has one quiet line', () => {
  for (const { charts, notes } of beside) if (charts.length === 0) expect(notes).toHaveLength(1)
})
