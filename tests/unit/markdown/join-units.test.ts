import fc from 'fast-check'
import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
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
  ['Demand is 60 million b/d now.', '60 million b/d'],
  ['They drew 50 million barrels of it.', '50 million barrels'],
  ['It moves 5-6 million barrels a day now.', '5-6 million barrels a day'],
  ['It burns 750 billion m³ of gas.', '750 billion m³'],
  ['It cost $2 billion to build.', '$2 billion'],
  ['It fed 60 million people.', '60 million'],
  ['The voyage is 5,500 miles longer.', '5,500 miles'],
])('a number and its unit never part: %s', (sentence, joined) => {
  expect(joinedIn(sentence)).toEqual([joined])
})

test.each([
  'In 2021 Tehran said no.',
  'Some 25pc of it was sold.',
  'It took 3 tankers to sea.',
  'Chapter 5 begins on page 12.',
  'On 7 Decembers past it rained.',
  'He knew 3 billionaires and 2 milestones.',
  'The $16 December contract fell.',
])('a number before another word is left alone: %s', (sentence) => {
  expect(joinedIn(sentence)).toEqual([])
})

test('a number and its unit stay joined inside emphasis and in a heading', () => {
  expect(joinedIn('## Above $100/bl\n\nIt was **about 5mn b/d** then.\n')).toEqual([
    '$100/bl',
    '5mn b/d',
  ])
})

test.each([
  ['| Flow |\n| --- |\n| 2mn b/d |\n', '2mn b/d'],
  ['It sold **55bn m³** of gas.\n', '55bn m³'],
  ['They met on *23 December* again.\n', '23 December'],
  ['Output was [1.29mn b/d](/news) then.\n', '1.29mn b/d'],
  ['- 300 km\n- more\n', '300 km'],
])('a quantity that is all of its element is kept too: %j', (markdown, joined) => {
  expect(joinedIn(markdown)).toEqual([joined])
})

test('what is joined is not joined again', () => {
  const tree = renderBody('It sold **55bn m³** of gas, 2mn b/d of oil.\n')
  const html = toHtml(tree)
  joinUnits(tree)
  expect(toHtml(tree)).toBe(html)
})

test.each([
  ['Output rose to 1.29mn\nb/d today.', '1.29mn\nb/d'],
  ['They met on 23\nDecember in Geneva.', '23\nDecember'],
  ['It makes 12\nGW of power.', '12\nGW'],
  ['Gas is $3.05/mn\nBtu here.', '$3.05/mn\nBtu'],
  ['Capacity is 55\nbn\nm³/yr now.', '55\nbn\nm³/yr'],
  ['Demand is 60\nmillion\nb/d now.', '60\nmillion\nb/d'],
  ['Some 25\npc of it was sold.', '25\npc'],
  ['> It moves 3mn barrels\n> a day now.', '3mn barrels\na day'],
])(
  'a line that ends inside a quantity in the source is not a place to break: %j',
  (text, joined) => {
    expect(joinedIn(text)).toEqual([joined])
  },
)

test('code is left as it is', () => {
  expect(joinedIn('`5mn b/d`\n')).toEqual([])
})

test('what one copies is what was written: no other space comes between', () => {
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
  ' million',
  ' miles',
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
    fc.property(fc.array(fc.oneof(piece, fc.constant('\n')), { maxLength: 20 }), (pieces) => {
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
