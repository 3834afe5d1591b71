import { expect, test } from 'vitest'
import { marketContext } from '#lib/benchmarks/context'
import type { Benchmark, BenchmarkWeek, StorylineEvent } from '#lib/catalog/model'
import { commodity, slug } from '#lib/content/schema'
import { articleOf } from '../a-record.ts'
import { benchmarkOf, day, weeksOf } from './some-weeks.ts'

const commodities = [
  {
    id: 'crude-oil',
    name: 'Crude oil',
    shortName: 'Oil',
    scope: 'Oil.',
    benchmarks: ['brent'],
    hue: 1,
  },
  {
    id: 'natural-gas',
    name: 'Natural gas',
    shortName: 'Gas',
    scope: 'Gas.',
    benchmarks: ['henry-hub'],
    hue: 1,
  },
  { id: 'lng', name: 'LNG', shortName: 'LNG', scope: 'LNG.', hue: 1 },
  { id: 'coal', name: 'Coal', shortName: 'Coal', scope: 'Coal.', hue: 1 },
].map((entry) => commodity.parse(entry))

const henryHub = benchmarkOf({
  id: 'henry-hub',
  name: 'Henry Hub',
  unit: '$/mn Btu',
  commodities: ['natural-gas'],
  countries: ['US'],
})

function source(
  weeks: readonly BenchmarkWeek[],
  benchmarks: readonly Benchmark[] = [benchmarkOf(), henryHub],
) {
  return {
    findCommodity: (id: string) => commodities.find((one) => one.id === id),
    findBenchmark: (id: string) => benchmarks.find((one) => one.id === id),
    listWeeks: (_: string, from: string, to: string) =>
      weeks.filter(({ weekEnding }) => weekEnding >= from && weekEnding <= to),
  }
}

const year = weeksOf(Array.from({ length: 60 }, (_, n) => 70 + n))
const crude = { commodities: '[crude-oil]', published: '2022-07-27' }

function eventOf(name: string, published: string): StorylineEvent {
  return {
    slug: slug.parse(name),
    headline: name,
    standfirst: name,
    published: day(published),
    commodities: [],
    storylines: [],
    event: name,
  }
}

test('a benchmark that fits is shown from 90 days before to 90 days after, and its move is said', () => {
  const { charts, notes } = marketContext(source(year), articleOf(crude))
  expect(charts).toHaveLength(1)
  expect(charts[0]).toMatchObject({
    from: '2022-04-28',
    to: '2022-10-25',
    says: 'averaged $99.00/bl in the week to 29 July 2022, up $1.00/bl (1.0pc) on the week before.',
    notes: [],
  })
  expect(notes).toEqual([])
})

test.each([
  ['[lng]', 'No public price series here covers LNG, and none is shown in its place.'],
  [
    '[lng, coal]',
    'No public price series here covers LNG or coal, and none is shown in its place.',
  ],
])('%s has no benchmark, and none stands in', (tags, note) => {
  const context = marketContext(source(year), articleOf({ ...crude, commodities: tags }))
  expect(context).toEqual({ charts: [], notes: [note] })
})

test('a price of one country is not shown with news of elsewhere', () => {
  const abroad = articleOf({ ...crude, commodities: '[natural-gas]', countries: '[DE]' })
  expect(marketContext(source(year), abroad)).toEqual({
    charts: [],
    notes: [
      'Henry Hub is the price in the US and is not shown; no public series here gives the price of natural gas in Europe or Asia.',
    ],
  })
  const athome = articleOf({ ...crude, commodities: '[natural-gas]', countries: '[US, DE]' })
  expect(marketContext(source(year), athome).charts[0]?.notes).toEqual([
    'Henry Hub is the price in the US; no public series here gives the price of natural gas in Europe or Asia.',
  ])
})

test('the price of the world comes before that of a country', () => {
  const both = articleOf({ ...crude, commodities: '[natural-gas, crude-oil]', countries: '[US]' })
  const { charts } = marketContext(source(year), both)
  expect(charts.map(({ benchmark }) => benchmark.id)).toEqual(['brent', 'henry-hub'])
})

test('a series that ends before the article says so, with a chart of what led up to it', () => {
  const ended = year.slice(0, 26)
  const { charts } = marketContext(source(ended), articleOf(crude))
  expect(charts[0]).toMatchObject({
    to: '2022-07-27',
    says: 'has no price for the week of publication.',
    notes: ['The series of Brent ends with the week to 1 July 2022, before this article.'],
  })
})

test('a series that ended long before is said to, and no empty chart is drawn', () => {
  const late = articleOf({ ...crude, published: '2027-07-27' })
  expect(marketContext(source(year), late)).toEqual({
    charts: [],
    notes: ['The series of Brent ends on 21 August 2026, before this article.'],
  })
})

test.each(['Brent futures rose.\n', 'Front-month Brent rose.\n', 'The front month fell.\n'])(
  '%s quotes futures, and the chart is of spot prices',
  (body) => {
    const { notes } = marketContext(source(year), articleOf(crude, body))
    expect(notes).toEqual([
      'The text quotes futures; the charts show spot prices, which can differ.',
    ])
  },
)

test('without a chart nothing is said of futures', () => {
  const coal = articleOf({ ...crude, commodities: '[coal]' }, 'Coal futures rose.\n')
  expect(marketContext(source(year), coal).notes).toHaveLength(1)
})

test('prices that the text names and that have no series are named', () => {
  const body = 'TTF closed at €27/MWh and the JKM at $14/mn Btu.\n'
  expect(marketContext(source(year), articleOf(crude, body)).notes).toEqual([
    'The text names TTF and JKM, for which there is no public series here.',
  ])
})

test('other news of the story is marked once each, inside the chart, without the article itself', () => {
  const article = articleOf(crude)
  const events = [
    eventOf('long-before', '2021-01-01'),
    eventOf('before', '2022-06-01'),
    eventOf('before', '2022-06-01'),
    eventOf(article.slug, '2022-07-27'),
    eventOf('after', '2022-09-01'),
  ]
  const [chart] = marketContext(source(year), article, events).charts
  expect(chart?.neighbours.map((event) => event.slug)).toEqual(['before', 'after'])
})

test('a price below nought is said to be real', () => {
  const weeks = year.map((week, n) => (n === 27 ? { ...week, low: -36.98 } : week))
  expect(marketContext(source(weeks), articleOf(crude)).charts[0]?.notes).toEqual([
    'The low of −$36.98/bl in the week ending 15 July 2022 is real: sellers paid buyers.',
  ])
})
