import fc from 'fast-check'
import { expect, test } from 'vitest'
import { containsPoint } from '#lib/maps/clip'
import { frameFor, WIDTH } from '#lib/maps/frame'
import { project } from '#lib/maps/projection'
import { vectorOf } from '#lib/maps/sphere'
import { anyLonLat } from './a-gazetteer.ts'

const LEAST = (4.5 * Math.PI) / 180

test('a frame holds everything that it must, wherever on Earth it lies', () => {
  fc.assert(
    fc.property(fc.array(anyLonLat, { minLength: 1, maxLength: 12 }), (places) => {
      const points = places.map(vectorOf)
      const frame = frameFor({ points, least: LEAST })
      if (frame.kind === 'world') return
      const { projection, box } = frame
      expect(points.filter((point) => !containsPoint(box, project(projection, point)))).toEqual([])
      expect(box[2]).toBe(WIDTH)
      expect(box[3]).toBeGreaterThanOrEqual(200)
      expect(box[3]).toBeLessThanOrEqual(320)
    }),
  )
})

test('a single place gets land around it to know it by', () => {
  const frame = frameFor({ points: [vectorOf([51.6, 25.9])], least: LEAST })
  if (frame.kind === 'world') throw new Error('no region')
  const halfWidth = WIDTH / 2 / frame.projection.scale
  expect(halfWidth).toBeGreaterThan(LEAST * 0.8)
  expect(halfWidth).toBeLessThan(LEAST * 2)
})

test('what is near comes into the frame, what is far does not', () => {
  const around = (lon: number, lat: number) =>
    [-1, 1].flatMap((x) => [-1, 1].map((y) => vectorOf([lon + x, lat + y])))
  const frame = frameFor({
    points: [vectorOf([13.7, 54.1])],
    least: LEAST,
    near: [around(-100, 40), around(10, 51)],
  })
  if (frame.kind === 'world') throw new Error('no region')
  const { projection, box } = frame
  expect(around(10, 51).every((point) => containsPoint(box, project(projection, point)))).toBe(true)
  expect(around(-100, 40).some((point) => containsPoint(box, project(projection, point)))).toBe(
    false,
  )
})

test('places on all sides of the globe are shown on the world, and so is what lies across the pole', () => {
  const far = [vectorOf([0, 0]), vectorOf([120, 0]), vectorOf([-120, 0])]
  expect(frameFor({ points: far, least: LEAST }).kind).toBe('world')
  const polar = [vectorOf([-100, 40]), vectorOf([80, 40])]
  expect(frameFor({ points: polar, least: LEAST }).kind).toBe('world')
})
