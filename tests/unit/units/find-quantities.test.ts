import { expect, test } from 'vitest'
import { quantitiesIn } from '#lib/units/find-quantities'
import { archivePhrases } from './archive-phrases.ts'

test('there are sixty phrases or more to judge by', () => {
  expect(archivePhrases.length).toBeGreaterThanOrEqual(60)
})

test.each(archivePhrases)('%s', (sentence, expected) => {
  const found = quantitiesIn(sentence)
  expect(found.map(({ text, unit, form }) => [text, unit, form])).toEqual(
    expected.map(([text, unit, form]) => [text, unit, form]),
  )
  for (const [index, [text, , , low, high = low]] of expected.entries()) {
    const quantity = found[index]
    expect(sentence.slice(quantity?.at).startsWith(text)).toBe(true)
    expect(quantity?.span[0]).toBeCloseTo(low, 9)
    expect(quantity?.span[1]).toBeCloseTo(high, 9)
  }
})

/** As agencies, and texts that are not in house style, write: forms, unit, and value in its base. */
test.each<[string, string, string, number]>([
  ['3.2 billion cubic feet per day', 'gas-ft3', 'd', 3.2e9],
  ['10 million cubic feet', 'gas-ft3', 'amount', 10e6],
  ['55 billion cubic metres', 'gas-m3', 'amount', 55e9],
  ['55 billion cubic meters a year', 'gas-m3', 'yr', 55e9],
  ['55bn m3', 'gas-m3', 'amount', 55e9],
  ['55 bcm', 'gas-m3', 'amount', 55e9],
  ['55 bcm/yr', 'gas-m3', 'yr', 55e9],
  ['12 Bcf/d', 'gas-ft3', 'd', 12e9],
  ['12 Bcf', 'gas-ft3', 'amount', 12e9],
  ['12 bcfd', 'gas-ft3', 'd', 12e9],
  ['1.2 mb/d', 'crude-bl', 'd', 1.2e6],
  ['30 mb', 'crude-bl', 'amount', 30e6],
  ['3 MMbbl', 'crude-bl', 'amount', 3e6],
  ['400,000 bpd', 'crude-bl', 'd', 400_000],
  ['500,000 barrels/day', 'crude-bl', 'd', 500_000],
  ['3.2million barrels', 'crude-bl', 'amount', 3.2e6],
  ['2.8m tonnes', 't', 'amount', 2.8e6],
  ['18,600 t of uranium per annum', 't', 'yr', 18_600],
  ['1,200 megawatts', 'W', 'amount', 1.2e9],
  ['12 kilowatthours', 'Wh', 'amount', 12_000],
  ['12 megawatt-hours', 'Wh', 'amount', 12e6],
  ['3 MMBtu', 'Btu', 'amount', 3e6],
  ['12 lbs', 'lb', 'amount', 12],
])('other notations: %s', (text, unit, form, value) => {
  const [found, ...more] = quantitiesIn(`It was ${text} in May.`)
  expect(more).toEqual([])
  expect(found).toMatchObject({ text, unit, form })
  expect(found?.span[1]).toBeCloseTo(value, 6)
})

test.each<[string, string, number, string, string]>([
  ['$60/b', 'crude-bl', 60, '$', ''],
  ['$60/bbl', 'crude-bl', 60, '$', ''],
  ['$60 per barrel', 'crude-bl', 60, '$', ''],
  ['US$60 a barrel', 'crude-bl', 60, '$', ''],
  ['$3.20 per mmBtu', 'Btu', 3.2e-6, '$', ''],
  ['$3.20/MMBtu', 'Btu', 3.2e-6, '$', ''],
  ['$80 per pound', 'lb', 80, '$', ''],
  ['US$80/lb', 'lb', 80, '$', ''],
  ['27 euros per MWh', 'Wh', 27e-6, '€', ''],
  ['60 US dollars per barrel', 'crude-bl', 60, '$', ''],
  ['14 cents/kWh', 'Wh', 14e-3, '', '¢'],
  ['90 pence per therm', 'therm', 90, '', 'p'],
])('prices in other notations: %s', (text, unit, value, before, after) => {
  const [found, ...more] = quantitiesIn(`It was at ${text} in May.`)
  expect(more).toEqual([])
  expect(found).toMatchObject({ text, unit, form: 'price', currency: { before, after } })
  expect(found?.span[0]).toBeCloseTo(value, 9)
})

