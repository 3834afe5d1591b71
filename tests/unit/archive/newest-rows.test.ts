/** How many of a term's newest headlines are beside its map, and what the list says of its selection. */
import { expect, test } from 'vitest'
import { newestAbout, selectNewest } from '#lib/archive/about-term'
import { newestRows } from '#lib/archive/newest-rows'
import { placesOfCountry } from '#lib/archive/term-page'
import { linesWithin } from '#lib/core/lettering'
import { emptyFilter } from '#lib/filter/filter'
import { countryMap } from '#lib/maps/term-maps'
import { articleText } from '../a-record.ts'
import { openSite } from '../catalog/a-site.ts'
import { openArchive } from '../catalog/the-archive.ts'

const story = '[{ id: nord-stream, event: It goes on }]'
const germany = { facet: 'country', id: 'DE', name: 'Germany' } as const

/** The list on Germany beside a map so high, of articles with these storylines; a later one is newer. */
function listed(height: number, ...storylines: string[]) {
  const site = openSite(
    storylines.map((of, n) => ({
      path: `articles/a-${n}.md`,
      text: articleText({
        headline: `Germany goes on ${n}`,
        published: `2022-06-${n + 10}`,
        storylines: of,
      }),
    })),
  )
  site.sync()
  const { about } = site.ask((catalog) => newestAbout(catalog, germany, 12))
  return newestRows(about, (most) => selectNewest(germany, about, most), {
    width: 100,
    whole: height,
  })
}

test('a list says how it was selected at the widths where it leaves out newer articles, and only there', () => {
  const others = Array.from({ length: 14 }, () => '[]')
  expect(listed(70, ...others).selection).toEqual([])
  expect(listed(70, ...others, story, story).selection).toEqual([])
  // The third of the story is left out for what is older.
  expect(listed(70, ...others, story, story, story).selection).toEqual([
    { text: 'at most two of a story', at: ['phone', 'tablet', 'desk', 'wide'] },
  ])
  // The three rows of a phone are the newest three.
  expect(listed(100, ...others, story, story, story, '[]').selection).toEqual([
    { text: 'at most two of a story', at: ['tablet', 'desk', 'wide'] },
  ])
  // There is space for a third of the story, and for no more.
  const five = Array.from({ length: 5 }, () => story)
  expect(listed(100, ...others.slice(5), ...five).selection).toEqual([
    { text: 'from several stories', at: ['tablet', 'desk', 'wide'] },
  ])
})

test('without a map a list has three rows', () => {
  const at = ['phone', 'tablet', 'desk', 'wide']
  const row = openArchive().listArticles(emptyFilter, 1, 20).items
  expect(newestRows(row, (most) => row.slice(0, most)).rows.map((one) => one.at)).toEqual([
    at,
    at,
    at,
  ])
})

test('beside the map of a country a list ends near its foot, or has all that there is', () => {
  const catalog = openArchive()
  const far: string[] = []
  for (const { id, name } of catalog.countTermsIn('country', emptyFilter)) {
    const map = countryMap(catalog, id, placesOfCountry(catalog, id))
    const { rows, about } = newestAbout(catalog, { facet: 'country', id, name }, 12)
    if (!map || rows.length === 0) continue
    const select = (most: number) => selectNewest({ facet: 'country', id, name }, about, most)
    const shown = newestRows(about, select, map).rows.filter(({ at }) => at.includes('desk'))
    const end = shown.reduce(
      (sum, { row }) => sum + 37 + 24 * linesWithin(row.headline, 22, 580).length,
      237,
    )
    const foot = (map.whole * 580) / map.width
    const isAll = shown.length === rows.length
    if (end - foot > (shown.length > 3 ? 45 : 125) || (foot - end > 45 && !isAll)) far.push(name)
  }
  expect(far).toEqual([])
})

test('beside the map of a country two columns end together, with no fewer headlines than one has', () => {
  const catalog = openArchive()
  let paired = 0
  for (const { id, name } of catalog.countTermsIn('country', emptyFilter)) {
    const map = countryMap(catalog, id, placesOfCountry(catalog, id))
    const { rows, about } = newestAbout(catalog, { facet: 'country', id, name }, 12)
    if (!map || rows.length === 0) continue
    const select = (most: number) => selectNewest({ facet: 'country', id, name }, about, most)
    const newest = newestRows(about, select, map)
    const shown = (width: 'tablet' | 'desk' | 'wide') =>
      newest.rows.filter(({ at }) => at.includes(width)).length
    if (newest.isSingle) continue
    paired++
    expect([shown('tablet') % 2, shown('wide') % 2], name).toEqual([0, 0])
    expect(shown('tablet'), name).toBeGreaterThanOrEqual(
      Math.min(shown('desk'), rows.length - (rows.length % 2)),
    )
  }
  expect(paired).toBeGreaterThan(10)
})
