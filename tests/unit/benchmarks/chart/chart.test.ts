import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawPrices } from '#lib/benchmarks/chart/chart'
import { thinned } from '#lib/benchmarks/chart/extremes'
import { MARK_SIZE, placeEvents } from '#lib/benchmarks/chart/marks'
import { addDays } from '#lib/core/dates'
import { anySeries, day, daysOf, monthsOf } from '../some-prices.ts'

const HEIGHT = 120
const runs = { numRuns: 100, interruptAfterTimeLimit: 20_000 }
const ends = (points: ReturnType<typeof daysOf>) => ({
  from: points[0]?.day ?? day('2022-01-07'),
  to: points.at(-1)?.day ?? day('2022-01-07'),
})
const strokes = (path: string) => path.match(/M/g)?.length

test('paths hold numbers and nothing else, on either scale', () => {
  fc.assert(
    fc.property(anySeries, fc.constantFrom('linear', 'log'), (points, scale) => {
      const { line } = drawPrices({ points, ...ends(points), height: HEIGHT, scale })
      expect(line).toMatch(/^[Mlhz\d\s.-]*$/)
      expect(line).not.toContain('NaN')
    }),
    runs,
  )
})

test('every price lies inside the plot, and so does every tick', () => {
  fc.assert(
    fc.property(anySeries, fc.constantFrom('linear', 'log'), (points, scale) => {
      const plot = drawPrices({ points, ...ends(points), height: HEIGHT, scale })
      for (const y of [
        ...points.map(({ price }) => plot.y(price)),
        ...plot.valueTicks.map(({ y }) => y),
      ]) {
        expect(y).toBeGreaterThanOrEqual(-0.01)
        expect(y).toBeLessThanOrEqual(HEIGHT + 0.01)
      }
      for (const x of [
        ...points.map((point) => plot.x(point.day)),
        ...plot.dayTicks.map(({ x }) => x),
      ]) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x).toBeLessThanOrEqual(100)
      }
    }),
    runs,
  )
})

test('an axis starts at zero, unless all prices are high above it', () => {
  const foot = (prices: number[]) => {
    const points = daysOf(prices)
    return drawPrices({ points, ...ends(points), height: HEIGHT }).foot
  }
  expect(foot([9, 70, 133])).toBe(0)
  expect(foot([60, 125, 90])).toBe(0)
  expect(foot([90, 100, 95])).toBeGreaterThan(80)
  expect(foot([-36.98, 20])).toBeLessThan(-36.98)
})

test('a price below zero is drawn below the rule of zero, and a logarithm says that it cannot', () => {
  const points = daysOf([18.31, -36.98, 8.91])
  const linear = drawPrices({ points, ...ends(points), height: HEIGHT })
  const zero = linear.valueTicks.find(({ value }) => value === 0)
  expect(linear.y(-36.98)).toBeGreaterThan(zero?.y ?? Number.NaN)
  expect(linear.beneath).toEqual([])
  const log = drawPrices({ points, ...ends(points), height: HEIGHT, scale: 'log' })
  expect(log.beneath.map(({ price }) => price)).toEqual([-36.98])
  expect(strokes(log.line)).toBe(2)
})

test('nothing is drawn over a gap, and only prices below zero are linear whatever was asked', () => {
  const points = [...daysOf([20, 21]), ...daysOf([30, 31], '2022-06-03')]
  expect(strokes(drawPrices({ points, ...ends(points), height: HEIGHT }).line)).toBe(2)
  const negative = daysOf([-5, -6])
  expect(
    drawPrices({ points: negative, ...ends(negative), height: HEIGHT, scale: 'log' }).scale,
  ).toBe('linear')
})

test('a month is a step as long as it lasted', () => {
  const points = monthsOf([10, 20])
  const plot = drawPrices({ points, ...ends(points), height: HEIGHT, frequency: 'monthly' })
  // Across January, down to the level of February, across February.
  expect(plot.line).toMatch(/^M0 \d+l\d+ 0 0-\d+ \d+ 0$/)
  expect(plot.x(day('2022-02-28'))).toBe(100)
})

