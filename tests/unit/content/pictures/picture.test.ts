import { expect, test } from 'vitest'
import {
  hasVariant,
  type Picture,
  plainVariantOf,
  srcSetOf,
  widthsOf,
} from '#lib/content/pictures/picture'

const of = (width: number, height: number, kind: Picture['kind'] = 'jpg'): Picture => ({
  ...{ path: `pictures/a.${kind}`, hash: 'a'.repeat(32), kind, width, height },
})

test.each([
  [8000, [360, 540, 720, 1080, 1440, 1920]],
  [1920, [360, 540, 720, 1080, 1440, 1920]],
  [1000, [360, 540, 720, 1000]],
  [360, [360]],
  [20, [20]],
])('a picture of %i pixels is never made wider than it is', (width, widths) => {
  expect(widthsOf(of(width, 100))).toEqual(widths)
})

test('a drawing without pixels has every width', () => {
  expect(widthsOf(of(40, 20, 'svg'))).toEqual([360, 540, 720, 1080, 1440, 1920])
})

test('only the forms that a picture has can be asked for', () => {
  const photo = of(1000, 500)
  for (const format of ['avif', 'webp', 'jpg'] as const)
    expect(hasVariant(photo, { width: 1000, format })).toBe(true)
  expect(hasVariant(photo, { width: 1000, format: 'png' })).toBe(false)
  for (const width of [1, 361, 999, 1001, 1080, 8000])
    expect(hasVariant(photo, { width, format: 'avif' })).toBe(false)
  expect(hasVariant(of(1000, 500, 'svg'), { width: 1080, format: 'png' })).toBe(true)
})

test('a srcset names each width, and the plain form is of the middle', () => {
  expect(srcSetOf(of(500, 250), 'avif')).toBe(
    `/pictures/${'a'.repeat(32)}/360.avif 360w, /pictures/${'a'.repeat(32)}/500.avif 500w`,
  )
  expect(plainVariantOf(of(8000, 6000))).toEqual({
    url: `/pictures/${'a'.repeat(32)}/1080.jpg`,
    type: 'image/jpeg',
    width: 1080,
    height: 810,
  })
})
