/** Which sentences say that a price moved: those of what happened, no row of a table, no condition and no limit. */
import { expect, test } from 'vitest'
import { namesMove } from '#lib/benchmarks/named-moves'
import { benchmarkOf } from './some-prices.ts'

const ttf = benchmarkOf({ id: 'ttf', name: 'TTF', unit: '$/mn Btu', frequency: 'monthly' })
const brent = benchmarkOf()

test.each([
  ['TTF closed at €133/MWh, up by 4.9pc.', 'up'],
  ['The TTF front month settled at €339.20/MWh, €94.65/MWh above the previous Friday.', 'up'],
  ['Later the TTF was down by 7.2pc on the day at €105.5/MWh.', 'down'],
  ['TTF had risen above €47.30/MWh when the notice came.', 'up'],
  // What follows a move may be a condition.
  ['TTF rose by 8pc on fears that the line would stop.', 'up'],
  ['TTF fell by 5pc after ministers agreed a limit, and would stay low if flows held.', 'down'],
  ['After ministers agreed a limit, TTF fell by 5pc.', 'down'],
] as const)('%s: %s', (sentence, way) => {
  expect(namesMove(sentence, ttf, way)).toBe(true)
})

test.each([
  'The limit starts if TTF month-ahead stays over €180/MWh, and €35 above LNG, for three working days.',
  '| TTF month-ahead above | €275/MWh | €180/MWh |',
  'TTF would have to rise steeply to reach it.',
  'If TTF rose above €180/MWh the limit applied.',
  "The ceiling on Dutch TTF contracts from February is far below the commission's first proposal, and is tied to the world price of LNG.",
  'The TTF front month is at €35/MWh.',
])('no move: %s', (sentence) => {
  expect(namesMove(sentence, ttf, 'up')).toBe(false)
  expect(namesMove(sentence, ttf, 'down')).toBe(false)
})

test('a row of a table is no move of a day either', () => {
  expect(namesMove('Brent rose by 3pc.\n\n| Brent below | $60/bl |', brent, 'up')).toBe(true)
  expect(namesMove('Brent rose by 3pc.\n\n| Brent below | $60/bl |', brent, 'down')).toBe(false)
})
