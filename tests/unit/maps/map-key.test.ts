import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { MapKey } from '#components/maps/map-key'
import { emptyFilter } from '#lib/filter/filter'
import { locatorMap } from '#lib/maps/locator'
import { openArchive } from '../catalog/the-archive.ts'

const catalog = openArchive()

test('every country that an article’s map shades has its name on the map, or the key says that it has none', () => {
  const noted = catalog.listArticles(emptyFilter, 1, 100_000).items.flatMap(({ slug }) => {
    const article = catalog.findArticle(slug)
    const map = article && locatorMap(catalog, article)
    const shaded = map?.countries.filter(({ code, shown }) => shown && code !== 'EU') ?? []
    if (!map || shaded.length < 2) return []
    const text = renderToStaticMarkup(createElement(MapKey, map)).replace(/<[^>]+>/g, '')
    const note = /\(unlabelled: (.+?)\)/.exec(text)?.[1] ?? ''
    const labelled = new Set(map.labels.map(({ id }) => id))
    for (const { code, name } of shaded) {
      expect(note.includes(name), `${slug}: ${name}`).toBe(!labelled.has(code))
    }
    return note
  })
  expect(noted.filter(Boolean).length).toBeGreaterThan(20)
})
