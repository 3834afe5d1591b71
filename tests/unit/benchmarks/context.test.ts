import { expect, test } from 'vitest'
import { pricesOf } from '#lib/benchmarks/context'
import { pricesFor } from '#lib/benchmarks/market'
import { mainMetals } from '#lib/benchmarks/metals'
import { notFutures } from '#lib/benchmarks/notes'
import type { Benchmark, BenchmarkPrice, StorylineEvent } from '#lib/catalog/model'
import { slug } from '#lib/content/ids'
import { commodity } from '#lib/content/vocabulary-schema'
import { articleOf } from '../a-record.ts'
import { benchmarkOf, day, daysOf, monthsOf } from './some-prices.ts'

const commodities = ['crude-oil', 'natural-gas', 'lng', 'coal', 'power', 'metals'].map((id) =>
  commodity.parse({ id, name: id, shortName: id, scope: 'S.', hue: 1 }),
)
const gas = { unit: '$/mn Btu', frequency: 'monthly', commodities: ['natural-gas', 'lng'] }
const benchmarks = [
  benchmarkOf(),
  benchmarkOf({ id: 'wti', name: 'WTI', countries: ['US'] }),
  benchmarkOf({
    id: 'dubai',
    name: 'Dubai',
    frequency: 'monthly',
    countries: ['SA', 'AE', 'IR', 'CN'],
  }),
  benchmarkOf({ ...gas, id: 'ttf', name: 'TTF', countries: ['EU', 'DE', 'UA'] }),
  benchmarkOf({ ...gas, id: 'lng-japan', name: 'LNG Japan', commodities: ['lng'] }),
  benchmarkOf({
    ...gas,
    id: 'henry-hub',
    name: 'Henry Hub',
    frequency: 'daily',
    countries: ['US'],
    notWith: ['ttf'],
  }),
  benchmarkOf({
    id: 'nickel',
    name: 'Nickel',
    unit: '$/t',
    commodities: ['metals'],
    named: ['nickel'],
  }),
]

const piece = (commodities: string, countries: string, changes: Record<string, string> = {}) =>
  articleOf({
    commodities,
    countries,
    organisations: '[]',
    places: '[]',
    storylines: '[]',
    ...changes,
  })
const idsFor = (article: ReturnType<typeof piece>) =>
  pricesFor(article, benchmarks).map(({ benchmark }) => benchmark.id)

test.each([
  ['[crude-oil]', '[LY]', ['brent']],
  ['[crude-oil]', '[US]', ['brent', 'wti']],
  ['[crude-oil]', '[SA, US]', ['brent', 'dubai']],
  ['[crude-oil]', '[US, SA]', ['brent', 'wti']],
  // Named in passing, far down the list.
  ['[crude-oil]', '[RU, UA, HU, SK, US]', ['brent']],
  ['[natural-gas]', '[RU, DE]', ['ttf']],
  ['[natural-gas]', '[US]', ['henry-hub']],
  // What concerns Europe as well is priced in Europe.
  ['[natural-gas]', '[US, DE, RU]', ['ttf']],
  ['[natural-gas]', '[RU, CN]', []],
  ['[lng]', '[QA, JP]', ['lng-japan']],
  ['[lng, natural-gas]', '[US]', ['lng-japan', 'henry-hub']],
  ['[lng]', '[DE]', ['ttf', 'lng-japan']],
  ['[natural-gas, crude-oil]', '[UA]', ['ttf', 'brent']],
  ['[power]', '[DE]', []],
])('a story of %s in %s is read beside %j', (commodities, countries, ids) => {
  expect(idsFor(piece(commodities, countries))).toEqual(ids)
})

test('a headline that names a main price puts it first', () => {
  expect(idsFor(piece('[crude-oil]', '[US]', { headline: 'WTI settles below zero' }))).toEqual([
    'wti',
    'brent',
  ])
})

test('a metal fits a text that is about it, not one that names it in passing', () => {
  const about = (body: string, headline = 'A metal is in the news') =>
    articleOf(
      {
        commodities: '[metals]',
        countries: '[CN]',
        organisations: '[]',
        places: '[]',
        storylines: '[]',
        headline,
      },
      body,
    )
  expect(idsFor(about('Nickel doubled. The exchange stopped nickel.\n'))).toEqual(['nickel'])
  const cobalt = 'Cobalt is mined with nickel. Cobalt rose. Cobalt exports stopped.\n'
  expect(idsFor(about(cobalt))).toEqual([])
  expect(idsFor(about(cobalt, 'Nickel and cobalt are halted'))).toEqual(['nickel'])
  expect(mainMetals(about('The tin price and tin stocks. It was a tinned good.\n'))).toEqual([
    'tin',
  ])
})

