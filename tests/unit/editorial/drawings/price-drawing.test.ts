import sharp from 'sharp'
import { expect, test } from 'vitest'
import { benchmarkPrice } from '#lib/content/vocabulary-schema'
import { priceDrawing } from '#lib/editorial/drawings/price-drawing'

const prices = [
  ['2020-04-16', 20.1],
  ['2020-04-17', 18.31],
  ['2020-04-20', -36.98],
  ['2020-04-21', 8.91],
].map(([day, price]) => benchmarkPrice.parse({ day, price }))

test('a drawing names its highest and its lowest price, with their days', () => {
  const svg = priceDrawing({ title: 'WTI & Cushing, $/bl', prices, isMonthly: false })
  expect(svg).toContain('>20.10</tspan> 16 April 2020<')
  expect(svg).toContain('>−36.98</tspan> 20 April 2020<')
  expect(svg).toContain('WTI &amp; Cushing, $/bl')
})

test('of equal prices a drawing names the first', () => {
  const twice = [...prices, benchmarkPrice.parse({ day: '2020-04-22', price: 20.1 })]
  const svg = priceDrawing({ title: 'WTI', prices: twice, isMonthly: false })
  expect(svg).toContain('>20.10</tspan> 16 April 2020<')
  expect(svg).not.toContain('22 April 2020')
})

test('a month has no day', () => {
  const svg = priceDrawing({ title: 'TTF', prices, isMonthly: true })
  expect(svg).toContain('>20.10</tspan> April 2020<')
  expect(svg).not.toMatch(/\d April 2020/)
})

test('a drawing is an SVG that can be made into pixels', async () => {
  const svg = priceDrawing({ title: 'WTI', prices, isMonthly: false })
  expect(await sharp(Buffer.from(svg)).metadata()).toMatchObject({ width: 1600, height: 900 })
})

test('a single price makes no line', () => {
  expect(() =>
    priceDrawing({ title: 'WTI', prices: prices.slice(0, 1), isMonthly: false }),
  ).toThrow('two days')
})
