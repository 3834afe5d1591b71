import { expect, test } from 'vitest'
import { reportCovers } from '#lib/reports/cover'
import { articleText } from '../a-record.ts'
import { openSite } from '../catalog/a-site.ts'
import { openArchive } from '../catalog/the-archive.ts'

test('a report has one picture, alone and on the shelf, but for the few whose neighbour has it too', () => {
  const catalog = openArchive()
  const shelf = reportCovers(catalog, catalog.listReports())
  const other = shelf.filter(({ report, picture }) => {
    const [alone] = reportCovers(catalog, [report])
    return JSON.stringify(alone?.picture) !== JSON.stringify(picture)
  })
  expect(other.length).toBeLessThan(0.1 * shelf.length)
})

test('the map on a cover is light enough to stand under any article', () => {
  const catalog = openArchive()
  const maps = catalog.listReports().flatMap((report) => {
    const [cover] = reportCovers(catalog, [report])
    return cover?.picture?.kind === 'map' ? [cover.picture.map] : []
  })
  const heavy = maps.filter(({ land, borders }) => land.length + borders.length > 6000)
  expect(heavy).toEqual([])
  expect(maps.length).toBeGreaterThan(3)
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
