import { expect, test } from 'vitest'
import { placesOfCountry, termPage } from '#lib/archive/term-page'
import { plainDate } from '#lib/core/dates'
import { articleText } from '../a-record.ts'
import { openSite } from '../catalog/a-site.ts'

const today = plainDate.parse('2026-01-01')
const openArchive = () => {
  const site = openSite(
    ['2021-03-02', '2022-05-04', '2022-06-01'].map((published, n) => ({
      path: `articles/a-${n}.md`,
      text: articleText({
        published,
        commodities: n === 0 ? '[crude-oil]' : '[natural-gas]',
        countries: '[RU, DE]',
        places: '[nord-stream-1]',
        storylines: `[{ id: nord-stream, event: Event ${n + 1} }]`,
      }),
    })),
  )
  site.sync()
  return site
}

test('a page says how much there is, how much of it lately, on what most, and in which stories', () => {
  const shown = openArchive().ask((catalog) =>
    termPage(catalog, { facet: 'country', id: 'RU', name: 'Russia' }, today),
  )
  expect(shown.facts).toEqual([
    { figure: '3', says: 'articles' },
    { figure: '2', says: 'of them in 2022' },
    { figure: '2', says: 'on natural gas' },
    { figure: '1', says: 'storyline' },
  ])
  expect(shown.stories.entries[0]?.days).toHaveLength(3)
})

test('the newest headlines about a term open its first page alone, and the story with most articles on it comes first', () => {
  const transit = {
    path: 'storylines/ukraine-transit.md',
    text: '---\ntitle: Ukraine transit\nstandfirst: What the story is.\n---\nText.\n',
  }
  const site = openSite([
    transit,
    ...['2021-03-02', '2022-05-04', '2022-06-01', '2022-07-01'].map((published, n) => ({
      path: `articles/a-${n}.md`,
      text: articleText({
        published,
        headline: `Russia cuts flow for the ${n + 1}. time`,
        countries: n === 3 ? '[US]' : '[RU]',
        storylines: `[{ id: ${n === 0 || n === 3 ? 'nord-stream' : 'ukraine-transit'}, event: Event ${n + 1} }]`,
      }),
    })),
  ])
  site.sync()
  const shown = (number: number) =>
    site.ask((catalog) =>
      termPage(catalog, { facet: 'country', id: 'RU', name: 'Russia' }, today, number),
    )
  expect(shown(1).newest.rows.map(({ row }) => row.slug)).toEqual(['a-2', 'a-1', 'a-0'])
  expect(shown(2).newest.rows).toEqual([])
  expect(shown(1).newestTitle).toBe('Mainly about Russia')
  // The last event is one of the other story.
  expect(shown(1).stories.entries.map(({ storyline }) => storyline.id)).toEqual([
    'ukraine-transit',
    'nord-stream',
  ])
  // Of two events in Nord Stream one is on Russia: the order is by these, not by all events.
  expect(shown(1).stories.entries.map(({ on }) => on)).toEqual([
    { count: 2, name: 'Russia' },
    { count: 1, name: 'Russia' },
  ])
})

test('terms named along with the page’s own are of other kinds, with their counts', () => {
  const { related } = openArchive().ask((catalog) =>
    termPage(catalog, { facet: 'country', id: 'RU', name: 'Russia' }, today),
  )
  expect(related.map(({ title }) => title)).not.toContain('Countries')
  expect(related.find(({ title }) => title === 'Places')?.terms[0]).toMatchObject({
    id: 'nord-stream-1',
    count: 3,
  })
})

test('a term without articles has no figures, and a country’s map only places within it', () => {
  const site = openArchive()
  const none = site.ask((catalog) =>
    termPage(catalog, { facet: 'organisation', id: 'opec', name: 'Opec' }, today),
  )
  expect(none.facts).toEqual([])
  // Articles that a name selects are not all mainly about it.
  expect(none.newestTitle).toBe('Opec in headlines and summaries')
  expect(site.ask((catalog) => placesOfCountry(catalog, 'US'))).toEqual([])
})
