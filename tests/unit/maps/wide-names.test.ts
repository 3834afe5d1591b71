import { expect, test } from 'vitest'
import { placesOfCountry } from '#lib/archive/term-page'
import { overlaps } from '#lib/maps/clip'
import { countryMap, placeMap, placeThumbnail } from '#lib/maps/term-maps'
import { openArchive } from '../catalog/the-archive.ts'

const catalog = openArchive()
const places = catalog.listTerms('place').flatMap(({ id }) => catalog.findPlace(id) ?? [])

test('a wide map has names that a narrow one has no space for, on no other name or its line, none twice and none tied', () => {
  const maps = [
    ...catalog
      .listTerms('country')
      .map(({ id }) => ({ id, map: countryMap(catalog, id, placesOfCountry(catalog, id)) })),
    ...places.map((place) => ({ id: `${place.id}`, map: placeMap(catalog, place) })),
  ]
  let added = 0
  const wrong = maps.flatMap(({ id, map }) => {
    const labels = map?.labels ?? []
    const wide = labels.filter(({ isWide }) => isWide)
    added += wide.length
    return wide
      .filter((one) => {
        const others = labels.filter((other) => other !== one)
        return (
          one.tie ||
          others.some((other) => other.id === one.id || overlaps(other.box, one.box)) ||
          others.some(({ tie }) => tie?.some(([x, y]) => overlaps([x, y, x, y], one.box)))
        )
      })
      .map((one) => `${id}: ${one.id}`)
  })
  expect(wrong).toEqual([])
  expect(added).toBeGreaterThan(30)
})

test('a thumbnail, which is never wide, has no such names', () => {
  const named = places.flatMap((place) => placeThumbnail(catalog, place)?.labels ?? [])
  expect(named.filter(({ isWide }) => isWide)).toEqual([])
  expect(named.length).toBeGreaterThan(100)
})
