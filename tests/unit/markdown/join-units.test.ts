import fc from 'fast-check'
import type { Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { expect, test } from 'vitest'
import { renderBody } from '#lib/markdown/body'
import { joinUnits } from '#lib/markdown/join-units'
import { elementsOf, htmlOf } from './a-tree.ts'

const joinedIn = (markdown: string) => elementsOf(renderBody(markdown), 'span').map(textOf)

test.each([
  ['Output rose to 1.29mn b/d today.', '1.29mn b/d'],
  ['About 230,000 b/d is shut.', '230,000 b/d'],
  ['Capacity is 55bn m³/yr now.', '55bn m³/yr'],
  ['It costs €27/MWh there.', '€27/MWh'],
  ['Oil fell to $16/bl again.', '$16/bl'],
  ['Gas is $3.05/mn Btu here.', '$3.05/mn Btu'],
  ['It lost 400mn bl of stock.', '400mn bl'],
  ['The unit makes 1,250 MW of power.', '1,250 MW'],
  ['It ships 77mn t/yr of LNG.', '77mn t/yr'],
  ['A rise of 5-10 pc is likely.', '5-10 pc'],
  ['They met on 23 December in Geneva.', '23 December'],
  ['It lies 300 km off.', '300 km'],
  ['Nickel at −3 cents/lb was odd.', '−3 cents/lb'],
])('a number and its unit never part: %s', (sentence, joined) => {
  expect(joinedIn(sentence)).toEqual([joined])
})

test.each([
  'In 2021 Tehran said no.',
  'Some 25pc of it was sold.',
  'It took 3 tankers to sea.',
  'Chapter 5 begins on page 12.',
  'On 7 Decembers past it rained.',
])('a number before another word is let be: %s', (sentence) => {
  expect(joinedIn(sentence)).toEqual([])
})

test('a number and its unit stay joined inside emphasis and in a heading', () => {
  expect(joinedIn('## Above $100/bl\n\nIt was **about 5mn b/d** then.\n')).toEqual([
    '$100/bl',
    '5mn b/d',
  ])
})

test('code is left as it is', () => {
  expect(joinedIn('`5mn b/d`\n')).toEqual([])
})

test('what one copies is what was written: no other space stands between', () => {
  expect(htmlOf('It was 5mn b/d and 10 km.\n')).not.toMatch(/\u00a0|\u202f|\u2060|&nbsp;/)
})

const piece = fc.constantFrom(
  '5',
  '10',
  '1.29',
  'mn',
  'bn',
  ' ',
  ' ',
  ' b/d',
  ' bl',
  '$',
  '€',
  '/',
  'MWh',
  '/bl',
  '-',
  '–',
  ',',
  '.',
  ' m³',
  '/yr',
  ' December',
  'pc',
  'word',
  '²',
)

test('the text itself never changes', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const value = pieces.join('')
      const tree: Root = { type: 'root', children: [{ type: 'text', value }] }
      joinUnits(tree)
      expect(textOf(tree)).toBe(value)
    }),
    { numRuns: 2000 },
  )
})

test('the words of a whole text come through rendering in their order', () => {
  const sentence = fc.array(fc.oneof(piece, fc.stringMatching(/^[a-z]{1,8}$/)), {
    minLength: 1,
    maxLength: 15,
  })
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 5 }), (sentences) => {
      // A word first, so that no sentence begins a list or a rule.
      const texts = sentences.map((pieces) => `Said ${pieces.join('')} so`)
      const rendered = elementsOf(renderBody(texts.join('\n\n')), 'p').map(textOf)
      expect(rendered).toEqual(texts)
    }),
  )
})
