import { expect, test } from 'vitest'
import { checkArchive } from '#lib/content/archive'
import {
  articleText,
  companyFiles,
  path,
  placeOf,
  problemsWith,
  vocabularyFiles,
} from '../a-record.ts'

const benchmarks = {
  path: 'benchmarks.yaml',
  text: '- { id: brent, name: Brent, fullName: North Sea Brent, unit: $/bl, commodities: [crude-oil], source: EIA, sourceUrl: "https://eia.gov", series: RBRTE, asOf: 2026-08-28 }\n',
}
const linking = (url: string, fields = {}) => articleText(fields, `See [it](${url}).\n`)
const problemsOf = (url: string, others = [benchmarks], fields = {}) =>
  problemsWith(linking(url, fields), others).map(({ rule, message, fix }) => [rule, message, fix])

test.each([
  '/benchmarks',
  '/benchmarks/brent',
  '/benchmarks/brent?scale=log',
  '/benchmarks/brent/prices.csv',
  '/feeds.opml',
  '/news/feed.xml',
  '/news/feed.json?commodity=lng',
  '/reports/feed.rss',
  '/corrections/feed.xml',
  '/commodities/lng/feed.xml',
  '/countries/RU/feed.json',
  '/storylines/nord-stream/feed.rss',
  '/articles/turbine-stuck.md',
  '/map?commodity=lng&year=2022',
  '/news?country=jp&place=Hormuz&commodity=&utm_source=x&from=2022-01-01#top',
])('a link to %s leads somewhere', (url) => {
  expect(problemsOf(url)).toEqual([])
})

test.each([
  '/articles/none.md',
  '/articles/feed.xml',
  '/articles/turbine-stuck/feed.xml',
  '/commodities/gold/feed.xml',
  '/commodities/lng/feed.atom',
  '/commodities/lng/prices.csv',
  '/commodities/lng/',
  '/countries/feed.xml',
  '/benchmarks/none/prices.csv',
  '/news/feed',
  '/storylines/feed.xml',
  '/constructor/lng',
])('a link to %s leads nowhere', (url) => {
  expect(problemsOf(url).map(([rule]) => rule)).toEqual(['dead-link'])
})

test('a misspelt page names the one that was meant', () => {
  expect(problemsOf('/benchmark')).toEqual([
    ['dead-link', '`/benchmark` is a broken link.', 'Did you mean `/benchmarks`?'],
  ])
})

test.each([
  ['/news?commodity=natural-gaz', 'commodity', 'natural-gaz', 'Did you mean `natural-gas`?'],
  ['/news/feed.xml?place=lng', 'place', 'lng', 'Correct the address or remove the link.'],
  ['/news?country=XX', 'country', 'XX', 'Use its ISO 3166-1 alpha-2 code.'],
  ['/map?commodity=gold', 'commodity', 'gold', 'Correct the address or remove the link.'],
])('a question for what nobody knows leads nowhere: %s', (url, kind, id, fix) => {
  expect(problemsOf(url)).toEqual([
    ['dead-link', `\`${url}\` is a broken link: there is no ${kind} \`${id}\`.`, fix],
  ])
})

const inJapan = (fields = {}) => ({
  path: 'articles/japan.md',
  text: articleText({ countries: '[JP]', ...fields }),
})

test('a country has a page when an article that is shown names it', () => {
  expect(problemsOf('/countries/JP')).toEqual([
    [
      'dead-link',
      '`/countries/JP` is a broken link: no article names JP.',
      'Name it in the `countries` of an article, or remove the link.',
    ],
  ])
  expect(problemsOf('/countries/JP', [inJapan({ draft: 'true' })])).toHaveLength(1)
  expect(
    problemsOf('/countries/JP', [inJapan({ published: '2027-01-01T06:00:00Z' })]),
  ).toHaveLength(1)
  expect(problemsOf('/countries/JP', [inJapan()])).toEqual([])
  expect(problemsOf('/countries/JP', [], { countries: '[JP]' })).toEqual([])
})

