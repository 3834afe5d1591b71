import { expect, test } from 'vitest'
import { explain, groundsOf } from '#lib/editorial/checks/explain'
import { figuresIn } from '#lib/editorial/checks/figures'

const numbers = (text: string) =>
  figuresIn(text).map((figure) => (figure.kind === 'number' ? figure.values : figure.kind))

test.each([
  ['1.29mn b/d', [[1_290_000]]],
  ['55bn m³/yr', [[55e9]]],
  ['$76.26/bl', [[76.26]]],
  ['230,000 b/d', [[230_000]]],
  ['5.8 million b/d', [[5_800_000]]],
  ['the 3.7-3.8 million that it wanted', [[3.7, 3_700_000], [3_800_000]]],
  ['25pc', [[25]]],
  ['about 40 mcm a day', [[40e6]]],
  ['23 December 2021', ['day', 'year']],
  ['on 2021-12-23', ['day', 'year']],
  ['December 23, 2021', ['day', 'year']],
  ['between 5 and 12 May', ['day', 'day']],
  ['in 2019', ['year']],
  ['2,000km', [[2000]]],
  ['the G7 and CP2', []],
  ['no figure at all', []],
] as const)('%s', (text, expected) => {
  expect(numbers(text)).toEqual(expected)
})

const record = groundsOf(
  'On 18 July 2021 output rose by 400,000 b/d from 5.8 million b/d; fourteen ministers agreed. Brent was $78.34/b on 5 July and $69.33 on 19 July.',
  [73.5],
)
const explanations = (text: string) => figuresIn(text).map((figure) => explain(figure, record))

test.each([
  ['400,000 b/d', ['stated']],
  ['0.4mn b/d', ['stated']],
  ['5.8mn b/d', ['stated']],
  ['14 ministers', ['stated']],
  ['18 July', ['stated']],
  ['$73.50/bl', ['stated']],
  ['a fall of $9.01/bl', ['arithmetic']],
  ['6.2mn b/d in all', ['arithmetic']],
  ['down by 11.5pc', ['arithmetic']],
  ['5.9mn b/d', ['unexplained']],
  ['5.8bn b/d', ['unexplained']],
  ['$78.43/bl', ['unexplained']],
  ['17 July', ['unexplained']],
  ['in 2019', ['unexplained']],
] as const)('%s', (text, expected) => {
  expect(explanations(text)).toEqual(expected)
})
