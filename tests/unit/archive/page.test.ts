import { expect, test } from 'vitest'
import { archivePage, newsUrl, searchInstead } from '#lib/archive/page'
import type { Catalog } from '#lib/catalog/model'
import { plainDate } from '#lib/core/dates'
import { type ListQuery, readQuery } from '#lib/filter/filter'
import { articleText } from '../a-record.ts'
import { openSite } from '../catalog/a-site.ts'

const today = plainDate.parse('2026-03-10')
const queryOf = (text: string): ListQuery => {
  const parsed = readQuery(new URLSearchParams(text))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors))
  return parsed.query
}

function archive() {
  const days = ['2026-03-08', '2026-02-20', '2025-12-01', '2021-05-05']
  const site = openSite(
    days.map((published, n) => ({
      path: `articles/flow-${n}.md`,
      text: articleText({ published, ...(n === 0 && { commodities: '[lng]', countries: '[QA]' }) }),
    })),
  )
  expect(site.sync().rejected).toEqual([])
  return site
}
const page = (catalog: Catalog, query: string) => archivePage(catalog, queryOf(query), today)

test('the head says the filter and what it finds; each chip removes one part', () => {
  archive().ask((catalog) => {
    const { head } = page(catalog, 'commodity=natural-gas&country=RU&from=2025-01-01&sort=oldest')
    expect(head.title).toBe('Natural gas · Russia · since 1 January 2025')
    expect(head.spoken).toBe('Natural gas · Russia · since 1 January 2025: 2 articles')
    expect(head.chips.map(({ name, href }) => [name, href])).toEqual([
      ['Natural gas', '/news?country=RU&from=2025-01-01&sort=oldest'],
      ['Russia', '/news?commodity=natural-gas&from=2025-01-01&sort=oldest'],
      ['since 1 January 2025', '/news?commodity=natural-gas&country=RU&sort=oldest'],
    ])
  })
})

test('presets count what they would show: all, the last days, the newest years', () => {
  archive().ask((catalog) => {
    expect(
      page(catalog, 'country=RU&from=2026-02-08').dates.presets.map(({ href }) => href),
    ).toEqual([
      '/news?country=RU',
      '/news?country=RU&from=2026-02-08',
      '/news?country=RU&from=2025-03-10',
      '/news?country=RU&from=2026-01-01&to=2026-12-31',
      '/news?country=RU&from=2025-01-01&to=2025-12-31',
      '/news?country=RU&from=2021-01-01&to=2021-12-31',
    ])
    expect(page(catalog, '').dates.presets.slice(0, 5)).toEqual([
      { name: 'All dates', href: '/news', count: 4, chosen: true },
      { name: 'Last 7 days', href: '/news?from=2026-03-03', count: 1, chosen: false },
      { name: 'Last 30 days', href: '/news?from=2026-02-08', count: 2, chosen: false },
      { name: 'Last 12 months', href: '/news?from=2025-03-10', count: 3, chosen: false },
      { name: '2026', href: '/news?from=2026-01-01&to=2026-12-31', count: 2, chosen: false },
    ])
    const chosen = page(catalog, 'from=2026-02-08').dates.presets.filter((one) => one.chosen)
    expect(chosen.map(({ name }) => name)).toEqual(['Last 30 days'])
  })
})

test('a bar leads to its dates, and from them back', () => {
  archive().ask((catalog) => {
    const all = page(catalog, 'country=RU&page=3')
    const [first] = all.dates.bars
    expect(first?.href).toBe('/news?country=RU&from=2021-01-01&to=2021-12-31')
    const may = page(catalog, 'from=2021-05-01&to=2021-05-31')
    expect(may.dates.bars.find((bar) => bar.chosen)?.href).toBe('/news')
    expect(may.dates).toMatchObject({ highest: 1, unit: 'month' })
  })
})

test('from an empty list only what helps is offered for removal', () => {
  archive().ask((catalog) => {
    const { empty } = page(catalog, 'commodity=lng&country=RU&country=DE&to=2022-01-01')
    expect(empty).toHaveProperty('relaxations', [
      {
        name: 'LNG',
        href: '/news?country=DE&country=RU&to=2022-01-01',
        count: 1,
        chosen: false,
      },
    ])
    expect(page(catalog, 'commodity=lng').empty).toBe(false)
  })
})

