import { expect, test } from 'vitest'
import { converterUnits, readConversion } from '#lib/units/converter'

const ask = (value: string, unit: string) => readConversion(new URLSearchParams({ value, unit }))

test('an address without a value asks nothing', () => {
  expect(readConversion(new URLSearchParams()).kind).toBe('empty')
  expect(ask(' ', 'bn-m3-yr').kind).toBe('empty')
})

test.each([
  ['55', 'bn-m3-yr', '55bn m³/yr of gas', '40mn t/yr of LNG'],
  ['1.29', 'mn-b-d', '1.29mn b/d of crude', '64.2mn t/yr of crude'],
  ['230,000', 'b-d', '230,000 b/d of crude', '11.5mn t/yr of crude'],
  ['3-3.5', 'mn-b-d', '3-3.5mn b/d of crude', '149-174mn t/yr of crude'],
  ['16', 'usd-bl', '$16/bl of crude', '$117/t of crude'],
  ['-37.63', 'usd-bl', '−$37.63/bl of crude', '−$276/t of crude'],
  ['27', 'eur-mwh', '€27/MWh of gas', '€7.9/mn Btu'],
  ['80', 'p-therm', '80p/therm', '2.7p/kWh'],
  ['2.5', 'gw', '2.5 GW of capacity', '22TWh/yr'],
])('%s %s', (value, unit, asked, equivalent) => {
  const read = ask(value, unit)
  expect(read.kind).toBe('converted')
  if (read.kind !== 'converted') return
  expect(read.result.asked).toBe(asked)
  expect(read.result.items.map(({ text }) => text)).toContain(equivalent)
})

test.each([
  ['15bn m³/yr', 'mwh', '15', 'bn-m3-yr', '15bn m³/yr of gas'],
  ['15bn m3/yr', 'bn-m3-yr', '15', 'bn-m3-yr', '15bn m³/yr of gas'],
  ['15bn m³/yr of gas', 'bn-m3-yr', '15', 'bn-m3-yr', '15bn m³/yr of gas'],
  ['40mn t/yr', 'mn-t-lng', '40', 'mn-t-yr-lng', '40mn t/yr of LNG'],
  ['3-3.5mn b/d', 'bn-m3-yr', '3-3.5', 'mn-b-d', '3-3.5mn b/d of crude'],
  ['230,000 b/d', 'bn-m3-yr', '230,000', 'b-d', '230,000 b/d of crude'],
  ['$16/bl', 'bn-m3-yr', '16', 'usd-bl', '$16/bl of crude'],
  ['$3.1/mn Btu', 'bn-m3-yr', '3.1', 'usd-mn-btu', '$3.1/mn Btu'],
  ['$3.1/mmBtu', 'bn-m3-yr', '3.1', 'usd-mn-btu', '$3.1/mn Btu'],
  ['55 bcm', 'mwh', '55', 'bn-m3', '55bn m³ of gas'],
  ['5.3 bcf/d', 'mwh', '5.3', 'bn-ft3-d', '5.3bn ft³/d of gas'],
  ['1.3 mb/d', 'mwh', '1.3', 'mn-b-d', '1.3mn b/d of crude'],
  ['500,000 bpd', 'mwh', '500,000', 'b-d', '500,000 b/d of crude'],
  ['40 mtpa of LNG', 'mwh', '40', 'mn-t-yr-lng', '40mn t/yr of LNG'],
  ['40mn t LNG', 'mwh', '40', 'mn-t-lng', '40mn t of LNG'],
])('an amount that names its unit needs no other: %s', (typed, chosen, value, unit, asked) => {
  const read = ask(typed, chosen)
  expect(read).toMatchObject({ kind: 'converted', result: { value, asked, unit: { id: unit } } })
})

test.each([
  ['15bn m³/yr and 3mn b/d', 'bn-m3-yr', ['value']],
  ['5 furlongs', 'bn-m3-yr', ['value']],
  ['abc', 'bn-m3-yr', ['value']],
  ['5.5.5', 'bn-m3-yr', ['value']],
  ['1e9', 'bn-m3-yr', ['value']],
  ['-5', 'bn-m3-yr', ['value']],
  ['5-3', 'mn-b-d', ['value']],
  ['<script>', 'bn-m3-yr', ['value']],
  ['9'.repeat(40), 'bn-m3-yr', ['value']],
  ['5', 'furlongs', ['unit']],
  ['x', 'toString', ['unit', 'value']],
])('nonsense is an error and not a guess: %s %s', (value, unit, keys) => {
  const read = ask(value, unit)
  expect(read.kind === 'errors' && read.errors.map(({ key }) => key)).toEqual(keys)
})

test('every unit of the form converts to something, and its ids are its own', () => {
  for (const { id } of converterUnits) {
    const read = ask('7', id)
    expect(read.kind === 'converted' && read.result.items.length > 0, id).toBe(true)
  }
  expect(new Set(converterUnits.map(({ id }) => id)).size).toBe(converterUnits.length)
})
