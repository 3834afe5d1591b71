import fc from 'fast-check'
import { expect, test } from 'vitest'
import { projectionAt, unproject } from '#lib/maps/projection'
import { scaleBar } from '#lib/maps/scale-bar'
import { angleBetween, EARTH_KM, vectorOf } from '#lib/maps/sphere'
import { anyLonLat } from './a-gazetteer.ts'

const scales = fc.double({ min: 90, max: 20_000, noNaN: true })

test('a scale bar is of round length, fits its room, and uses the better part of it', () => {
  fc.assert(
    fc.property(scales, fc.integer({ min: 60, max: 200 }), (scale, room) => {
      const { km, length } = scaleBar(scale, room)
      expect(String(km)).toMatch(/^(0\.)?0*[125]0*$/)
      expect(length).toBeLessThanOrEqual(room + 0.05)
      expect(length).toBeGreaterThan(room * 0.39)
    }),
  )
})

test('the bar is as long as the ground at the middle of the map', () => {
  fc.assert(
    fc.property(anyLonLat, scales, (centre, scale) => {
      const { km, length } = scaleBar(scale, 110)
      const projection = projectionAt(vectorOf(centre), scale, [160, 120])
      const ends = [-0.05, 0.05].map((part) => unproject(projection, [160 + part * length, 120]))
      const [from = vectorOf([0, 0]), to = vectorOf([0, 0])] = ends
      const tenth = angleBetween(from, to) * EARTH_KM
      expect(tenth / (km / 10)).toBeGreaterThan(0.99)
      expect(tenth / (km / 10)).toBeLessThan(1.01)
    }),
  )
})
