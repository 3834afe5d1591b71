/** The lines of a price table on days of the archive: each at its own days on one axis, each end at its own value. */
import { expect, test } from 'vitest'
import { isWithin } from '#lib/benchmarks/chart/shared-scale'
import { listLatestPrices } from '#lib/benchmarks/latest'
import { shownBy } from '#lib/benchmarks/price-scale'
import { drawSpark, SPARK_HEIGHT, sharedGround } from '#lib/benchmarks/spark'
import { daysBetween } from '#lib/core/dates'
import { lastOfMonth } from '#lib/core/months'
import { openArchive } from '../catalog/the-archive.ts'
import { day } from './some-prices.ts'

const catalog = openArchive()

/** The heights of a path of `polylinePath`, in the units of its drawing. */
function heightsIn(path: string): number[] {
  return path.split('M').flatMap((run) => {
    let y = 0
    const steps = [...run.matchAll(/(-?[\d.]+)[ ,]?(-?[\d.]+)/g)]
    return steps.map(([, , dy], index) => {
      y = index === 0 ? Number(dy) : y + Number(dy)
      return y
    })
  })
}

test.each([
  '2020-04-20',
  '2020-12-31',
  '2022-02-24',
  '2022-08-31',
  '2023-01-02',
  '2026-03-10',
  '2026-11-30',
])('on %s all prices share one axis, and no line is a plateau beyond its scale', (at) => {
  const latest = listLatestPrices(catalog, { until: day(at) })
  const ground = sharedGround(latest)
  if (!ground) throw new Error('no prices')
  const { axis } = ground
  const scale = shownBy(ground.scale)
  const days = daysBetween(axis.from, axis.to)
  expect(days).toBeLessThan(500)
  for (const price of latest) {
    const spark = drawSpark(price, ground)
    if (!spark) throw new Error(`no line of ${price.benchmark.id}`)
    const end =
      price.benchmark.frequency === 'monthly' ? lastOfMonth(price.last.day) : price.last.day
    const isBelowZero = price.last.price <= 0
    expect(spark.dot === undefined).toBe(isBelowZero)
    // A month ends with its last day, up to the first of the next.
    if (spark.dot)
      expect(Math.abs(spark.dot.x - (100 * daysBetween(axis.from, end)) / days)).toBeLessThan(0.5)
    const beyond = price.index.filter((one) => !isWithin(scale, one))
    expect(spark.arrows.length > 0).toBe(beyond.length > 0)
    const heights = heightsIn(spark.line)
    const isOutside = (y: number) => y < 0 || y > 4 * SPARK_HEIGHT
    if (beyond.length === 0) expect(heights.some(isOutside)).toBe(false)
    else if (beyond.every((one) => one.price > 0)) expect(heights.some(isOutside)).toBe(true)
  }
})
