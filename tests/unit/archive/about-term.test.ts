import { expect, test } from 'vitest'
import { selectionInWords } from '#lib/archive/about-country'
import { newestAbout } from '#lib/archive/about-term'
import type { SectionTerm } from '#lib/archive/section-tools'
import { dayOf, daysBetween } from '#lib/core/dates'
import { emptyFilter } from '#lib/filter/filter'
import { articleText, type Fields } from '../a-record.ts'
import { openSite } from '../catalog/a-site.ts'
import { openArchive } from '../catalog/the-archive.ts'

/** The numbers of the articles about a term, of those with these fields; a later one is newer. */
function about(term: SectionTerm, articles: readonly Fields[], most = 5): number[] {
  const site = openSite(
    articles.map((fields, n) => ({
      path: `articles/a-${n}.md`,
      text: articleText({ published: `2022-06-0${n + 1}`, ...fields }),
    })),
  )
  site.sync()
  return site.ask((catalog) =>
    newestAbout(catalog, term, most).rows.map(({ slug }) => Number(slug.slice(2))),
  )
}

const germany = { facet: 'country', id: 'DE', name: 'Germany' } as const

test('an article is mainly about the country that its headline names, and not about one that it only mentions', () => {
  const articles = [
    { headline: 'Germany fills its storage', countries: '[DE, RU]' },
    { headline: 'German regulator raises alarm', countries: '[RU, DE]' },
    {
      headline: 'Russia cuts flow',
      standfirst: 'Germany raised the alarm.',
      countries: '[RU, DE]',
    },
    { headline: 'A Germanyless train', countries: '[DE]' },
  ]
  expect(about(germany, articles)).toEqual([1, 0])
  expect(about(germany, articles, 1)).toEqual([1])
})

test('where a headline names two countries, an article is mainly about the one whose organisations it also names', () => {
  const at = {
    headline: 'Flow between Germany and Russia halts',
    standfirst: 'It fell.',
    countries: '[DE, RU]',
  }
  const russia = { facet: 'country', id: 'RU', name: 'Russia' } as const
  const articles = [
    { ...at, places: '[]', organisations: '[gazprom]' },
    { ...at, places: '[]', organisations: '[]' },
  ]
  expect(about(germany, articles)).toEqual([1])
  expect(about(russia, articles)).toEqual([1, 0])
})

test('a country opens with two articles of a storyline, and with more only where there is nothing else', () => {
  const story = (n: number) => `[{ id: nord-stream, event: Event ${n} }]`
  const articles = [
    { headline: 'Germany goes first', storylines: '[]' },
    ...[1, 2, 3, 4].map((n) => ({ headline: `Germany goes on ${n}`, storylines: story(n) })),
  ]
  expect(about(germany, articles, 3)).toEqual([4, 3, 0])
  expect(about(germany, articles, 4)).toEqual([4, 3, 2, 0])
})

test('what is more than a year older than the newest gives no room to other stories', () => {
  const storylines = '[{ id: nord-stream, event: It goes on }]'
  const articles = [
    { headline: 'Germany went first', storylines: '[]', published: '2021-06-03' },
    ...[1, 2, 3, 4].map((n) => ({ headline: `Germany goes on ${n}`, storylines })),
  ]
  expect(about(germany, articles, 3)).toEqual([4, 3, 2])
  expect(about(germany, articles)).toEqual([4, 3, 2, 1, 0])
})

test('an article on the goods of a country is about that country too, whoever acts', () => {
  const at = { standfirst: 'Ministers met.', organisations: '[]', places: '[]' }
  const articles = [
    { ...at, headline: 'Germany bans Russian crude', standfirst: 'Germany acts.' },
    { ...at, headline: 'Germany bans Russian guests', standfirst: 'Germany acts.' },
    { ...at, headline: 'Germany bans Russian enriched uranium', standfirst: 'Germany acts.' },
  ].map((fields) => ({ ...fields, countries: '[DE, RU]' }))
  const russia = { facet: 'country', id: 'RU', name: 'Russia' } as const
  expect(about(russia, articles)).toEqual([2, 0])
  expect(about(germany, articles)).toEqual([2, 1, 0])
})

