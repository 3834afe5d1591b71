/** A site in German: every date of a page, a feed and a chart is German, and says so to machines. */
import { afterAll, beforeEach, expect, test } from 'vitest'
import { histogramOf } from '#lib/archive/histogram'
import { dayTicks } from '#lib/benchmarks/chart/day-ticks'
import { spanInWords } from '#lib/benchmarks/price-dates'
import { extremeNotes } from '#lib/benchmarks/price-notes'
import { chartTitle } from '#lib/benchmarks/words'
import { openCatalog } from '#lib/catalog/catalog'
import type { Benchmark, Catalog } from '#lib/catalog/model'
import { setDateLanguage } from '#lib/core/date-language'
import { plainDate } from '#lib/core/dates'
import { priceDrawing } from '#lib/editorial/drawings/price-drawing'
import { answerFeed } from '#lib/feeds/respond'
import { emptyFilter } from '#lib/filter/filter'
import { withDates } from '#lib/filter/filter-edits'
import { openSearchDescription } from '#lib/seo/open-search'
import { frontMetadata } from '#lib/seo/page-metadata'
import { articleStructuredData } from '#lib/seo/structured-data'
import { articleText } from './a-record.ts'
import { openSite } from './catalog/a-site.ts'

let catalog: Catalog
let benchmark: Benchmark

beforeEach(() => {
  const site = openSite([
    {
      path: 'site.yaml',
      text: 'name: Gezeiten\nline: Das Meer\ndescription: Was auf See geschah.\nlanguage: de\n',
    },
    {
      path: 'articles/halb.md',
      text: articleText({
        revisions: '[{ date: 2022-08-05, kind: correction, note: Ein Fünftel. }]',
      }),
    },
    {
      path: 'benchmarks.yaml',
      text: '- { id: brent, name: Brent, fullName: Brent spot, unit: $/bl, commodities: [crude-oil], source: EIA, sourceUrl: "https://www.eia.gov/x", series: RBRTE, asOf: 2022-06-01 }\n',
    },
    {
      path: 'benchmarks/brent.csv',
      text: 'date,price\n2022-03-01,100.00\n2022-03-08,130.00\n2022-05-10,90.00\n2022-05-31,95.00\n',
    },
  ])
  site.sync()
  catalog = openCatalog(site.catalogPath)
  const [first] = catalog.listBenchmarks()
  if (!first) throw new Error('The prices were rejected.')
  benchmark = first
})

afterAll(() => setDateLanguage('en-GB'))

const day = (text: string) => plainDate.parse(text)

test('axes, labels and titles of charts have German months', () => {
  const ticks = (from: string, to: string) => dayTicks(day(from), day(to)).map(({ label }) => label)
  expect(ticks('2022-02-01', '2022-05-31')).toEqual(['Feb', 'Mär', 'Apr', 'Mai'])
  expect(ticks('2022-12-01', '2022-12-15')).toEqual(['1. Dez.', '8. Dez.', '15. Dez.'])
  const prices = catalog.listPrices(benchmark.id, day('2022-01-01'), day('2022-12-31'))
  expect(extremeNotes(benchmark, prices).map(({ date }) => date)).toEqual([
    '8. März',
    '31. Mai',
    '10. Mai 2022',
  ])
  expect(extremeNotes({ ...benchmark, frequency: 'monthly' }, prices)[1]?.date).toBe('Mai 2022')
  expect(chartTitle(benchmark, prices)).toContain('1. März to 31. Mai 2022')
  expect(spanInWords(day('2022-01-01'), day('2022-03-01'), 'monthly')).toBe('Januar to März 2022')
  expect(priceDrawing({ title: 'Brent', prices, isMonthly: true })).toContain('> März 2022<')
})

test('the bars of the archive have German months', () => {
  const march = withDates(emptyFilter, { from: day('2022-03-01'), to: day('2022-03-31') })
  const bar = histogramOf([{ month: 2022 * 12 + 2, count: 1 }], march)[2]
  expect(bar).toMatchObject({ name: 'März 2022', label: 'Mär' })
})

test.each([
  ['xml', 'xml:lang="de"'],
  ['rss', '<language>de</language>'],
  ['json', '"language": "de"'],
])('a feed as %s names its language, and its dates are in it', async (format, words) => {
  const request = new Request(`http://localhost/news/feed.${format}`)
  const text = await answerFeed(catalog, request, ['news', format]).text()
  expect(text).toContain(words)
  expect(text).not.toContain('en-GB')
  expect(text).toContain('Berlin, 27. Juli')
  expect(text).toContain('5. August 2022')
})

test('machines read the language in the head of a page and in the description of its search', () => {
  const article = catalog.findArticle('halb')
  if (!article) throw new Error('The article was rejected.')
  expect(articleStructuredData(article, catalog)['@graph'][0]).toMatchObject({ inLanguage: 'de' })
  expect(frontMetadata(catalog.site()).openGraph).toMatchObject({ locale: 'de_DE' })
  expect(openSearchDescription(catalog.site())).toContain('<Language>de</Language>')
})