const draft = { path: 'articles/later.md', text: articleText({ draft: 'true' }) }
const draftReport = {
  path: 'reports/later.md',
  text: '---\ntitle: T\nstandfirst: S\npublished: 2022-07-01\ncommodities: [lng]\ndraft: true\n---\nText.\n',
}

test.each([
  ['/articles/later', draft],
  ['/articles/later.md#top', draft],
  ['/reports/later', draftReport],
])('a link to a draft is reported: %s', (url, other) => {
  const text = linking(url)
  expect(problemsWith(text, [other])).toEqual([
    {
      file: path,
      ...placeOf(text, '[it]'),
      severity: 'error',
      rule: 'dead-link',
      message: `\`${url}\` is a draft, which readers do not see.`,
      fix: 'Publish it first, or remove the link.',
    },
  ])
})

test('a draft may link to a draft, and anything to itself', () => {
  expect(problemsOf('/articles/later', [draft], { draft: 'true' })).toEqual([])
  expect(problemsOf('/articles/flow-halves', [], { draft: 'true' })).toEqual([])
  expect(problemsOf('/articles/flow-halves', [], { published: '2027-01-01T06:00:00Z' })).toEqual([])
})

const embargoed = (published: string) => ({
  path: 'articles/later.md',
  text: articleText({ published }),
})

test.each(['2022-07-27', '2027-01-01T05:59:59Z', '2027-01-01T06:59:59+01:00'])(
  'an article of %s cannot link to one that shows later',
  (published) => {
    const others = [embargoed('2027-01-01T06:00:00Z')]
    expect(problemsOf('/articles/later', others, { published })).toEqual([
      [
        'dead-link',
        '`/articles/later` is under embargo and shows later than this text.',
        'Give this text the same embargo, or remove the link.',
      ],
    ])
  },
)

test.each(['2027-01-01T06:00:00Z', '2027-01-02T00:00:00Z'])(
  'an article of %s may link to one that shows by then',
  (published) => {
    const others = [embargoed('2027-01-01T06:00:00Z')]
    expect(problemsOf('/articles/later', others, { published })).toEqual([])
  },
)

test('an embargo that ends today is judged by the moment', () => {
  const files = [
    ...vocabularyFiles,
    ...companyFiles,
    embargoed('2026-09-01T12:00:00Z'),
    { path, text: linking('/articles/later') },
  ]
  const at = (moment: string) => checkArchive(files, Date.parse(moment))
  expect(at('2026-09-01T12:00:00Z').problems).toEqual([])
  expect(at('2026-09-01T11:59:59Z').problems).toHaveLength(1)
})

test('a storyline cannot link to what readers do not see', () => {
  const storyline = {
    path: 'storylines/turbines.md',
    text: '---\ntitle: T\nstandfirst: S\n---\nSee [it](/articles/later).\n',
  }
  const text = articleText({ storylines: '[{ id: turbines, event: E }]' })
  const others = [storyline, { path: 'articles/b.md', text }, draft]
  const problems = problemsWith(text, others).filter(({ rule }) => rule === 'dead-link')
  expect(problems).toEqual([expect.objectContaining({ file: storyline.path, line: 5 })])
})

test.each([
  '/map?commodity=LNG',
  '/news?from=2026-13-01',
  '/news?to=9999-12-31',
  '/news?from=2026-02-01&to=2026-01-01',
  '/news?page=0',
  '/news?sort=best',
])('a link to %s, which the site refuses, is broken', (url) => {
  const problems = problemsWith(articleText({}, `See [it](${url}).\n`))
  expect(problems.map(({ rule }) => rule)).toEqual(['dead-link'])
})

test('lists ignore the case of an id, and so does the check', () => {
  expect(problemsWith(articleText({}, 'See [it](/news?commodity=LNG&country=ru).\n'))).toEqual([])
})
