import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayOf, plainDate } from '#lib/core/dates'
import { frontOfDay } from '#lib/front/day'
import { articleText } from '../a-record.ts'
import { openSite } from '../catalog/a-site.ts'

const first = plainDate.parse('2022-01-03')
const offsets = Array.from({ length: 40 }, (_, n) => n * 5 + (n % 3))

function siteOfDays() {
  const site = openSite([
    {
      path: 'benchmarks.yaml',
      text: '- { id: brent, name: Brent, fullName: Brent spot, unit: $/bl, commodities: [crude-oil], source: EIA, sourceUrl: "https://www.eia.gov/x", series: RBRTE, asOf: 2022-12-30 }\n',
    },
    {
      path: 'benchmarks/brent.csv',
      text: `date,price\n${['2022-01-03,80', '2022-02-01,90', '2022-06-01,120'].join('\n')}\n`,
    },
    ...offsets.map((offset) => {
      const published = addDays(first, offset)
      return {
        path: `articles/on-${published}.md`,
        text: articleText({
          published,
          commodities: '[crude-oil]',
          storylines: `[{ id: nord-stream, event: Event of ${published} }]`,
          revisions: `[{ date: ${addDays(published, 30)}, kind: update, note: It went on }]`,
        }),
      }
    }),
  ])
  site.sync()
  return site
}

test('the front page of a day holds nothing that came later', () => {
  const site = siteOfDays()
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
          ...(front.lanes?.lanes ?? []).map(({ event }) => event),
        ].flatMap((row) => row ?? [])
        expect(rows.length).toBeGreaterThan(0)
        for (const { published } of rows) expect(dayOf(published) <= day).toBe(true)
        for (const { storyline, days } of front.lanes?.lanes ?? []) {
          expect(storyline.count).toBe(offsets.filter((one) => one <= offset).length)
          expect(dayOf(storyline.latest) <= day).toBe(true)
          expect(days.every((one) => one <= day)).toBe(true)
        }
        for (const { last, prices } of front.latestPrices) {
          expect(last.day <= day).toBe(true)
          expect(prices.every((price) => price.day <= day)).toBe(true)
        }
        expect(front.before === undefined || front.before < day).toBe(true)
        expect(front.after === undefined || front.after > day).toBe(true)
      }),
      { numRuns: 20, interruptAfterTimeLimit: 30_000 },
    )
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
