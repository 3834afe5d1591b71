import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawPrices } from '#lib/benchmarks/chart/chart'
import { drawContext } from '#lib/benchmarks/chart/context-plot'
import { drawSeries } from '#lib/benchmarks/chart/series-plot'
import { drawTimeline } from '#lib/benchmarks/chart/timeline-plot'
import { addDays } from '#lib/core/dates'
import { anySeries, day, weeksOf } from '../some-weeks.ts'

const HEIGHT = 120
const ends = (weeks: ReturnType<typeof weeksOf>) => ({
  from: weeks[0]?.weekEnding ?? day('2022-01-07'),
  to: weeks.at(-1)?.weekEnding ?? day('2022-01-07'),
})

test('paths hold numbers and nothing else, on either scale', () => {
  fc.assert(
    fc.property(anySeries, fc.constantFrom('linear', 'log'), (weeks, scale) => {
      const plot = drawPrices({ weeks, ...ends(weeks), height: HEIGHT, scale })
      for (const path of [plot.line, plot.band]) expect(path).toMatch(/^[Mlhz\d\s.-]*$/)
      expect(plot.line + plot.band).not.toContain('NaN')
    }),
  )
})

test('every week lies inside the plot, and so does every tick', () => {
  fc.assert(
    fc.property(anySeries, fc.constantFrom('linear', 'log'), (weeks, scale) => {
      const plot = drawPrices({ weeks, ...ends(weeks), height: HEIGHT, scale })
      const downs = [
        ...weeks.flatMap(({ average, low, high }) => [average, low, high].map(plot.y)),
        ...plot.valueTicks.map(({ y }) => y),
      ]
      for (const y of downs) {
        expect(y).toBeGreaterThanOrEqual(-0.01)
        expect(y).toBeLessThanOrEqual(HEIGHT + 0.01)
      }
      const acrosses = [
        ...weeks.map(({ weekEnding }) => plot.x(weekEnding)),
        ...plot.dayTicks.map(({ x }) => x),
      ]
      for (const x of acrosses) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x).toBeLessThanOrEqual(100)
      }
    }),
  )
})

test('a low below nought is drawn below the rule of nought, and a logarithm tells that it cannot', () => {
  const weeks = [
    ...weeksOf([20]),
    { weekEnding: day('2022-01-14'), average: 3.32, low: -36.98, high: 15.99, days: 5 },
    ...weeksOf([15], '2022-01-21'),
  ]
  const linear = drawPrices({ weeks, ...ends(weeks), height: HEIGHT })
  const nought = linear.valueTicks.find(({ value }) => value === 0)
  expect(linear.y(-36.98)).toBeGreaterThan(nought?.y ?? Number.NaN)
  expect(linear.beneath).toEqual([])
  const log = drawPrices({ weeks, ...ends(weeks), height: HEIGHT, scale: 'log' })
  expect(log.scale).toBe('log')
  expect(log.beneath.map(({ low }) => low)).toEqual([-36.98])
})

test('a line has a break where a price is at or below nought and the scale is a logarithm', () => {
  const weeks = weeksOf([20, 21, 22, 23, 24]).map((week, n) =>
    n === 2 ? { ...week, average: 0, low: -1 } : week,
  )
  const moves = (path: string) => path.match(/M/g)?.length
  expect(moves(drawPrices({ weeks, ...ends(weeks), height: HEIGHT }).line)).toBe(1)
  expect(moves(drawPrices({ weeks, ...ends(weeks), height: HEIGHT, scale: 'log' }).line)).toBe(2)
})

test('nothing is drawn over a hole in a series', () => {
  const weeks = [...weeksOf([20, 21]), ...weeksOf([30, 31], '2022-06-03')]
  expect(drawPrices({ weeks, ...ends(weeks), height: HEIGHT }).line.match(/M/g)).toHaveLength(2)
})

test('only prices at or below nought are drawn linear, whatever was asked', () => {
  const weeks = weeksOf([-5, -6])
  expect(drawPrices({ weeks, ...ends(weeks), height: HEIGHT, scale: 'log' }).scale).toBe('linear')
})

test('news of one week stands apart, and none hides the publication', () => {
  const weeks = weeksOf([80, 82, 90, 85, 84])
  const published = day('2022-01-20')
  const news = ['2022-01-17', '2022-01-18', '2022-01-19', '2022-02-02'].map((text) => ({
    day: day(text),
    item: text,
  }))
  const { marks, publishedX, publishedY } = drawContext({ weeks, ...ends(weeks), published, news })
  expect(marks.map(({ item }) => item).sort()).toEqual(news.map(({ item }) => item))
  const spots = [
    ...marks.map(({ x, y }) => ({ x: x * 2.5, y })),
    { x: publishedX * 2.5, y: publishedY ?? 0 },
  ]
  for (const [a, one] of spots.entries())
    for (const other of spots.slice(a + 1))
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(7)
  for (const { y } of marks) expect(y).toBeGreaterThan(0)
})

test('a publication after the end of a series has a day and no price', () => {
  const weeks = weeksOf([80, 82, 90, 85, 84])
  const drawn = drawContext({
    weeks,
    from: day('2021-12-01'),
    to: day('2022-02-20'),
    published: day('2022-02-20'),
    news: [],
  })
  expect(drawn.publishedX).toBe(100)
  expect(drawn.publishedY).toBeUndefined()
})

test('the numbers of a story never lie on one another, and none is lost', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 50 }),
      (offsets) => {
        const weeks = weeksOf(Array.from({ length: 72 }, (_, n) => 80 + (n % 9)))
        const events = offsets
          .toSorted((a, b) => a - b)
          .map((offset, n) => ({ number: n + 1, day: addDays(day('2022-01-07'), offset) }))
        const { narrow, wide } = drawTimeline({ weeks, ...ends(weeks), events, height: HEIGHT })
        for (const [row, width] of [
          [narrow, 228],
          [wide, 560],
        ] as const) {
          const told = row.labels.flatMap(({ text }) => {
            const [first = 0, last = first] = text.split('–').map(Number)
            return Array.from({ length: last - first + 1 }, (_, n) => first + n)
          })
          expect(told).toEqual(events.map(({ number }) => number))
          expect(row.leaders).not.toContain('NaN')
          for (const [index, label] of row.labels.entries()) {
            const before = row.labels[index - 1]
            if (before)
              expect(((label.x - before.x) / 100) * width).toBeGreaterThanOrEqual(
                (label.width + before.width) / 2,
              )
            expect((label.x / 100) * width - label.width / 2).toBeGreaterThanOrEqual(-0.5)
          }
        }
      },
    ),
  )
})

test('a series shows how much news each point brought, and numbers its moments', () => {
  const points = weeksOf([80, 82, 90, 85])
  const { dots, numbers } = drawSeries({
    points,
    ...ends(points),
    scale: 'linear',
    height: HEIGHT,
    counts: [0, 1, 2, 5],
    moments: points.slice(3),
  })
  expect(dots.map(({ size, path }) => [size, path.match(/M/g)?.length])).toEqual([
    ['little', 1],
    ['some', 1],
    ['much', 1],
  ])
  expect(numbers).toEqual([{ number: 1, x: expect.any(Number), y: expect.any(Number) }])
})
