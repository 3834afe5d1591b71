import { expect, test } from 'vitest'
import { newestReportsFirst } from '#lib/reports/order'
import { neighboursOf } from '#lib/reports/page'
import { articleText } from '../a-record.ts'
import { openSite } from '../catalog/a-site.ts'
import { openArchive } from '../catalog/the-archive.ts'

const report = (title: string, published: string, storylines: string) => ({
  path: `reports/${title.toLowerCase()}.md`,
  text: `---\ntitle: ${title}\nstandfirst: What it says.\npublished: ${published}\ncommodities: [natural-gas]\nstorylines: ${storylines}\n---\nA pipe.\n`,
})

function siteOfThree() {
  const site = openSite([
    report('Africa', '2022-08-01', '[]'),
    report('Later', '2022-08-02', '[]'),
    report('Pipes', '2022-08-01', '[nord-stream]'),
    { path: 'articles/an-event.md', text: articleText({ published: '2022-05-04' }) },
  ])
  site.sync()
  return site
}

test('the newest report comes first, and of one day the one with the newest events', () => {
  const order = siteOfThree().ask((catalog) =>
    newestReportsFirst(catalog, catalog.listReports()).map(({ title }) => title),
  )
  expect(order).toEqual(['Later', 'Pipes', 'Africa'])
})

test('beside an article are reports of its story, and those of its commodity if no report is', () => {
  siteOfThree().ask((catalog) => {
    const article = catalog.findArticle('an-event')
    if (!article) throw new Error('no article')
    const titles = (piece: Pick<typeof article, 'storylines' | 'commodities'>) =>
      catalog.reportsFor(piece, 5).map(({ title }) => title)
    expect(titles(article)).toEqual(['Pipes'])
    expect(titles({ ...article, storylines: [] }).toSorted()).toEqual(['Africa', 'Later', 'Pipes'])
  })
})

test('next to a report are those of its story, then those of its commodity, and never itself', () => {
  const site = siteOfThree()
  const text = report('Leaks', '2022-08-03', '[nord-stream]')
  site.write(text.path, text.text)
  site.sync()
  site.ask((catalog) => {
    const next = (id: string) => {
      const own = catalog.findReport(id)
      if (!own) throw new Error('no report')
      return neighboursOf(catalog, own).map(({ title }) => title)
    }
    expect(next('pipes')).toEqual(['Leaks', 'Africa'])
    expect(next('africa')).toEqual(['Later', 'Leaks'])
  })
})

test('every report of the archive leads on to two others', () => {
  const catalog = openArchive()
  for (const { id } of catalog.listReports()) {
    const own = catalog.findReport(id)
    const next = own ? neighboursOf(catalog, own).map((one) => one.id) : []
    expect(new Set(next).size, id).toBe(2)
    expect(next).not.toContain(id)
  }
})
