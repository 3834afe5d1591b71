import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Benchmark } from '#lib/catalog/model'
import { addDays, dayInUtc, dayOf, type PlainDate, plainDate } from '#lib/core/dates'
import { aroundLead } from '#lib/front/around'
import { frontOfDay } from '#lib/front/day'
import type { Front } from '#lib/front/front'
import { articleText } from '../a-record.ts'
import { daysOf, monthsOf } from '../benchmarks/some-prices.ts'
import { openSite } from '../catalog/a-site.ts'

const first = plainDate.parse('2022-01-03')
const offsets = Array.from({ length: 40 }, (_, n) => n * 5 + (n % 3))

/** Prices that rise and fall, each to the cent. */
const swings = (count: number) =>
  Array.from({ length: count }, (_, n) => Math.round(8000 + 3000 * Math.sin(n / 9) + n) / 100)
const pricesFile = (unit: 'day' | 'month', prices: ReturnType<typeof daysOf>) =>
  [
    unit === 'day' ? 'date,price' : 'month,price',
    ...prices.map(
      ({ day, price }) => `${day.slice(0, unit === 'day' ? 10 : 7)},${price.toFixed(2)}`,
    ),
    '',
  ].join('\n')

function siteOfDays() {
  const site = openSite([
    {
      path: 'benchmarks.yaml',
      text: [
        '- { id: brent, name: Brent, fullName: Brent spot, unit: $/bl, commodities: [crude-oil], source: EIA, sourceUrl: "https://www.eia.gov/x", series: RBRTE, asOf: 2022-12-30 }',
        '- { id: ttf, name: TTF, fullName: TTF gas, unit: $/mn Btu, frequency: monthly, commodities: [natural-gas], source: World Bank, sourceUrl: "https://www.worldbank.org/x", series: TTF, asOf: 2022-12-31 }\n',
      ].join('\n'),
    },
    { path: 'benchmarks/brent.csv', text: pricesFile('day', daysOf(swings(520), '2021-01-04')) },
    { path: 'benchmarks/ttf.csv', text: pricesFile('month', monthsOf(swings(48), 2019)) },
    ...offsets.map((offset, index) => {
      const published = addDays(first, offset)
      return {
        path: `articles/on-${published}.md`,
        text: articleText({
          published,
          commodities: index % 2 === 0 ? '[crude-oil]' : '[natural-gas]',
          countries: '[RU, DE, NL]',
          storylines: `[{ id: nord-stream, event: Event of ${published} }]`,
          revisions: `[{ date: ${addDays(published, 30)}, kind: update, note: It went on }]`,
        }),
      }
    }),
  ])
  site.sync()
  return site
}

/** The price of a day is known on it, the average of a month when the month is over. */
const isKnown = ({ frequency }: Benchmark, at: PlainDate, day: PlainDate) =>
  frequency === 'monthly' ? at.slice(0, 7) < day.slice(0, 7) : at <= day

const chartsOf = ({ lead, features }: Front) =>
  [lead?.picture, ...features.map(({ picture }) => picture)].flatMap((picture) =>
    picture?.kind === 'chart' ? [picture.chart] : [],
  )

test('the average of a month is known on the first day after it', () => {
  siteOfDays().ask((catalog) => {
    const last = (day: string) =>
      frontOfDay(catalog, plainDate.parse(day))?.latestPrices.map((price) => price.last.day)
    expect(last('2022-02-28')).toEqual(['2022-01-01', '2022-02-28'])
    expect(last('2022-03-01')).toEqual(['2022-02-01', '2022-03-01'])
    expect(last('2022-05-01')).toEqual(['2022-04-01', '2022-04-29'])
  })
})