test('a thinner line keeps its ends, its highest and its lowest', () => {
  fc.assert(
    fc.property(anySeries, fc.integer({ min: 4, max: 40 }), (points, most) => {
      const some = thinned(points, most)
      const prices = (list: typeof points) => list.map(({ price }) => price)
      expect(some[0]).toBe(points[0])
      expect(some.at(-1)).toBe(points.at(-1))
      expect(Math.max(...prices([...some]))).toBe(Math.max(...prices(points)))
      expect(Math.min(...prices([...some]))).toBe(Math.min(...prices(points)))
    }),
    runs,
  )
})

test('marks are targets that never overlap, near ones are joined, and none is lost', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 50 }),
      (offsets) => {
        const points = daysOf(Array.from({ length: 360 }, (_, n) => 80 + (n % 9)))
        const events = offsets
          .toSorted((a, b) => a - b)
          .map((offset, n) => ({ number: n + 1, day: addDays(day('2022-01-07'), offset) }))
        const plot = drawPrices({ points, ...ends(points), height: HEIGHT })
        const { narrow, wide } = placeEvents(plot, points, events)
        for (const [row, width] of [
          [narrow, 228],
          [wide, 560],
        ] as const) {
          const shown = row.marks.flatMap(({ text }) => {
            const [first = 0, last = first] = text.split('–').map(Number)
            return Array.from({ length: last - first + 1 }, (_, n) => first + n)
          })
          expect(shown).toEqual(events.map(({ number }) => number))
          expect(row.leaders).not.toContain('NaN')
          for (const [index, mark] of row.marks.entries()) {
            expect(mark.width).toBeGreaterThanOrEqual(MARK_SIZE)
            const before = row.marks[index - 1]
            if (before)
              expect(((mark.x - before.x) / 100) * width).toBeGreaterThanOrEqual(
                (mark.width + before.width) / 2,
              )
            // No two leaders of different marks are one line to the eye.
            const [here, there] = [mark.first - 1, mark.first - 2].map((n) => events[n]?.day)
            if (before && here && there)
              expect(((plot.x(here) - plot.x(there)) / 100) * width).toBeGreaterThanOrEqual(8)
          }
        }
      },
    ),
    { numRuns: 40, interruptAfterTimeLimit: 20_000 },
  )
})

test('leaders to one place are one, which leads to the lowest', () => {
  const points = daysOf(Array.from({ length: 300 }, (_, n) => 80 + n))
  const plot = drawPrices({ points, ...ends(points), height: HEIGHT })
  const eventsOn = (...days: string[]) =>
    placeEvents(
      plot,
      points,
      days.map((at, n) => ({ number: n + 1, day: day(at), isHollow: n === 0 })),
    )
  const near = eventsOn('2022-03-01', '2022-03-02')
  expect(near.narrow.marks.map(({ text }) => text)).toEqual(['1–2'])
  expect(near.narrow.leaders.match(/M/g)?.length).toBe(1)
  // Both numbers of a price that rises: the earlier is the lower on the plot, which is the longer leader.
  expect(near.narrow.leaders).toMatch(/ 0 342$/)
  expect(eventsOn('2022-03-01').narrow.leaders).toMatch(/ 0 342$/)
  expect(eventsOn('2022-03-02').narrow.leaders).not.toMatch(/ 0 342$/)
  // One dot, which is not hollow, for one of the two is not.
  expect(near.dots.match(/M/g)?.length).toBe(1)
  expect(near.hollow).toBe('')
  const apart = eventsOn('2022-03-01', '2022-03-09')
  expect(apart.dots.match(/M/g)?.length).toBe(2)
  expect(apart.hollow.match(/M/g)?.length).toBe(1)
  expect(apart.narrow.leaders.match(/M/g)?.length).toBe(2)
})

test('an event has a dot only where the series has a price: not after its last day or month', () => {
  const dotsOf = (points: ReturnType<typeof daysOf>, at: string) => {
    const plot = drawPrices({ ...ends(points), points, to: day('2022-12-31'), height: HEIGHT })
    return placeEvents(plot, points, [{ number: 1, day: day(at) }]).dots
  }
  const days = daysOf([80, 81, 82])
  expect(dotsOf(days, '2022-01-05')).not.toBe('')
  expect(dotsOf(days, '2022-01-06')).toBe('')
  const months = monthsOf([10, 20, 30, 20])
  expect(dotsOf(months, '2022-04-30')).not.toBe('')
  expect(dotsOf(months, '2022-05-01')).toBe('')
})