test.each([
  'It cost $120 per ton.',
  'It sent 500 tons and 3 short tons.',
  'In 2021 Tehran said no.',
  'The law of 2019 was amended in 2022-23.',
  'It costs $5 today.',
  'A loan of €90bn was agreed, of which €60bn is for defence.',
  'Brent 30 was the headline of the week.',
  'Unit 6 at Kashiwazaki-Kariwa restarted today.',
  'Ministers of the G7 met in Hiroshima.',
  'Use fell by 5.8pc on the year.',
  'Call 020 7946 0018 or +44 20 7946 0991.',
  'Nord Stream 2 is complete.',
  'Regulation (EU) 2022/576 bans Russian coal.',
  'At 19:02 local time today Tepco started the reactor.',
  'The talks ended at 8.15 in the evening.',
  'They met on 23 December 2021 in Geneva.',
  'The window is 2021-12-23 to 2022-01-10.',
  'It is 5,500 miles long and 8,850km from end to end.',
  'The ship is 400m long and 59m wide.',
  'It covers 26,800km² of sea.',
  'A share of 16:9 is usual for a screen.',
  'Shares fell by 3/4 of a point.',
  'The vote was 27-0 in favour.',
  'Council votes of 15-12 are rare.',
  'Chapter 5 begins on page 12.',
  'Some 25 tankers wait outside, 12 of them laden.',
  'It hired 3,400 people in 2023.',
  'The plant has 4 trains and 2 berths.',
  'A 20th package follows the 19th.',
  'The 55bn question is who pays.',
  'Costs come to $1.5bn/yr, the company said.',
  'It lost $55mn/d of revenue.',
  'The close was 1,393.6 yuan/t in Zhengzhou.',
  'Article 5 of the treaty and articles 4/5 of the annex apply.',
  'Version 2.5 of the report is out.',
  'The M5 motorway and the A55 were closed.',
  'Chernobyl 4 blew up in 1986.',
  'The MT-30 drone struck at night.',
  'Room 3b is at the end of the hall.',
  'She scored 9.4 out of 10.',
  'It is 21 nautical miles wide.',
  'The interest rate is 4.25pc, up by 25 basis points.',
  'In 2021 MWh prices doubled.',
  'See https://example.org/55bn-m3/yr for more.',
  'The coefficient was 0.85/x at best.',
  'The index stood at 30b on the list.',
])('what only looks like a quantity is left alone: %s', (sentence) => {
  expect(quantitiesIn(sentence)).toEqual([])
})

test.each([' ', '\u00a0', '\u202f', '\u2009', ''])(
  'any space may come before a unit, or none: %j',
  (space) => {
    const [found] = quantitiesIn(`It makes 2.5${space}GW and pumps 1.29mn${space || ' '}b/d.`)
    expect(found).toMatchObject({ text: `2.5${space}GW`, span: [2.5e9, 2.5e9], unit: 'W' })
  },
)

test.each([
  ['It shipped 80mn t in 2025.', 't'],
  ['It shipped 80mn t of LNG in 2025.', 'lng-t'],
  ['It shipped 80mn t of Russian crude oil in 2025.', 'crude-t'],
  ['It shipped 80mn t of coal beside its LNG.', 't'],
  ['Against 9mn t of crude it bought 4mn t of wheat.', 'crude-t'],
  ['It bought LNG and crude, 80mn t in all.', 't'],
  ['LNG exports were 80mn t.', 'lng-t'],
  ['Its LNG carriers weigh 80,000t each.', 't'],
  ['It shipped 80mn t of oil equivalent.', 't'],
])('a tonne is of what its sentence says, and of nothing else: %s', (sentence, unit) => {
  expect(quantitiesIn(sentence)[0]?.unit).toBe(unit)
})

test.each([
  ['The dam holds 74bn m³ of water.', 'volume-m3'],
  ['The tank holds 75,000m³ of crude.', 'm3'],
  ['A carrier of 174,000m³ took on LNG.', 'volume-m3'],
  ['The field yields 40mn m³/d.', 'gas-m3'],
  ['The line carries 55bn m³/yr.', 'gas-m3'],
  ['About 20mn b/d of crude and products passed.', 'bl'],
  ['Power was at €120/MWh.', 'power-Wh'],
  ['TTF was at €120/MWh.', 'gas-Wh'],
  ['It was at €120/MWh.', 'Wh'],
  ['Uranium was at $80/lb.', 'u3o8-lb'],
  ['Copper was at $4/lb.', 'metal-lb'],
  ['Wind farms have 20GW.', 'renewable-W'],
])('the sentence says what a unit measures: %s', (sentence, unit) => {
  expect(quantitiesIn(sentence)[0]?.unit).toBe(unit)
})

test.each([
  ['from 800,000-1mn b/d', [800_000, 1e6]],
  ['from 3-3.5mn b/d', [3e6, 3.5e6]],
  ['from 3mn-3.5mn b/d', [3e6, 3.5e6]],
  ['from 935,000–946,000 b/d', [935_000, 946_000]],
])('a range is read as its writer meant it: %s', (text, span) => {
  expect(quantitiesIn(text)[0]?.span).toEqual(span)
})