test('a country that a headline begins with acts in it, whatever else it names', () => {
  const at = { standfirst: 'It fell.', countries: '[DE, RU]', organisations: '[gazprom]' }
  const articles = [
    { ...at, headline: 'Germany blocks Russian ports' },
    { ...at, headline: 'Ports of Russia blocked by Germany' },
  ]
  expect(about(germany, articles)).toEqual([0])
})

test('countries that a headline begins with in a row all act in it', () => {
  const at = { standfirst: 'Germany met.', countries: '[DE, RU, PL]', organisations: '[gazprom]' }
  const articles = [
    { ...at, headline: 'Germany and Poland sign' },
    { ...at, headline: 'Germany, Russia and Poland sign' },
    { ...at, headline: 'German-Polish talks open' },
    { ...at, headline: 'Germany waits and Poland signs' },
  ]
  const poland = { facet: 'country', id: 'PL', name: 'Poland' } as const
  expect(about(poland, articles)).toEqual([2, 1, 0])
})

test('what an organisation of no country does is about a country that its headline names only', () => {
  const at = {
    standfirst: 'Russia joined.',
    countries: '[RU]',
    organisations: '[opec, gazprom]',
    places: '[nord-stream-1]',
  }
  const articles = [
    { ...at, headline: 'Opec cuts' },
    { ...at, headline: 'Opec cuts and Russia waits' },
    { ...at, headline: 'Cuts made by Opec' },
  ]
  const russia = { facet: 'country', id: 'RU', name: 'Russia' } as const
  expect(about(russia, articles)).toEqual([2, 1])
})

test('an article that names a term without its tag is not listed', () => {
  expect(about(germany, [{ headline: 'Germany waits', countries: '[RU]' }])).toEqual([])
})

test('a commodity is what an article is about where it comes first', () => {
  const gas = { facet: 'commodity', id: 'natural-gas', name: 'Natural gas' } as const
  expect(
    about(gas, [{ commodities: '[lng, natural-gas]' }, { commodities: '[natural-gas, lng]' }]),
  ).toEqual([1])
})

test('an organisation goes by its short or its full name, and a place by its name', () => {
  const opec = { facet: 'organisation', id: 'opec', name: 'Opec' } as const
  const line = { facet: 'place', id: 'nord-stream-1', name: 'Nord Stream 1' } as const
  const articles = [
    { headline: 'Nord Stream 1 halves', standfirst: 'Flow fell.' },
    { headline: 'Organisation of exporters cuts', standfirst: 'Flow fell.' },
    { headline: 'Opec cuts', standfirst: 'Flow fell.' },
  ].map((fields) => ({ ...fields, organisations: '[opec]' }))
  expect(about(opec, articles)).toEqual([2, 1])
  expect(about(line, articles)).toEqual([0])
})

test('what is said of both lines of a name is about each, and what is said of the other is not', () => {
  const line = { facet: 'place', id: 'nord-stream-1', name: 'Nord Stream 1' } as const
  const articles = [
    { headline: 'Blasts rupture both Nord Stream pipelines', standfirst: 'Gas rose.' },
    { headline: 'Germany halts Nord Stream 2', standfirst: 'It never opened.' },
    { headline: 'Poland fines Nord Stream 29bn zlotys', standfirst: 'It has to pay.' },
  ]
  expect(about(line, articles)).toEqual([2, 0])
})

test('of no country is a headline left out of the last twelve months for an older one', () => {
  const catalog = openArchive()
  const skipped = catalog.countTermsIn('country', emptyFilter).flatMap(({ id, name }) => {
    const country = { facet: 'country', id, name } as const
    const all = newestAbout(catalog, country, 100).rows
    const { rows, about } = newestAbout(catalog, country, 8)
    const [first] = all
    const last = rows.at(-1)
    if (!first || !last) return []
    const isOld = daysBetween(dayOf(last.published), dayOf(first.published)) > 366
    const slugs = new Set(rows.map(({ slug }) => slug))
    const misses = all.slice(0, rows.length).some(({ slug }) => !slugs.has(slug))
    const says = selectionInWords(about, rows) !== undefined
    return misses === says && !(isOld && misses) ? [] : [id]
  })
  expect(skipped).toEqual([])
})
