import { expect, test } from 'vitest'
import { mentionsIn } from '#lib/editorial/import/find-names'
import { vocabulary } from './a-vocabulary.ts'

const found = (text: string) => mentionsIn(text, vocabulary.inText).map(({ id }) => id)

test.each([
  ['Shell sold its stake, Shell’s partners said.', ['shell']],
  ['A shell fell on shells and shelled Shelley.', []],
  ['OPEC and Opec+ are the same; an opec is not.', ['opec']],
  ['bp and BP are one company; Bp is none, nor are 25 bp of interest.', ['bp']],
  ['Nord Stream 2 is not the first line.', ['nord-stream-2']],
  ['Nord Stream 12 and Nord Stream are neither.', []],
  ['Nord Stream Two, or Nord Stream\n1?', ['nord-stream-2', 'nord-stream-1']],
  ['The strait of Hormuz is shut; no strait of hormuz is.', ['hormuz']],
  ['STRAIT OF HORMUZ SHUT', ['hormuz']],
  ['The American Petroleum Institute speaks.', ['api']],
])('“%s” names %j', (text, ids) => {
  expect(found(text)).toEqual(ids)
})

test.each([
  ['Russian gas', ['RU']],
  ['US, U.S. and American', ['US']],
  ['give it to us', []],
  ['Niger, Nigeria, Nigerian and Nigerien', ['NE', 'NG']],
  ['Papua New Guinea, Equatorial Guinea and Guinea', ['PG', 'GQ', 'GN']],
  ['South Korean, North Korea', ['KR', 'KP']],
  ['The Indian Ocean off New Jersey in North America', []],
  ['Turkish and Türkiye’s', ['TR']],
  ['Dutch, Swiss and Danish', ['NL', 'CH', 'DK']],
  ['polish the Polish table', ['PL']],
  ['Trinidad and Tobago', ['TT']],
  ['Congolese cobalt of the Democratic Republic of the Congo', ['CD']],
  ['Omanis and Russians are people; Chinatown is a place', []],
])('“%s” names %j', (text, codes) => {
  expect(found(text)).toEqual(codes)
})

test('mentions are counted, and placed where they first appear', () => {
  expect(mentionsIn('Oil. Gazprom, GAZPROM and Gazprom’s.', vocabulary.inText)).toEqual([
    { kind: 'organisation', id: 'gazprom', count: 3, first: 5 },
  ])
})
