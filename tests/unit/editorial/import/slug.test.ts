import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slug as slugSchema } from '#lib/content/ids'
import { slugFromHeadline } from '#lib/editorial/import/slug'

test.each([
  [
    "US ready to discuss Russia 'security guarantees'",
    'us-ready-to-discuss-russia-security-guarantees',
  ],
  ['Opec+ holds; Kuwait’s 3mn b/d stays', 'opec-holds-kuwaits-3mn-b-d-stays'],
  ['Łódź, Ærø & Straße: é', 'lodz-aero-strasse-e'],
  ['Газпром', undefined],
  ['', undefined],
])('“%s” becomes %s', (headline, slug) => {
  expect(slugFromHeadline(headline)).toBe(slug)
})

test('whatever the headline, the name is one that an address can have', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (headline) => {
      const slug = slugFromHeadline(headline)
      if (slug === undefined) return
      expect(slugSchema.safeParse(slug).success).toBe(true)
      expect(slug.length).toBeLessThanOrEqual(80)
    }),
  )
})