test('where nothing can be chosen, no option and no date is offered, but the latest are', () => {
  archive().ask((catalog) => {
    const { empty, facets, dates } = page(catalog, 'q=zzzzqqq')
    expect([facets, dates.bars]).toEqual([[], []])
    expect(empty).toHaveProperty('latest.length', 4)
    expect(page(catalog, 'q=zzzzqqq&country=RU').facets.length).toBeGreaterThan(0)
  })
})

test('relevance is offered only for a search', () => {
  archive().ask((catalog) => {
    expect(page(catalog, '').orders.map(({ sort }) => sort)).toEqual(['newest', 'oldest'])
    expect(page(catalog, 'q=flow').orders.map(({ href }) => href)).toEqual([
      '/news?q=flow',
      '/news?q=flow&sort=newest',
      '/news?q=flow&sort=oldest',
    ])
  })
})

test('a corrected search is followed as it was meant, and offered as it was typed', () => {
  archive().ask((catalog) => {
    const { meant, head } = page(catalog, 'q=gasprom+turbine')
    expect(meant.q).toBe('Gazprom turbine')
    expect(head.spoken).toBe('Showing results for Gazprom turbine: 4 articles')
  })
  expect(searchInstead(queryOf('q=gasprom+turbine&country=RU'), ['gasprom'])).toBe(
    '/news?country=RU&q=%22gasprom%22+turbine',
  )
})

test('another filter starts at its first page, in the same order', () => {
  const query = queryOf('country=RU&sort=oldest&page=4')
  expect(newsUrl(query, query.filter)).toBe('/news?country=RU&sort=oldest')
})

test('the note says how the words were met, and the line comes where the whole answers end', () => {
  archive().ask((catalog) => {
    expect(page(catalog, 'q=gazprom').note).toBeUndefined()
    expect(page(catalog, 'q=turbine+qwertyuiop').note).toEqual({
      sentences: [
        'No article has “qwertyuiop”.',
        'No article has all of these words; these have most of them.',
      ],
    })
    expect(page(catalog, 'q="turbine+gazprom+blames"').note?.sentences).toEqual([
      'No article has “turbine gazprom blames”.',
      'These have its words.',
    ])
  })
})

test('a search for the newest says which words it leaves out, and has no order by relevance', () => {
  archive().ask((catalog) => {
    const { note, sort, orders } = page(catalog, 'q=latest+news')
    expect(note?.sentences).toEqual([
      '“latest” and “news” are not searched for: these are the newest articles.',
    ])
    expect([sort, orders.map((order) => order.sort)]).toEqual(['newest', ['newest', 'oldest']])
    expect(page(catalog, 'q=gazprom+today').note?.sentences).toEqual([
      '“today” is not searched for. Sort by newest for the latest.',
    ])
  })
})

test('what the archive does not have is said, and the other words are offered', () => {
  const site = openSite(
    Array.from({ length: 60 }, (_, n) => ({
      path: `articles/flow-${n}.md`,
      text: articleText({ published: '2026-03-08' }),
    })),
  )
  expect(site.sync().rejected).toEqual([])
  site.ask((catalog) => {
    const { note, empty } = page(catalog, 'q=turbine+qwertyuiop+zxcvbnm')
    expect(note?.sentences).toEqual(['No article has “qwertyuiop”.', 'No article has “zxcvbnm”.'])
    expect(empty).toMatchObject({ instead: { name: 'turbine', href: '/news?q=turbine' } })
    const alone = page(catalog, 'q=qwertyuiop')
    expect(alone.note?.sentences).toEqual(['No article has “qwertyuiop”.'])
    expect(alone.empty).toMatchObject({ instead: undefined })
  })
})

test('a search is shown as it was typed, in quotes only if it was', () => {
  archive().ask((catalog) => {
    expect(page(catalog, 'q=gas+flow').head.title).toBe('gas flow')
    expect(page(catalog, 'q="gas flow"').head.chips[0]?.name).toBe('Words: “gas flow”')
  })
})
