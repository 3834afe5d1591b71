import { expect, test } from 'vitest'
import { priceWithoutKind } from '#lib/content/rules/price-kind'
import { articleText, path, placeOf, problemsWith } from '../../a-record.ts'

const examples = [
  ['55 bcm', 'style-bcm', 'bcm is not house style.', 'Write 55bn m³.'],
  ['55bcm', 'style-bcm', 'bcm is not house style.', 'Write 55bn m³.'],
  ['400mn bbl', 'style-bbl', 'bbl is not house style.', 'Write bl: $16/bl, 400mn bl.'],
  ['$16/bbl', 'style-bbl', 'bbl is not house style.', 'Write bl: $16/bl, 400mn bl.'],
  ['2mn bpd', 'style-bpd', 'bpd is not house style.', 'Write b/d: 230,000 b/d, 1.29mn b/d.'],
  ['25%', 'style-percent', 'Per cent is written pc.', 'Write 25pc.'],
  ['25 percent', 'style-percent', 'Per cent is written pc.', 'Write 25pc.'],
  ['OPEC', 'style-opec', 'OPEC is not house style.', 'Write Opec, Opec+.'],
  ['OPEC+', 'style-opec', 'OPEC is not house style.', 'Write Opec, Opec+.'],
  ['NATO', 'style-nato', 'NATO is not house style.', 'Write Nato.'],
  ['$3/mmBtu', 'style-mmbtu', 'MMBtu is not house style.', 'Write mn Btu.'],
  ['77 mtpa', 'style-mtpa', 'mtpa is not house style.', 'Write 77mn t/yr.'],
] as const

/** The word itself, without the amount before it. */
const said = (example: string) =>
  /bbl|bpd|percent|OPEC|NATO|mmBtu|mtpa/.exec(example)?.[0] ?? example

test.each(examples)('%s in a text is a warning at its place', (example, rule, message, fix) => {
  // `5%` of 25% is where the rule sees it: the digit before the sign.
  const piece = example === '25%' ? '5%' : said(example)
  const text = articleText({}, `First paragraph.\n\nIt came to ${example} on the day.\n`)
  expect(problemsWith(text)).toEqual([
    { file: path, ...placeOf(text, piece), severity: 'warning', rule, message, fix },
  ])
})

test.each(examples)('%s is seen in a text with markup too', (example, rule) => {
  const text = articleText(
    {},
    `See [it](/about).\n\nIt came\nto **about ${example} a day** then.\n`,
  )
  const piece = example === '25%' ? '5%' : said(example)
  expect(problemsWith(text)).toEqual([
    expect.objectContaining({ ...placeOf(text, piece), severity: 'warning', rule }),
  ])
})

test.each([
  ['headline', 'OPEC agrees'],
  ['standfirst', 'Prices rose by 5%.'],
  ['keyPoints', '[Flow rose to 55 bcm]'],
])('a problem of style in the %s is reported at its field', (field, value) => {
  const text = articleText({ [field]: value })
  const { line } = placeOf(text, `${field}:`)
  expect(problemsWith(text)).toEqual([expect.objectContaining({ line, severity: 'warning' })])
})

test.each([
  'Prices rose by 25pc to $16/bl, and output to 1.29mn b/d, Opec+ said.',
  'The 55bn m³/yr line costs €27/MWh; Nato met at 10pc of GDP.',
  'The code `55 bcm` stays as it is.',
])('house style passes: %s', (sentence) => {
  expect(problemsWith(articleText({}, `${sentence}\n`))).toEqual([])
})

test('house style does not apply to addresses', () => {
  const body =
    'See [the data](https://example.org/OPEC/25%20bbl) and https://example.org/OPEC/bbl for more.\n'
  expect(problemsWith(articleText({}, body))).toEqual([])
})

test('two problems of style in one line are two warnings', () => {
  const text = articleText({}, 'OPEC cut 5% and OPEC+ cut 6%.\n')
  expect(problemsWith(text).map(({ column }) => column)).toEqual([1, 10, 17, 27])
})

test.each([
  ['headline', 'Brent settles above $100/bl'],
  ['standfirst', 'Output fell. Brent, at $76.05/bl on Friday, rose.'],
  ['storylines', '[{ id: nord-stream, event: WTI falls 6pc }]'],
])('a figure of Brent or WTI in the %s says whether it is futures or spot', (field, value) => {
  const text = articleText({ [field]: value })
  const { line } = placeOf(text, `${field}:`)
  expect(problemsWith(text)).toEqual([
    expect.objectContaining({ line, severity: 'warning', rule: 'style-price-kind' }),
  ])
  const kind = articleText({ [field]: value.replace(/Brent|WTI/, '$& futures') })
  expect(problemsWith(kind)).toEqual([])
})

test.each([
  'Spot Brent rose by 3pc.',
  'Dated Brent was $93.35/bl on Friday.',
  'Brent averaged $72.60/bl in March.',
  'Front-month WTI lost 5pc.',
  'Heavy crude narrowed its discount to WTI to about $12/bl.',
  'Brent fell, and gas lost 3pc.',
  'Brent and WTI part.',
])('nothing is missing from: %s', (text) => {
  expect(priceWithoutKind(text)).toBeUndefined()
})

test('where a text gives the kind in another sentence alone, the figure is found', () => {
  const text = 'Spot Brent rose. Brent settled at $53.60/bl.'
  expect(priceWithoutKind(text)).toBe(text.indexOf('Brent settled'))
})
