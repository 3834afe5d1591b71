import { expect, test } from 'vitest'
import { newsPaper } from '#lib/maps/news-sheets'
import type { LonLat } from '#lib/maps/sphere'

const corners: Readonly<Record<string, readonly LonLat[]>> = {
  europe: [
    [-5, 40],
    [35, 58],
  ],
  gulf: [
    [35, 15],
    [60, 30],
  ],
}

test.each(['europe', 'gulf'] as const)(
  'the land of the wide %s, made smaller, is that of the narrow one',
  (name) => {
    const wide = newsPaper(`${name}-wide`).paper
    const narrow = newsPaper(`${name}-narrow`).paper
    const ratio = narrow.box[2] / wide.box[2]
    for (const place of corners[name] ?? []) {
      const [x, y] = wide.point(place)
      const [narrowX, narrowY] = narrow.point(place)
      expect(Math.abs(x * ratio - narrowX)).toBeLessThan(0.5)
      expect(Math.abs(y * ratio - narrowY)).toBeLessThan(0.5)
    }
  },
)
