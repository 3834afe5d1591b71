/** Every article, place and country of the archive: does it have its map, and is the map drawn? */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { placesOfCountry } from '#lib/archive/term-page'
import { emptyFilter } from '#lib/filter/filter'
import { openAtlas } from '#lib/maps/atlas'
import { containsPoint } from '#lib/maps/clip'
import { partGroups } from '#lib/maps/groups'
import { locatorMap } from '#lib/maps/locator'
import type { Subject } from '#lib/maps/model'
import { landFinder, MOST_ELSEWHERE, withoutEnds } from '#lib/maps/name-places'
import { drawPlaces } from '#lib/maps/place-marks'
import { paperOfSubject } from '#lib/maps/subject-frame'
import { countryMap } from '#lib/maps/term-maps'
import { openArchive } from '../catalog/the-archive.ts'

const catalog = openArchive()

/** What is wrong with the map of a subject, in words; nothing where all is well. */
function faultsOf(subject: Subject): string[] {
  const map = locatorMap(catalog, subject)
  if (!map) return ['no map']
  const paths = [map.land, map.borders, ...map.tints.map(({ path }) => path)]
  const lines = map.lines.map(({ path }) => path)
  const numbers = [map.width, map.height, ...map.marks.flatMap(({ at }) => at)]
  return [
    ...(/^Map of ./.test(map.title) ? [] : [`title: ${map.title}`]),
    ...(map.description.length > 8 ? [] : [`description: ${map.description}`]),
    ...(paths.some((drawn) => drawn.length > 20) ? [] : ['nothing is drawn']),
    ...([...paths, ...lines].every((drawn) => /^(?:M[-\d lzM]*)?$/.test(drawn)) ? [] : ['path']),
    ...(numbers.every(Number.isFinite) ? [] : ['a mark without a place']),
    ...(map.labels.length > 0 ? [] : ['no name']),
  ]
}

test('every article that names a place or a country has a map with names on it', () => {
  const articles = catalog
    .listArticles(emptyFilter, 1, 100_000)
    .items.flatMap(({ slug }) => catalog.findArticle(slug) ?? [])
  const mapped = articles.filter(({ places, countries }) => places.length + countries.length > 0)
  const wrong = mapped.map((article) => [article.slug, ...faultsOf(article)])
  expect(wrong.filter((faults) => faults.length > 1)).toEqual([])
  expect(mapped.length).toBeGreaterThan(200)
})

test('on every article’s map a country’s name lies in its country, at sea or on a line that ties it', () => {
  const articles = catalog
    .listArticles(emptyFilter, 1, 100_000)
    .items.flatMap(({ slug }) => catalog.findArticle(slug) ?? [])
  let named = 0
  const wrong = articles.flatMap((article) => {
    const map = locatorMap(catalog, article)
    const names = map?.labels.filter(({ kind }) => kind === 'named' || kind === 'context') ?? []
    if (names.length === 0 || map?.kind !== 'region') return []
    const places = article.places.flatMap((id) => catalog.findPlace(id) ?? [])
    const paper = paperOfSubject(places, partGroups(article.countries))
    const codes = [...openAtlas().areas.keys()]
    const { partElsewhere } = landFinder(codes.map((code) => ({ code, rings: paper.rings(code) })))
    named += names.length
    return names
      .filter(({ id, box, tie }) => !tie && partElsewhere([id], withoutEnds(box)) > MOST_ELSEWHERE)
      .map(({ id }) => `${article.slug}: ${id}`)
  })
  expect(wrong).toEqual([])
  expect(named).toBeGreaterThan(800)
})

test('on a country’s own page no name lies on a line or its ends, and the country needs none', () => {
  let named = 0
  const wrong = catalog.listTerms('country').flatMap(({ id }) => {
    const places = placesOfCountry(catalog, id).flatMap((one) => catalog.findPlace(one) ?? [])
    const map = countryMap(catalog, id, placesOfCountry(catalog, id))
    if (!map || places.length === 0) return []
    const shown = map.places.flatMap((one) => catalog.findPlace(one.id) ?? [])
    const drawn = drawPlaces(shown, paperOfSubject(shown, partGroups([id]), 'country'))
    const points = [
      ...drawn.flatMap(({ course }) => course),
      ...map.lines.flatMap(({ ends }) => ends),
    ]
    const names = map.labels.filter(({ kind }) => kind !== 'water')
    named += names.length
    return names
      .filter((label) => label.id === id || points.some((point) => containsPoint(label.box, point)))
      .map((label) => `${id}: ${label.id}`)
  })
  expect(wrong).toEqual([])
  expect(named).toBeGreaterThan(200)
})

test('every place of the vocabulary has a map', () => {
  const vocabulary = readFileSync('content/places.yaml', 'utf8')
  const places = [...vocabulary.matchAll(/^- id: (\S+)$/gm)].map(([, id = '']) => id)
  const wrong = places.map((id) => [id, ...faultsOf({ places: [id], countries: [] })])
  expect(wrong.filter((faults) => faults.length > 1)).toEqual([])
  expect(places.length).toBeGreaterThan(50)
})

test('every country that an article names has a map', () => {
  const codes = catalog.listTerms('country').map(({ id }) => id)
  const wrong = codes.map((code) => [code, ...faultsOf({ places: [], countries: [code] })])
  expect(wrong.filter((faults) => faults.length > 1)).toEqual([])
  expect(codes.length).toBeGreaterThan(50)
})
