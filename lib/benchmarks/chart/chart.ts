/** A series of weekly prices as a plot: its line, its band, its rules and where a day lies on it. */
import { addDays, daysBetween, type PlainDate } from '#lib/core/dates'
import { type DayTick, dayTicks } from './day-ticks.ts'
import { bandPath, dotsPath, linePath, type Point, type Run } from './path.ts'
import { linearScale, logScale, type Scale, type ScaleKind, tickLabels } from './scale.ts'

/** A week's prices; the week ends on a Friday. */
export interface PriceWeek {
  readonly weekEnding: PlainDate
  readonly average: number
  readonly low: number
  readonly high: number
}

export interface PlotRequest {
  /** Oldest first. */
  readonly weeks: readonly PriceWeek[]
  readonly from: PlainDate
  readonly to: PlainDate
  /** In pixels. */
  readonly height: number
  readonly scale?: ScaleKind
  readonly valueTicks?: number
  readonly dayTicks?: number
}

/** Across in percent of the width, down in pixels. */
export interface Plot {
  readonly height: number
  /** Of the drawing that is stretched to the plot's width; strokes are not stretched. */
  readonly viewBox: string
  readonly line: string
  readonly band: string
  readonly valueTicks: readonly {
    readonly y: number
    readonly value: number
    readonly label: string
  }[]
  readonly dayTicks: readonly (DayTick & { readonly x: number })[]
  /** The scale drawn: linear where every price is nought or less, whatever was asked. */
  readonly scale: ScaleKind
  /** Weeks with a price that a logarithm has no place for. */
  readonly beneath: readonly PriceWeek[]
  /** A day's place across. */
  readonly x: (day: PlainDate) => number
  /** A price's place down; the foot for one that the scale cannot show. */
  readonly y: (value: number) => number
  /** Paths in the stretched drawing, of places in percent and pixels: a dot at each, or a line through all. */
  readonly marks: (places: Run) => string
  readonly trace: (places: Run) => string
}

/** Units of the stretched drawing: fine enough for any screen, few enough digits. */
const ACROSS = 2000
const DOWN = 4
/** A week's average stands at its Wednesday. */
const TO_MIDWEEK = -2
/** A hole in a series longer than this is not drawn over. */
const LONGEST_STEP_DAYS = 16

/** Lays out weekly prices from one day to another. Weeks outside are the caller's to leave out. */
export function drawPrices(request: PlotRequest): Plot {
  const { weeks, height } = request
  const scale = scaleFor(request)
  const from = earlier(request.from, middleOf(weeks[0]))
  const to = later(request.to, middleOf(weeks.at(-1)))
  const days = Math.max(1, daysBetween(from, to))
  const across = (day: PlainDate) => daysBetween(from, day) / days
  const down = (value: number) => (1 - (scale.place(value) ?? 0)) * height
  const x = (day: PlainDate) => round(100 * clamp(across(day)))
  const y = (value: number) => round(down(value))
  const point = (week: PriceWeek, value: number): Point => ({
    x: across(midweek(week)) * ACROSS,
    y: down(value) * DOWN,
  })
  const shown = (value: number) => scale.place(value) !== undefined
  const edge = (run: readonly PriceWeek[], pick: (week: PriceWeek) => number): Run =>
    run.map((week) => point(week, pick(week)))
  const labels = tickLabels(scale.ticks)
  return {
    height,
    viewBox: `0 0 ${ACROSS} ${height * DOWN}`,
    line: linePath(
      runsOf(weeks, ({ average }) => shown(average)).map((run) =>
        edge(run, (week) => week.average),
      ),
    ),
    band: bandPath(
      runsOf(weeks, ({ high }) => shown(high)).map((run) => ({
        upper: edge(run, ({ high }) => high),
        lower: edge(run, ({ low }) => low),
      })),
    ),
    valueTicks: scale.ticks.map((value, n) => ({ y: y(value), value, label: labels[n] ?? '' })),
    dayTicks: dayTicks(from, to, request.dayTicks).map((tick) => ({ ...tick, x: x(tick.day) })),
    scale: scale.kind,
    beneath: weeks.filter(({ low }) => !shown(low)),
    x,
    y,
    marks: (places) => dotsPath(places.map(drawn)),
    trace: (places) => linePath([places.map(drawn)]),
  }
}

/** From percent and pixels to the units of the stretched drawing. */
function drawn({ x, y }: Point): Point {
  return { x: (x / 100) * ACROSS, y: y * DOWN }
}

/** The day at which a week's average stands. */
export function midweek({ weekEnding }: PriceWeek): PlainDate {
  return addDays(weekEnding, TO_MIDWEEK)
}

function scaleFor({ weeks, scale = 'linear', valueTicks }: PlotRequest): Scale {
  const values = weeks.flatMap(({ average, low, high }) => [average, low, high])
  return (
    (scale === 'log' ? logScale(values, valueTicks) : undefined) ?? linearScale(values, valueTicks)
  )
}

/** Runs of weeks that follow one another and can be shown. */
function runsOf(weeks: readonly PriceWeek[], isShown: (week: PriceWeek) => boolean): PriceWeek[][] {
  const runs: PriceWeek[][] = []
  let before: PriceWeek | undefined
  for (const week of weeks) {
    if (!isShown(week)) before = undefined
    else {
      const run = runs.at(-1)
      const follows = before && daysBetween(before.weekEnding, week.weekEnding) <= LONGEST_STEP_DAYS
      if (run && follows) run.push(week)
      else runs.push([week])
      before = week
    }
  }
  return runs
}

function middleOf(week: PriceWeek | undefined): PlainDate | undefined {
  return week && midweek(week)
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
