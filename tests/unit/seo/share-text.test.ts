import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawableText } from '#lib/seo/share-text'

test.each([
  [
    'Opec+ cuts 2mn b/d to $90/bl, “a shock” – 5pc',
    'Opec+ cuts 2mn b/d to $90/bl, “a shock” – 5pc',
  ],
  ['Kraków, Şırnak and Gdańsk', 'Kraków, Şırnak and Gdańsk'],
  ['CO₂ at €100/t', 'CO2 at €100/t'],
  ['Baku → Ceyhan', 'Baku to Ceyhan'],
  ['Đồng Nai', 'Đong Nai'],
  ['Gas 🔥 burns', 'Gas burns'],
  ['55bn\u202fm³', '55bn m³'],
  ['Нефть', ''],
])('%j is drawn as %j', (text, drawn) => {
  expect(drawableText(text)).toBe(drawn)
})

test('whatever is drawn, the fonts have', () => {
  const latin =
    /^[\u0020-\u02ba\u1e00-\u1e9f\u1ef2-\u1eff\u2010-\u203a\u20a0-\u20c0\u2122\u2212]*$/u
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      expect(drawableText(text)).toMatch(latin)
    }),
  )
})
