/** Where prices lie between the foot and the head of a plot. */

const scaleKinds = ['linear', 'log'] as const
export type ScaleKind = (typeof scaleKinds)[number]

export interface Scale {
  readonly kind: ScaleKind
  /** The value at the foot and the value at the head. */
  readonly low: number
  readonly high: number
  /** From 0 at the foot to 1 at the head; undefined for what the scale cannot show. */
  readonly place: (value: number) => number | undefined
  /** Round values to rule a line at, ascending. */
  readonly ticks: readonly number[]
}

const PADDING = 0.06
/** Where the extremes are labelled on the line, above and below it. */
const LABEL_PADDING = 0.17
/** A lowest price below this part of the highest: the axis starts at zero, and nothing is exaggerated. */
const FROM_ZERO = 0.55
/** Where an axis need not start at zero, it still does for a lowest price below this part. */
const NEAR_ZERO = 0.2
/** Prices move in cents: less is no extent, and a hundredth of one is zero to a logarithm. */
const CENT = 0.01
const SMALLEST = CENT / 100

/**
 * A scale with equal steps that holds every value with a little padding; `most` bounds its ticks. Without
 * `fromZero` it begins below the least value, which whoever shows it has to say.
 */
export function linearScale(values: readonly number[], most = 5, fromZero = true): Scale {
  const { least, largest } = extent(values)
  const part = fromZero ? PADDING : LABEL_PADDING
  const padding =
    Math.max((largest - least) * part, CENT) + (largest === least ? Math.abs(least) * PADDING : 0)
  // Padding never invents a price below zero.
  const isNearZero = fromZero ? least < largest * FROM_ZERO : least < largest * NEAR_ZERO
  const low = least < 0 ? least - padding : isNearZero ? 0 : Math.max(0, least - padding)
  const high = largest + padding
  return {
    kind: 'linear',
    low,
    high,
    place: (value) => (value - low) / (high - low),
    ticks: linearTicks(low, high, most),
  }
}

/** A scale with equal ratios, which has no place for zero or less; undefined when nothing is above. */
export function logScale(values: readonly number[], most = 5): Scale | undefined {
  const positive = values.filter((value) => value >= SMALLEST)
  if (positive.length === 0) return undefined
  const { least, largest } = extent(positive)
  // A hundredth at least: prices that differ by less are one price.
  const padding = Math.max((Math.log(largest) - Math.log(least)) * PADDING, CENT)
  const [foot, head] = [Math.log(least) - padding, Math.log(largest) + padding]
  const [low, high] = [Math.exp(foot), Math.exp(head)]
  return {
    kind: 'log',
    low,
    high,
    place: (value) => (value >= SMALLEST ? (Math.log(value) - foot) / (head - foot) : undefined),
    ticks: logTicks(low, high, most),
  }
}

/** Fewer values than these do not show a scale. */
const FEWEST_TICKS = 3

/**
 * Multiples of 1, 2 or 5 times a power of ten inside an extent: as many as may be, but not over `most`, and one
 * more rather than two.
 */
export function linearTicks(low: number, high: number, most: number): number[] {
  const power = 10 ** Math.floor(Math.log10((high - low) / most))
  const steps = [1, 2, 5, 10, 20].map((times) => times * power)
  const firstOf = (step: number) => Math.ceil(low / step)
  const countOf = (step: number) => Math.floor(high / step) - firstOf(step) + 1
  const widest = steps.findIndex((step) => countOf(step) <= most)
  const [finer = 0, step = 0] = [steps[widest - 1], steps[widest]]
  if (!step) return []
  const isFew = countOf(step) < FEWEST_TICKS && finer > 0 && countOf(finer) <= most + 1
  const chosen = isFew ? finer : step
  return Array.from({ length: countOf(chosen) }, (_, n) =>
    Number(((firstOf(chosen) + n) * chosen).toPrecision(12)),
  )
}

/** Powers of ten with their doubles and fivefolds; equal steps where the extent holds few of those. */
export function logTicks(low: number, high: number, most: number): number[] {
  const powers = Array.from(
    { length: Math.ceil(Math.log10(high)) - Math.floor(Math.log10(low)) + 1 },
    (_, n) => 10 ** (Math.floor(Math.log10(low)) + n),
  )
  const inside = (values: readonly number[]) =>
    values
      .map((value) => Number(value.toPrecision(12)))
      .filter((value) => value >= low && value <= high)
  for (const family of [[1, 2, 5], [1, 5], [1]]) {
    const ticks = inside(powers.flatMap((power) => family.map((times) => times * power)))
    if (ticks.length < 3) break
    if (ticks.length <= most + 2) return ticks
    if (family.length === 1) {
      const every = Math.ceil(ticks.length / most)
      return ticks.filter((_, index) => index % every === 0)
    }
  }
  return linearTicks(low, high, most).filter((value) => value > 0)
}

/** `100`, `2.5`: as many decimals as the finest of the ticks needs, the same for all. */
export function tickLabels(ticks: readonly number[]): string[] {
  const decimals = Math.max(0, ...ticks.map((tick) => `${tick}`.split('.')[1]?.length ?? 0))
  return ticks.map((tick) =>
    tick
      .toFixed(Math.min(decimals, 6))
      .replace('-', '−')
      .replace(/\B(?=(?:\d{3})+$)/g, ','),
  )
}

function extent(values: readonly number[]): { least: number; largest: number } {
  let [least, largest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const value of values) {
    least = Math.min(least, value)
    largest = Math.max(largest, value)
  }
  return least <= largest ? { least, largest } : { least: 0, largest: 1 }
}
