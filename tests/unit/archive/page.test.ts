import { expect, test } from 'vitest'
import { newsPage, newsUrl, searchInstead } from '#lib/archive/page'
import type { Catalog } from '#lib/catalog/model'
import { plainDate } from '#lib/core/dates'
import { type ListQuery, readQuery } from '#lib/filter/filter'
import { articleText } from '../a-record.ts'
import { openSite } from '../catalog/a-site.ts'

const today = plainDate.parse('2026-03-10')
const queryOf = (text: string): ListQuery => {
  const parsed = readQuery(new URLSearchParams(text))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
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
const page = (catalog: Catalog, query: string) => newsPage(catalog, queryOf(query), today)

test('the head says the filter and what it finds; each chip takes one part away', () => {
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

test('quick ranges end today, count what they would show, and a chosen one leads back', () => {
  archive().ask((catalog) => {
    expect(page(catalog, '').ranges).toEqual([
      { name: 'Last 7 days', href: '/news?from=2026-03-03', count: 1, chosen: false },
      { name: 'Last 30 days', href: '/news?from=2026-02-08', count: 2, chosen: false },
      { name: 'Last year', href: '/news?from=2025-03-10', count: 3, chosen: false },
    ])
    expect(page(catalog, 'from=2026-02-08').ranges[1]).toMatchObject({
      href: '/news',
      chosen: true,
    })
  })
})

test('a bar leads to its dates, and from them back', () => {
  archive().ask((catalog) => {
    const all = page(catalog, 'country=RU&page=3')
    const [first] = all.bars
    expect(first && all.barUrl(first)).toBe('/news?country=RU&from=2021-01-01&to=2021-12-31')
    const may = page(catalog, 'from=2021-05-01&to=2021-05-31')
    const chosen = may.bars.find((bar) => bar.chosen)
    expect(chosen && may.barUrl(chosen)).toBe('/news')
  })
})

test('from an empty list only what helps is offered to be given up', () => {
  archive().ask((catalog) => {
    const { empty } = page(catalog, 'commodity=lng&country=RU&country=DE&to=2022-01-01')
    expect(empty).toHaveProperty('ways', [
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

test('where nothing can be chosen, no option and no range is offered, but the latest are', () => {
  archive().ask((catalog) => {
    const { empty, facets, ranges } = page(catalog, 'q=zzzzqqq')
    expect([facets, ranges]).toEqual([[], []])
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

test('a mended search is followed as it was meant, and offered as it was typed', () => {
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