function source(
  prices: readonly BenchmarkPrice[],
  list: readonly Benchmark[] = benchmarks.slice(0, 1),
) {
  return {
    findCommodity: (id: string) => commodities.find((one) => one.id === id),
    listBenchmarks: () => list,
    spanOf: () => {
      const [first, last] = [prices[0], prices.at(-1)]
      return first && last ? { first: first.day, last: last.day } : undefined
    },
    listPrices: (_: string, from: string, to: string) =>
      prices.filter((one) => one.day >= from && one.day <= to),
  }
}

const year = daysOf(Array.from({ length: 250 }, (_, n) => 80 + n))
const crude = piece('[crude-oil]', '[RU]', { published: '2022-06-15' })

test('a chart runs from 60 trading days before an article to 60 after', () => {
  const [chart] = pricesOf(source(year), crude).charts
  const at = chart?.prices.findIndex((price) => price.day === '2022-06-15')
  expect([at, chart?.prices.length]).toEqual([60, 121])
  expect(chart?.title).toBe('Brent, spot, $/bl, 23 March to 7 September 2022')
  expect(chart?.rows.map(({ label, price }) => [label, price])).toEqual([
    ['Before', '196.00'],
    ['On the day', '197.00'],
    ['5 trading days later', '202.00'],
    ['20 trading days later', '217.00'],
  ])
})

test('an article outside of a series has no chart, and one line says so', () => {
  const early = piece('[crude-oil]', '[RU]', { published: '2021-01-05' })
  expect(pricesOf(source(year), early)).toEqual({
    charts: [],
    notes: ['The series of Brent begins on 3 January 2022, after this article.'],
  })
  const late = piece('[crude-oil]', '[RU]', { published: '2023-06-05' })
  expect(pricesOf(source(year), late).notes).toEqual([
    'The series of Brent ends with 16 December 2022, before this article.',
  ])
})

test('where nothing fits there is one quiet line and no substitute', () => {
  expect(pricesOf(source(year), piece('[power]', '[DE]'))).toEqual({
    charts: [],
    notes: ['No public price series here covers power.'],
  })
  const list = [benchmarkOf({ ...gas, id: 'henry-hub', name: 'Henry Hub', countries: ['US'] })]
  expect(pricesOf(source(year, list), piece('[natural-gas]', '[CN]')).notes).toEqual([
    'No price series here is that of natural-gas in this story.',
  ])
})

test('a price below zero is explained', () => {
  const prices = year.map((one) => (one.day === '2022-06-15' ? { ...one, price: -36.98 } : one))
  expect(pricesOf(source(prices), crude).charts[0]?.notes).toEqual([
    'The −$36.98/bl on 15 June 2022 is real: sellers paid buyers.',
  ])
})

test('a text that quotes what is not shown is distinguished from what is', () => {
  const article = { ...crude, body: 'Brent futures rose, and Urals traded at a discount.\n' }
  const { charts, notes } = pricesOf(source(year), article)
  expect(notes).toEqual(['The text names Urals, for which there is no public series here.'])
  expect(charts.map((chart) => chart.notes)).toEqual([
    ['The text quotes futures; the chart shows spot prices, which can differ.'],
  ])
})

test.each([
  ['TTF futures closed at about €180/MWh.', ' in €/MWh'],
  ['Front-month gas in Europe rose.', ''],
  ['The TTF touched €180/MWh. Brent futures rose to $80/bl.', undefined],
  ['Futures fell.', undefined],
])('beside a month of gas “%s” is a quote of futures%s', (body, measure) => {
  const ttf = benchmarkOf({ id: 'ttf', name: 'TTF', frequency: 'monthly', unit: '$/mn Btu' })
  expect(notFutures(body, ttf)).toEqual(
    measure === undefined
      ? []
      : [`The text quotes futures${measure}; the chart shows monthly averages in $/mn Btu.`],
  )
})

test('months are shown as months around an article', () => {
  const list = [benchmarkOf({ ...gas, id: 'ttf', name: 'TTF', countries: ['DE'] })]
  const months = monthsOf(
    Array.from({ length: 36 }, (_, n) => 10 + n),
    2021,
  )
  const [chart] = pricesOf(
    source(months, list),
    piece('[natural-gas]', '[DE]', { published: '2022-06-15' }),
  ).charts
  expect([chart?.from, chart?.to]).toEqual(['2021-06-01', '2023-06-01'])
  expect(chart?.says).toMatch(/^TTF averaged .* in June 2022, up .* from May 2022\.$/)
})

test('the nearest events of its stories are marked, oldest first, without the article itself', () => {
  const event = (name: string, published: string): StorylineEvent => ({
    slug: slug.parse(name),
    headline: name,
    standfirst: name,
    published: day(published),
    commodities: [],
    storylines: [],
    event: name,
  })
  const events = [
    event('flow-halves', '2022-06-15'),
    event('far', '2021-01-01'),
    ...Array.from({ length: 7 }, (_, n) => event(`n-${n}`, `2022-06-0${n + 1}`)),
  ]
  expect(
    pricesOf(source(year), crude, events).charts[0]?.neighbours.map((one) => one.slug),
  ).toEqual(['n-2', 'n-3', 'n-4', 'n-5', 'n-6'])
})
