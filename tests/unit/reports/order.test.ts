import { expect, test } from 'vitest'
import { newestReportsFirst } from '#lib/reports/order'
import { articleText } from '../a-record.ts'
import { openSite } from '../catalog/a-site.ts'

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