test('the front page of a day holds nothing that came later', () => {
  const site = siteOfDays()
  const [drawn, dated] = [new Set<string>(), new Set<string>()]
  site.ask((catalog) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 260 }), (offset) => {
        const day = addDays(first, offset)
        const front = frontOfDay(catalog, day)
        if (!front) throw new Error(`no front page on ${day}`)
        const rows = [
          front.lead?.row,
          ...front.features.map(({ row }) => row),
          ...front.briefs,
          ...front.river,
          ...[...(front.around?.led ?? []), ...(front.around?.next ?? [])].map(({ row }) => row),
          ...(front.lanes?.lanes ?? []).map(({ last }) => last),
        ].flatMap((row) => row ?? [])
        expect(rows.length).toBeGreaterThan(0)
        for (const { published } of rows) expect(dayOf(published) <= day).toBe(true)
        for (const { storyline, days } of front.lanes?.lanes ?? []) {
          expect(storyline.count).toBe(offsets.filter((one) => one <= offset).length)
          expect(dayOf(storyline.latest) <= day).toBe(true)
          expect(days.every((one) => one <= day)).toBe(true)
        }
        expect(front.latestPrices.map(({ benchmark }) => benchmark.id)).toEqual(['ttf', 'brent'])
        for (const { benchmark, last, prices } of front.latestPrices) {
          expect(prices.at(-1)).toEqual(last)
          for (const price of prices) expect(isKnown(benchmark, price.day, day)).toBe(true)
        }
        for (const { benchmark, prices, notes, events } of chartsOf(front)) {
          drawn.add(benchmark.id)
          for (const one of [...prices, ...notes])
            expect(isKnown(benchmark, one.day, day)).toBe(true)
          for (const event of events) expect(event.day <= day).toBe(true)
        }
        const { led = [], next = [], own = [], benchmark } = front.around ?? {}
        for (const { date } of [own, ...[...led, ...next].map(({ prices }) => prices)].flat()) {
          if (!benchmark) throw new Error(`figures of no price on ${day}`)
          dated.add(benchmark.id)
          const at = dayInUtc(Date.parse(`${date} UTC`))
          expect(isKnown(benchmark, at, day), `${date}, on ${day}`).toBe(true)
        }
        expect(front.before === undefined || front.before < day).toBe(true)
        expect(front.after === undefined || front.after > day).toBe(true)
      }),
      { numRuns: 20, examples: [[60], [75], [95], [190]], interruptAfterTimeLimit: 30_000 },
    )
  })
  // Both kinds of price were judged.
  expect([drawn.size, dated.size]).toEqual([2, 2])
})

test('beside gas there are prices of gas or none: oil does not stand in where a month cannot tell', () => {
  const site = siteOfDays()
  for (const published of ['2022-02-15', '2022-02-26', '2022-12-26'])
    site.write(
      `articles/gas-${published}.md`,
      articleText({
        published,
        commodities: '[natural-gas, crude-oil]',
        countries: '[DE]',
        storylines: '[]',
      }),
    )
  site.sync()
  site.ask((catalog) => {
    const shown = (slug: string) => {
      const { benchmark, own } = aroundLead(catalog, slug)
      return [benchmark?.id, own.map(({ label, date }) => `${label}, ${date}`)]
    }
    expect(shown('gas-2022-02-15')).toEqual([
      'ttf',
      [
        'Month before, January 2022',
        'Month of the event, February 2022',
        'Month after, March 2022',
      ],
    ])
    expect(shown('gas-2022-02-26')).toEqual([
      'ttf',
      [
        'Month of the event, mainly before it, February 2022',
        'Month after, March 2022',
        'Second month after, April 2022',
      ],
    ])
    expect(shown('gas-2022-12-26')).toEqual([undefined, []])
  })
})

test('a day leads to the nearest days with news, and has no day before the first', () => {
  siteOfDays().ask((catalog) => {
    expect(frontOfDay(catalog, plainDate.parse('2022-01-02'))).toBeUndefined()
    const front = frontOfDay(catalog, plainDate.parse('2022-01-10'))
    expect([front?.before, front?.after, front?.onDay]).toEqual(['2022-01-09', '2022-01-15', 0])
    expect(catalog.listNewsDays().slice(0, 2)).toEqual(['2022-01-03', '2022-01-09'])
  })
})
