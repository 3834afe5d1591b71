import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contrast } from '#lib/core/contrast'

const tokens = readFileSync('app/tokens.css', 'utf8')
const sheet = readFileSync('components/maps/news-sheet.module.css', 'utf8')

/** The light and the dark value of a token. */
function tokenOf(name: string): readonly [string, string] {
  const [, light = '', dark = ''] =
    new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens) ?? []
  return [light, dark]
}

/** A colour over another, as a screen mixes them. */
function over(top: string, part: number, under: string): string {
  const channel = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16)
  const mixed = [1, 3, 5].map((at) =>
    Math.round(part * channel(top, at) + (1 - part) * channel(under, at)),
  )
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

test('what is written in a circle is read on its fill, also while it is pointed at', () => {
  const parts = [...sheet.matchAll(/fill-opacity: ([\d.]+)/g)].map(([, part]) => Number(part))
  expect(parts).toHaveLength(2)
  for (const scheme of [0, 1] as const) {
    for (const ground of ['map-land', 'map-water']) {
      for (const part of parts) {
        const fill = over(tokenOf('map-circle')[scheme], part, tokenOf(ground)[scheme])
        expect(contrast(tokenOf('ink')[scheme], fill)).toBeGreaterThanOrEqual(4.5)
      }
    }
  }
})
