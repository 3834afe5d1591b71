/** A series of prices as a plot: its line, its rules and where a day lies on it. */
import { daysBetween, type PlainDate } from '#lib/core/dates'
import { lastOfMonth, nextMonth } from '#lib/core/months'
import { type DayTick, dayTicks } from './day-ticks.ts'
import { thinned } from './extremes.ts'
import { dotsPath, type PathPoint, polylinePath, type Run } from './path.ts'
import { linearScale, logScale, type Scale, type ScaleKind, tickLabels } from './scale.ts'

/** The price of a day, or the average of the month that begins on it. */
export interface PricePoint {
  readonly day: PlainDate
  readonly price: number
}

export interface PlotRequest {
  /** Oldest first. */
  readonly points: readonly PricePoint[]
  readonly from: PlainDate
  readonly to: PlainDate
  /** In pixels. */
  readonly height: number
  /** A month is a step as long as it lasted; a day is a point of the line. */
  readonly frequency?: 'daily' | 'monthly'
  readonly scale?: ScaleKind
  /** Whether the axis may begin at zero though no price is near it; it may unless it is said. */
  readonly fromZero?: boolean
  readonly valueTicks?: number
  readonly dayTicks?: number
  /** Values that the scale must hold besides the points: those of a second series. */
  readonly also?: readonly number[]
}

/** Across in percent of the width, down in pixels. */
export interface Plot {
  readonly height: number
  /** Of the drawing that is stretched to the plot's width; strokes are not stretched. */
  readonly viewBox: string
  readonly line: string
  readonly valueTicks: readonly {
    readonly y: number
    readonly value: number
    readonly label: string
  }[]
  readonly dayTicks: readonly (DayTick & { readonly x: number })[]
  /** The scale drawn: linear where every price is zero or less, whatever was asked. */
  readonly scale: ScaleKind
  /** The value at the foot. */
  readonly foot: number
  /** Points with a price that a logarithm has no place for. */
  readonly beneath: readonly PricePoint[]
  /** A day's place across. */
  readonly x: (day: PlainDate) => number
  /** A price's place down; the foot for one that the scale cannot show. */
  readonly y: (value: number) => number
  /** Paths in the stretched drawing: of other points, a dot at each place, or a line through all. */
  readonly lineOf: (points: readonly PricePoint[], frequency?: 'daily' | 'monthly') => string
  readonly marks: (places: Run) => string
  readonly trace: (places: Run) => string
}

/** Units of the stretched drawing: fine enough for any screen, few enough digits. */
const ACROSS = 2000
const DOWN = 4
/** A gap in a daily series longer than this is not drawn over. */
const LONGEST_STEP_DAYS = 16
/** More points than this are more than a screen has places for. */
const MOST_POINTS = 900

/** Lays out prices from one day to another. Points outside are the caller's to leave out. */
export function drawPrices(request: PlotRequest): Plot {
  const { points, height, frequency = 'daily' } = request
  const scale = scaleFor(request)
  const from = earlier(request.from, points[0]?.day)
  const to = later(request.to, endOf(points.at(-1), frequency))
  const days = Math.max(1, daysBetween(from, to))
  const across = (day: PlainDate) => daysBetween(from, day) / days
  const down = (value: number) => (1 - (scale.place(value) ?? 0)) * height
  const x = (day: PlainDate) => round(100 * clamp(across(day)))
  const y = (value: number) => round(down(value))
  const shown = ({ price }: PricePoint) => scale.place(price) !== undefined
  const spot = (day: PlainDate, price: number): PathPoint => ({
    x: clamp(across(day)) * ACROSS,
    y: down(price) * DOWN,
  })
  const lineOf: Plot['lineOf'] = (some, kind = frequency) =>
    polylinePath(
      runsOf(thinned(some, MOST_POINTS), shown, kind).map((run) =>
        run.flatMap(({ day, price }) =>
          kind === 'monthly' ? [spot(day, price), spot(nextMonth(day), price)] : [spot(day, price)],
        ),
      ),
    )
  const labels = tickLabels(scale.ticks)
  return {
    height,
    viewBox: `0 0 ${ACROSS} ${height * DOWN}`,
    line: lineOf(points),
    valueTicks: scale.ticks.map((value, n) => ({ y: y(value), value, label: labels[n] ?? '' })),
    dayTicks: dayTicks(from, to, request.dayTicks).map((tick) => ({ ...tick, x: x(tick.day) })),
    scale: scale.kind,
    foot: scale.low,
    beneath: points.filter((point) => !shown(point)),
    x,
    y,
    lineOf,
    marks: (places) => dotsPath(places.map(drawn)),
    trace: (places) => polylinePath([places.map(drawn)]),
  }
}

/** From percent and pixels to the units of the stretched drawing. */
function drawn({ x, y }: PathPoint): PathPoint {
  return { x: (x / 100) * ACROSS, y: y * DOWN }
}

function scaleFor({
  points,
  also = [],
  scale = 'linear',
  valueTicks,
  fromZero,
}: PlotRequest): Scale {
  const values = [...points.map(({ price }) => price), ...also]
  return (
    (scale === 'log' ? logScale(values, valueTicks) : undefined) ??
    linearScale(values, valueTicks, fromZero)
  )
}

/** Runs of points that follow one another and can be shown. */
function runsOf(
  points: readonly PricePoint[],
  isShown: (point: PricePoint) => boolean,
  frequency: 'daily' | 'monthly',
): PricePoint[][] {
  const runs: PricePoint[][] = []
  let before: PricePoint | undefined
  for (const point of points) {
    if (!isShown(point)) before = undefined
    else {
      const run = runs.at(-1)
      const follows = before && isNext(before.day, point.day, frequency)
      if (run && follows) run.push(point)
      else runs.push([point])
      before = point
    }
  }
  return runs
}

function isNext(before: PlainDate, day: PlainDate, frequency: 'daily' | 'monthly'): boolean {
  return frequency === 'monthly'
    ? nextMonth(before) === day
    : daysBetween(before, day) <= LONGEST_STEP_DAYS
}

function endOf(point: PricePoint | undefined, frequency: 'daily' | 'monthly') {
  return point && frequency === 'monthly' ? lastOfMonth(point.day) : point?.day
}

function earlier(day: PlainDate, other = day): PlainDate {
  return other < day ? other : day
}

function later(day: PlainDate, other = day): PlainDate {
  return other > day ? other : day
}

function clamp(part: number): number {
  return Math.min(1, Math.max(0, part))
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
