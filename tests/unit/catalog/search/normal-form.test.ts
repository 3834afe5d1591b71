import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinedTerms, termsIn, tokensOf } from '#lib/catalog/search/normal-form'

const joined = (text: string) => joinedTerms(tokensOf(text))

test.each([
  ['U.S.', 'US'],
  ['L.N.G. prices', 'LNG price'],
  ['Houthi’s', 'Houthis'],
  ["Rosneft's", 'Rosneft'],
  ['Ørsted', 'orsted'],
  ['Łotos', 'LOTOS'],
  ['Færder', 'faerder'],
  ['Éléctricité', 'electricite'],
  ['Straße', 'strasse'],
  ['oil\ufb01eld', 'oilfield'],
  ['Naf\u00adto\u00adgaz', 'Naftogaz'],
  ['Bab\u200bel', 'babel'],
  ['CO₂', 'CO2'],
  ['55bn m³', '55 bn m3'],
  ['2,500 MW', '2500MW'],
  ['1 000 km', '1,000 km'],
  ['1.50', '1.5'],
  ['nationalization', 'nationalisation'],
  ['licensed', 'licenced'],
  ['struck', 'strikes'],
  ['25%', '25pc'],
  ['-$37.63', 'minus $37.63'],
  ['−€5', 'minus €5'],
])('%j and %j have one normal form', (one, other) => {
  expect(termsIn(one)).toEqual(termsIn(other))
  expect(termsIn(one)).not.toEqual([])
})

test.each([
  ['15', '1.5'],
  ['Permian', 'Persian'],
  ['2020', '2,0200'],
])('%j and %j stay apart', (one, other) => {
  expect(termsIn(one)).not.toEqual(termsIn(other))
})

test('parts joined by a hyphen are also one word, and numbers alone are not', () => {
  expect(joined('G-7 and cease-fire near COP-28')).toEqual(['g7', 'ceasefir', 'cop28'])
  expect(joined('2026-11-29 – a day')).toEqual([])
})

test('a run of Han characters is found by any part of it', () => {
  expect(termsIn('中国石油')).toEqual(['中', '国', '石', '油'])
})

test('a token is where it says in its text, and tokens follow one another', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      let end = 0
      for (const token of tokensOf(text)) {
        expect(token.start).toBeGreaterThanOrEqual(end)
        expect(token.end).toBeGreaterThan(token.start)
        expect(termsIn(text.slice(token.start, token.end))).toContain(token.term)
        end = token.end
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 500 },
  )
})

test('a long line of one sign takes no time to read', () => {
  for (const sign of ['1,', 'a.', "'", '-', '1 000 ', '$'])
    expect(tokensOf(sign.repeat(50_000)).length).toBeGreaterThanOrEqual(0)
})
