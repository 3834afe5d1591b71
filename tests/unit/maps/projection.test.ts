import { geoAzimuthalEqualArea } from 'd3-geo'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { projectionAt, projectLonLat, unproject } from '#lib/maps/projection'
import { angleBetween, vectorOf } from '#lib/maps/sphere'
import { anyLonLat } from './a-gazetteer.ts'

test('a place comes back from paper where it went', () => {
  fc.assert(
    fc.property(anyLonLat, anyLonLat, (centre, place) => {
      const projection = projectionAt(vectorOf(centre), 250, [160, 120])
      // The antipode has no one place on paper.
      fc.pre(angleBetween(vectorOf(centre), vectorOf(place)) < 3)
      const back = unproject(projection, projectLonLat(projection, place))
      expect(angleBetween(back, vectorOf(place))).toBeLessThan(1e-6)
    }),
  )
})

test('the projection is the one that d3 draws', () => {
  fc.assert(
    fc.property(anyLonLat, anyLonLat, ([lon, lat], [toLon, toLat]) => {
      fc.pre(angleBetween(vectorOf([lon, lat]), vectorOf([toLon, toLat])) < 3)
      const ours = projectLonLat(projectionAt(vectorOf([lon, lat]), 250, [160, 120]), [
        toLon,
        toLat,
      ])
      const theirs = geoAzimuthalEqualArea()
        .rotate([-lon, -lat])
        .scale(250)
        .translate([160, 120])
        .clipAngle(null)([toLon, toLat])
      expect(ours[0]).toBeCloseTo(theirs?.[0] ?? Number.NaN, 4)
      expect(ours[1]).toBeCloseTo(theirs?.[1] ?? Number.NaN, 4)
    }),
  )
})
