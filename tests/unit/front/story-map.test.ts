/** Which places may picture a story: those of its commodity. */
import { expect, test } from 'vitest'
import { emptyFilter } from '#lib/filter/filter'
import { storyMap } from '#lib/front/story-map'
import { openArchive } from '../catalog/the-archive.ts'

const catalog = openArchive()
const articles = catalog
  .listArticles(emptyFilter, 1, 100_000)
  .items.flatMap(({ slug }) => catalog.findArticle(slug) ?? [])

function placesOf(slug: string): string[] | undefined {
  const article = catalog.findArticle(slug)
  return article && storyMap(catalog, article)?.places.map(({ id }) => id)
}

test('an oil field and an oil pipeline do not picture a story of uranium', () => {
  expect(catalog.findArticle('kazakhstan-unrest-uranium-2022')?.places).toContain('tengiz')
  expect(placesOf('kazakhstan-unrest-uranium-2022')).toBeUndefined()
})

test('a strait pictures a story of any commodity', () => {
  expect(placesOf('marlin-luanda-attack')).toContain('bab-el-mandeb')
})

test('nearly every story that names a place has a map of its places, and of no others', () => {
  const placed = articles.filter(({ places }) => places.length > 0)
  const mapped = placed.filter((article) => {
    const ids = storyMap(catalog, article)?.places.map(({ id }) => id) ?? []
    const own: readonly string[] = article.places
    expect(ids.filter((id) => !own.includes(id))).toEqual([])
    return ids.length > 0
  })
  expect(mapped.length).toBeGreaterThan(0.9 * placed.length)
  expect(mapped.length).toBeLessThan(placed.length)
})
