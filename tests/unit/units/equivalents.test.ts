import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { FiguresInText } from '#components/article/figures-in-text'
import type { Note } from '#lib/markdown/notes'
import { converterUnits } from '#lib/units/converter'
import { equivalentsOf } from '#lib/units/equivalents'
import { quantitiesIn } from '#lib/units/find-quantities'

const equivalentsIn = (sentence: string) =>
  quantitiesIn(sentence).flatMap((quantity) =>
    equivalentsOf(quantity).items.map(({ text }) => text),
  )

test.each([
  ['The line carries 55bn m³/yr.', ['5.3bn ft³/d', '40mn t/yr of LNG', '610TWh/yr']],
  ['Some 67mn m³/d of gas is lost.', ['24bn m³/yr', '2.4bn ft³/d', '18mn t/yr of LNG']],
  ['It ships 77mn t/yr of LNG.', ['105bn m³/yr', '10.1bn ft³/d', '1,160TWh/yr']],
  ['Output is 1.29mn b/d.', ['64.2mn t/yr of crude', '205,000m³/d']],
  ['Output is 3-3.5mn b/d.', ['149-174mn t/yr of crude', '480,000-560,000m³/d']],
  ['It lent 400mn bl.', ['55mn t of crude', '64mn m³']],
  ['Urals fell to $16/bl.', ['$117/t of crude', '$2.8/mn Btu']],
  ['WTI settled at −$37.63/bl.', ['−$276/t of crude', '−$6.61/mn Btu']],
  ['Gas cost €27/MWh.', ['€7.9/mn Btu', '€7.5/GJ', '€300/1,000m³']],
  ['Henry Hub stood at $5.49/mn Btu.', ['$18.7/MWh', '$5.20/GJ', '$208/1,000m³']],
  ['Uranium was at $45.25-45.50/lb.', ['$117.7-118.3/kg of uranium']],
  ['The unit makes 2.5GW.', ['22TWh/yr']],
  ['Gas was at 310 pence/therm.', ['10.6p/kWh', '3,100p/mn Btu']],
  ['It took 5mn t/yr of crude.', ['100,000 b/d', '16,000m³/d']],
])('%s', (sentence, expected) => {
  expect(equivalentsIn(sentence)).toEqual(expected)
})

test.each([
  'Coal was at $97.80/t.',
  'Some 52mn t of coal was shipped.',
  'It shipped 60.7mn t last year.',
  'Allowances cost €98/t.',
  'The dam holds 74bn m³ of water.',
  'Wind farms have 20GW.',
  'Sales came to 7.58t of gallium.',
])('what its sentence leaves open is not converted: %s', (sentence) => {
  expect(equivalentsIn(sentence)).toEqual([])
})

test('a currency stays what it is', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('$', '€', '£'),
      fc.integer({ min: 1, max: 99_999 }),
      fc.constantFrom('bl', 'MWh', 'mn Btu', 'lb'),
      (currency, price, unit) => {
        for (const text of equivalentsIn(`It was at ${currency}${price}/${unit}.`)) {
          expect(text.startsWith(currency)).toBe(true)
          expect(text.replaceAll(currency, '')).not.toMatch(/[$€£]/)
        }
      },
    ),
  )
})

test('an equivalent is within a twentieth of the exact value, and its basis and source are named', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...converterUnits),
      fc.integer({ min: 1, max: 9999 }),
      (unit, value) => {
        const span = [value, value] as const
        const { items, sources } = equivalentsOf({ ...unit, span, digits: 4 })
        expect(items.length).toBeGreaterThan(0)
        expect(items.length).toBeLessThanOrEqual(3)
        expect(sources.length).toBeGreaterThan(0)
        for (const { text, factor } of items) {
          expect(text).not.toMatch(/NaN|undefined|Infinity|(?<![.\d,])0(?![.\d])/)
          expect(factor).toMatch(/^1(?:,000|mn )?\S* ?.* = [\d,.]+/)
        }
      },
    ),
  )
})

test('what converts gas by its heat says which heat', () => {
  const [quantity] = quantitiesIn('The line carries 55bn m³/yr.')
  const bases = quantity ? equivalentsOf(quantity).bases : []
  expect(bases).toContain('gross calorific value of 40 MJ/m³')
})

test.each([
  ['Gas cost €27/MWh.', '€7.91/mn Btu', []],
  ['Gas cost €180/MWh.', '€52.8/mn Btu', []],
  ['Henry Hub stood at $5.491/mn Btu.', '$18.7/MWh', []],
  ['Urals fell to $16/bl.', '$117/t of crude', expect.anything()],
  ['The line carries 55bn m³/yr.', '5.32bn ft³/d', ['a year of 365 days']],
  // Three digits would make the ends of this range one.
  ['Uranium was at $45.25-45.30/lb.', '$117.7-117.8/kg of uranium', expect.anything()],
])('in a column %s is %s, and rests on %j', (sentence, text, bases) => {
  const [first] = quantitiesIn(sentence).flatMap((quantity) => equivalentsOf(quantity).items)
  expect(first).toMatchObject({ inThree: text, bases })
})

test('a table of figures prints only what its own conversions take for granted', () => {
  const htmlOf = (...sentences: string[]) => {
    const notes = sentences.flatMap(quantitiesIn).map(
      (quantity, index): Note => ({
        kind: 'quantity',
        id: `q-${index}`,
        text: quantity.text,
        equivalents: equivalentsOf(quantity),
      }),
    )
    return renderToStaticMarkup(createElement(FiguresInText, { notes }))
  }
  const prices = htmlOf('Gas cost €180/MWh.', 'It had cost €59/MWh.')
  expect(prices).toContain('Approximately. ')
  expect(prices).toContain('€52.8/mn')
  expect(prices).toContain('€17.3/mn')
  const flows = htmlOf('The line carries 55bn m³/yr.', 'It had cost €59/MWh.')
  expect(flows).toContain('Approximately, for a year of 365 days. ')
  expect(flows).not.toMatch(/LNG of average|calorific/)
})
