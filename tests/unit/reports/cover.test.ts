import { expect, test } from 'vitest'
import { lightCovers, reportCovers } from '#lib/reports/cover'
import { articleText } from '../a-record.ts'
import { openSite } from '../catalog/a-site.ts'

const report = (storylines: string) =>
  `---\ntitle: A report\nstandfirst: What it says.\npublished: 2022-08-01\ncommodities: [natural-gas]\nstorylines: ${storylines}\n---\nA pipe.\n\n::map{places="nord-stream-1"}\n`

const siteWith = (storylines: string) => {
  const site = openSite([
    { path: 'reports/a-report.md', text: report(storylines) },
    ...['2022-03-02', '2022-05-04'].map((published, n) => ({
      path: `articles/a-${n}.md`,
      text: articleText({ published }),
    })),
  ])
  site.sync()
  return site
}

test('where a page has pictures of its own, a map gives way to the events of the story', () => {
  const site = siteWith('[nord-stream]')
  const kinds = (covers: typeof reportCovers) =>
    site.ask((catalog) =>
      covers(catalog, catalog.listReports()).map(({ picture }) => picture?.kind),
    )
  expect(kinds(reportCovers)).toEqual(['map'])
  expect(kinds(lightCovers)).toEqual(['events'])
})

test('a report without a story has a cover without a picture then', () => {
  const covers = siteWith('[]').ask((catalog) => lightCovers(catalog, catalog.listReports()))
  expect(covers.map(({ picture }) => picture)).toEqual([undefined])
})

test('a cover beside another with the same picture has the next that its report embeds', () => {
  const of = (id: string, embeds: string) => ({
    path: `reports/${id}.md`,
    text: `---\ntitle: Report ${id}\nstandfirst: What it says.\npublished: 2022-08-01\ncommodities: [natural-gas]\nstorylines: [nord-stream]\n---\nA pipe.\n\n${embeds}\n`,
  })
  const map = '::map{places="nord-stream-1"}'
  const other = '::map{places="hormuz"}'
  const story = '::timeline{storyline=nord-stream}'
  const site = openSite([
    of('a', map),
    of('b', `${map}\n\n${story}`),
    of('c', `${other}\n\n${story}`),
    of('d', map),
    ...['2022-03-02', '2022-05-04'].map((published, n) => ({
      path: `articles/a-${n}.md`,
      text: articleText({ published }),
    })),
  ])
  site.sync()
  const kinds = site.ask((catalog) => {
    const reports = catalog.listReports().toSorted((a, b) => a.id.localeCompare(b.id))
    return reportCovers(catalog, reports).map(({ picture }) => picture?.kind)
  })
  // The last has no other picture.
  expect(kinds).toEqual(['map', 'events', 'map', 'map'])
})
