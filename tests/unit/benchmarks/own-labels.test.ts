/** Every chart of the archive at several widths: is a label read as that of its own point, and of no other? */
import { expect, test } from 'vitest'
import type { Plot } from '#lib/benchmarks/chart/chart'
import { distanceTo, lineCrosses } from '#lib/benchmarks/chart/label-boxes'
import { boxOf } from '#lib/benchmarks/chart/label-spots'
import { placeEvents } from '#lib/benchmarks/chart/marks'
import type { PathPoint } from '#lib/benchmarks/chart/path'
import { drawSeries } from '#lib/benchmarks/chart/series-plot'
import { layOutChart } from '#lib/benchmarks/chart-layout'
import { pricesOf } from '#lib/benchmarks/context'
import { rangeInWords } from '#lib/benchmarks/course'
import { courseAround } from '#lib/benchmarks/day-course'
import type { NoteLabel } from '#lib/benchmarks/note-labels'
import { plotNotes } from '#lib/benchmarks/plot-notes'
import { pricePlaces } from '#lib/benchmarks/price-places'
import { findSeries } from '#lib/benchmarks/series'
import { storyChart } from '#lib/benchmarks/story-chart'
import type { Benchmark, BenchmarkPrice } from '#lib/catalog/model'
import { dayOf, type PlainDate } from '#lib/core/dates'
import { emptyFilter } from '#lib/filter/filter'
import { findTimeline } from '#lib/storylines/timeline'
import { openArchive } from '../catalog/the-archive.ts'

/** What is drawn of a chart in one range of widths. */
interface Drawn {
  readonly name: string
  readonly widths: readonly number[]
  readonly labels: readonly (NoteLabel & { readonly dot?: PathPoint })[]
  /** Of the labels, and of the events. */
  readonly dots: readonly PathPoint[]
  readonly leaders: readonly PathPoint[]
  readonly rules: readonly number[]
  readonly line: readonly PathPoint[]
  readonly height: number
  /** The dots that are drawn for prices, and on top of those of events. */
  readonly ownDots: readonly PathPoint[]
  /** What the sentence over it names. */
  readonly said: readonly { readonly day: PlainDate; readonly x: number; readonly y: number }[]
}

const catalog = openArchive()
const articles = catalog
  .listArticles(emptyFilter, 1, 100_000)
  .items.flatMap(({ slug }) => catalog.findArticle(slug) ?? [])
const narrow = [228, 250, 300, 358, 470]
const wide = [560, 700, 880, 1160, 1480]

/** A dot or a turn so near to a point is one with it. */
const SAME = 12

/** Those of the front page, of some articles: a lead runs on under its text, a feature is low. */
const some = articles.filter((_, index) => index % 12 === 0)
const drawn = [
  ...storyCharts(articles, { narrow: 300, wide: 430 }),
  ...storyCharts(some, { narrow: 300, wide: 610 }),
  ...storyCharts(some, { narrow: 240, wide: 260 }),
  ...articleCharts(),
  ...storylines(),
  ...series(),
]

test('a label is near its point and at its height: no far or steep tie, no high among the lows', () => {
  const far = drawn.flatMap(({ name, widths, labels, height }) =>
    labels.flatMap((label) => {
      const { id, tie, dot } = label
      if (!dot) throw new Error(`${name}: a label without a dot`)
      const problems: string[] = []
      for (const width of widths) {
        const { left, right, top, bottom } = boxOf(label, label, width)
        const at = (dot.x * width) / 100
        const aside = Math.max(left - at, at - right)
        const down = Math.max(top - dot.y, dot.y - bottom)
        const middle = (top + bottom) / 2
        if (aside > 61) problems.push(`${aside}px aside`)
        if (down > Math.max(43, height / 4)) problems.push(`${down}px up or down`)
        const [isUpper, isUnder] = [dot.y < height / 2, middle > height / 2 + 1]
        if (/^(?:high|peak)/.test(id) && isUpper && isUnder)
          problems.push('a high in the lower half')
        if (/^(?:low|trough)/.test(id) && !isUpper && middle < height / 2 - 1)
          problems.push('a low in the upper half')
      }
      const rise = tie ? Math.abs(tie.to.y - tie.from.y) : 0
      if (tie && rise > 40 && Math.abs(tie.to.x - tie.from.x) < rise / 2)
        problems.push(`an upright tie of ${rise}px`)
      return problems.map((problem) => `${name}, ${id}: ${problem}`)
    }),
  )
  expect(far).toEqual([])
})

test('a last price is at its own dot, and says its day where it might be taken for another that is named', () => {
  let [lasts, bare] = [0, 0]
  for (const { name, labels, ownDots, said, line, height } of drawn)
    for (const { id, dot, lines } of labels.filter((one) => one.id.startsWith('last'))) {
      if (!dot) throw new Error(`${name}: a label without a dot`)
      lasts++
      const touches = ({ x, y }: PathPoint) => Math.abs(x - dot.x) < 0.03 && Math.abs(y - dot.y) < 1
      expect(ownDots.some(touches), `${name}, ${height}px high`).toBe(true)
      // The end of the line.
      expect(line.at(-1)?.y, name).toBeCloseTo(dot.y, 1)
      if (lines.some(({ text, rest = '' }) => /[A-Z][a-z]/.test(`${text}${rest}`))) continue
      if (said.some(({ day }) => id.endsWith(day))) continue
      bare++
      for (const { day, y } of said)
        if (Math.abs(y - dot.y) < 8)
          expect(
            labels.some((label) => label.id.endsWith(day)),
            `${name}: ${day}`,
          ).toBe(true)
    }
  expect(lasts).toBeGreaterThan(500)
  expect(bare).toBeGreaterThan(20)
})

test('a last price is level with its own dot or nearer to it than to any other, and leaves what the sentence names first its label', () => {
  const problems: string[] = []
  let [beside, close] = [0, 0]
  for (const { name, widths, labels, dots, said, height, line } of drawn) {
    const last = labels.find(({ id }) => id.startsWith('last'))
    if (!last?.dot) continue
    const { dot: own, lines } = last
    const ys = line.map(({ y }) => y)
    /** A high or a low, which the line itself shows. */
    const isExtreme = ({ y }: PathPoint) => y - Math.min(...ys) < 0.1 || Math.max(...ys) - y < 0.1
    const hasLabel = (day: PlainDate) => labels.some(({ id }) => id.endsWith(day))
    const isBeside = ({ x, y }: PathPoint) => Math.abs(x - own.x) < 12 && Math.abs(y - own.y) < 24
    const say = (what: string) => problems.push(`${name}, ${height}px high: ${what}`)
    for (const width of last.tie ? [] : widths) {
      const box = boxOf(last, last, width)
      const off = (y: number) => Math.abs(box.top + 8 - y)
      const others = dots.filter(({ x, y }) => Math.abs(y - own.y) >= 1 || Math.abs(x - own.x) >= 1)
      const isLevel =
        off(own.y) <= 7 && others.every(({ y }) => off(y) > off(own.y) || Math.abs(y - own.y) < 1)
      const far = distanceTo(box, own, width)
      beside++
      if (isLevel) close++
      else if (!others.every((dot) => distanceTo(box, dot, width) >= far + 3))
        say(`at ${width}px ${last.id} is beside another dot`)
    }
    const isDated = lines.some(({ text, rest = '' }) => /[A-Z][a-z]/.test(`${text}${rest}`))
    for (const { day, ...at } of said)
      if (!isExtreme(at) && !last.id.endsWith(day) && !isDated && isBeside(at) && !hasLabel(day))
        say(`${last.id} has no day beside ${day}`)
    const [first] = said
    // On a low plot the dots of two days are one.
    const isNext = first && height >= 300 && isBeside(first) && Math.abs(first.x - own.x) < 1
    if (isNext && !last.id.endsWith(first.day) && !hasLabel(first.day))
      say(`${last.id} has a label and ${first.day} has none`)
  }
  expect(problems).toEqual([])
  expect(beside).toBeGreaterThan(1000)
  expect(close).toBeGreaterThan(500)
})

test('a label is at its own point: no other dot, turn or rule is nearer, and no leader runs through it', () => {
  expect(drawn.length).toBeGreaterThan(900)
  expect(drawn.flatMap(({ labels }) => labels.filter(({ tie }) => tie)).length).toBeGreaterThan(100)
  expect(drawn.flatMap(misread)).toEqual([])
  // What the page says nowhere else has its day beside its value.
  const undated = drawn.flatMap(({ name, labels }) =>
    labels
      .filter(
        ({ id, lines }) =>
          !/^(?:high|low|last) /.test(id) &&
          !lines.some(({ text, rest = '' }) => /[A-Z]/.test(`${text}${rest}`)),
      )
      .map(({ id }) => `${name}: ${id}`),
  )
  expect(undated).toEqual([])
  // A figure is strong, its date is not.
  const strong = drawn.flatMap(({ labels }) =>
    labels
      .filter(({ id }) => /^(?:high|low|last|said|peak|trough) /.test(id))
      .flatMap(({ lines }) =>
        lines.filter(({ isStrong, text }) => isStrong && /[A-Z][a-z]{2}/.test(text)),
      ),
  )
  expect(strong).toEqual([])
})

test('numbers over a line stay apart from one another and from the day of the article', () => {
  const near: string[] = []
  for (const article of articles) {
    const events = article.storylines.flatMap(({ id }) => catalog.listEvents(id))
    for (const { benchmark, prices, from, to, published, neighbours } of pricesOf(
      catalog,
      article,
      events,
    ).charts) {
      const { plot } = drawSeries({ benchmark, prices, from, to, height: 150 })
      const days = neighbours.map((event) => dayOf(event.published))
      const rows = placeEvents(plot, prices, numbered(days))
      for (const [size, width] of [
        ['narrow', 228],
        ['wide', 560],
      ] as const) {
        const at = (day: PlainDate | undefined) => ((day ? plot.x(day) : 0) * width) / 100
        for (const day of days)
          if (Math.abs(at(day) - at(published)) < 4.5) near.push(`${article.slug}: ${day}`)
        for (const [index, mark] of rows[size].marks.entries()) {
          const next = rows[size].marks[index + 1]
          const [last, first] = [days[lastOf(mark.text) - 1], next && days[next.first - 1]]
          if (next && at(first) - at(last) < 8)
            near.push(`${article.slug}, ${size}: ${mark.text} and ${next.text}`)
        }
      }
    }
  }
  expect(near).toEqual([])
})

function misread({ name, widths, labels: all, dots, leaders, ...drawn }: Drawn): string[] {
  const { rules, line, height } = drawn
  return widths.flatMap((width) => {
    const labels = all.filter(({ from = 0 }) => width >= from)
    const turns = turnsOf(line)
    const boxes = labels.map((label) => boxOf(label, label, width))
    return labels.flatMap((label, index) => {
      const [box, own] = [boxes[index], label.dot]
      if (!box || !own) throw new Error(`${name}: a label without a dot`)
      const say = (what: string) => [`${name} at ${width}px, ${label.id}: ${what}`]
      const isOther = ({ x, y }: PathPoint) =>
        Math.hypot(((x - own.x) * width) / 100, y - own.y) > SAME
      const problems: string[] = []
      const far = distanceTo(box, own, width)
      const touches = ({ x, y }: PathPoint) =>
        Math.hypot(((x - own.x) * width) / 100, y - own.y) < 8
      // Right of the plot with its day it is that of the end of the line, whatever else is there.
      const isBeyond = box.left > width && label.lines.length > 1
      if (
        label.id.startsWith('last') &&
        !isBeyond &&
        dots.some((dot) => (dot.x !== own.x || dot.y !== own.y) && touches(dot))
      )
        problems.push(...say('its dot lies on another'))
      for (const upright of [...leaders, ...rules.map((x) => ({ x, y: height }))])
        if (lineCrosses([{ x: upright.x, y: 0 }, upright], box, width, 0))
          problems.push(...say('struck through'))
      if (label.tie) {
        const tie = [label.tie.from, label.tie.to].map(({ x, y }) => ({
          x: own.x + (x / width) * 100,
          y,
        }))
        // That of a high or a low may, at need, cross the dotted leader of an event.
        const isExtreme = /^(?:high|low) /.test(label.id)
        const uprights = [...(isExtreme ? [] : leaders), ...rules.map((x) => ({ x, y: height }))]
        if (uprights.some((upright) => crosses(tie, upright, own)))
          problems.push(...say('its tie crosses an event'))
        if (boxes.some((other) => other !== box && lineCrosses(tie, other, width, 0)))
          problems.push(...say('its tie runs through a label'))
        const end = tie[1]
        if (!end || distanceTo(box, end, width) > 3) problems.push(...say('its tie ends elsewhere'))
      } else {
        if (far > 14) problems.push(...say(`${Math.round(far)}px away, without a tie`))
        if (dots.some((dot) => isOther(dot) && distanceTo(box, dot, width) <= far))
          problems.push(...say('nearer to another dot'))
        if (turns.some((turn) => isOther(turn) && distanceTo(box, turn, width) < far - 0.5))
          problems.push(...say('nearer to another turn'))
      }
      return problems
    })
  })
}

/** Whether a tie meets an upright line from the top to a point that is not its own. */
function crosses(tie: readonly PathPoint[], upright: PathPoint, own: PathPoint): boolean {
  const [from, to] = tie
  if (!from || !to || upright.x === own.x) return false
  const part = (upright.x - from.x) / (to.x - from.x)
  return part > 0 && part < 1 && from.y + part * (to.y - from.y) < upright.y
}

/** Points of a line that are the highest or the lowest of the dozen about them and stand out from them. */
function turnsOf(line: readonly PathPoint[]): PathPoint[] {
  return line.filter(({ y }, index) => {
    const [before, after] = [
      line.slice(Math.max(0, index - 6), index),
      line.slice(index + 1, index + 7),
    ]
    const [left, right] = [before, after].map((some) => some.map((one) => one.y))
    if (!left?.length || !right?.length) return false
    const isPeak = [...left, ...right].every((other) => other > y)
    const isTrough = [...left, ...right].every((other) => other < y)
    const rise = (some: number[]) => Math.max(...some.map((other) => Math.abs(other - y)))
    return (isPeak || isTrough) && Math.min(rise(left), rise(right)) > 9
  })
}

function storyCharts(
  list: typeof articles,
  heights: Readonly<Record<'narrow' | 'wide', number>>,
): Drawn[] {
  return list.flatMap((article) => {
    const events = article.storylines.flatMap(({ id }) => catalog.listEvents(id))
    const chart = storyChart(catalog, article, events)
    if (!chart) return []
    const { plot, sets, listed, ownDay } = layOutChart(chart, heights)
    const scale = heights.narrow / heights.wide
    const stems = placeEvents(
      plot,
      chart.prices,
      listed.map(({ day, isOwn }, n) => ({ number: n + 1, day, hasRule: isOwn })),
    ).ends.map(({ x, y }) => ({ x, y: y * scale }))
    const own = ownDay === undefined ? [] : [ownDay]
    const common = { name: article.slug }
    const lineAt = (height: number) =>
      pricePlaces(chart.benchmark, plot, height).stepsOf(chart.prices)
    const saidAt = (height: number) =>
      chart.course.prices.map(({ day, price }) => ({
        day,
        x: plot.x(day),
        y: pricePlaces(chart.benchmark, plot, height).down(price),
      }))
    const labelsOf = (size: keyof typeof sets) =>
      sets[size].labels.filter(({ kind }) => kind === 'price')
    return [
      {
        ...common,
        widths: [240, 280, 340, 420, 520],
        labels: labelsOf('narrow'),
        dots: [...sets.narrow.dots, ...stems],
        ownDots: [...sets.narrow.dots, ...stems],
        said: saidAt(heights.narrow),
        leaders: stems,
        rules: own,
        line: lineAt(heights.narrow),
        height: heights.narrow,
      },
      ...(['middle', 'wide'] as const).map((size) => ({
        ...common,
        widths: size === 'middle' ? [560, 690, 890] : [900, 1120, 1500],
        labels: labelsOf(size),
        dots: sets[size].dots,
        ownDots: sets[size].dots,
        said: saidAt(heights.wide),
        leaders: [],
        rules: [...own, ...sets[size].rules],
        line: lineAt(heights.wide),
        height: heights.wide,
      })),
    ]
  })
}

function articleCharts(): Drawn[] {
  return articles.flatMap((article) => {
    const events = article.storylines.flatMap(({ id }) => catalog.listEvents(id))
    return pricesOf(catalog, article, events).charts.flatMap((context) => {
      const { benchmark, prices, from, to, published, neighbours } = context
      const { plot } = drawSeries({ benchmark, prices, from, to, height: 150 })
      const days = neighbours.map((event) => dayOf(event.published))
      const course = courseAround(benchmark, prices, published) ?? rangeInWords(benchmark, prices)
      return plotsOf(article.slug, benchmark, prices, plot, days, course?.prices, [
        plot.x(published),
      ])
    })
  })
}

function storylines(): Drawn[] {
  return catalog.listTerms('storyline').flatMap(({ id }) => {
    const { prices: drawn, events = [] } = findTimeline(catalog, id) ?? {}
    if (!drawn) return []
    const { benchmark, prices, from, to, lastEvent } = drawn
    const { plot } = drawSeries({ benchmark, prices, from, to, height: 280 })
    const said = rangeInWords(benchmark, prices, lastEvent)?.prices
    return plotsOf(
      id,
      benchmark,
      prices,
      plot,
      events.map(({ day }) => day),
      said,
    )
  })
}

function series(): Drawn[] {
  return catalog.listBenchmarks().flatMap(({ id }) => {
    const found = findSeries(catalog, id)
    if (!found) return []
    const { benchmark, prices, events } = found
    const { plot } = drawSeries({ ...found, height: 240 })
    const days = events.map(({ day }) => day)
    return plotsOf(id, benchmark, prices, plot, days, rangeInWords(benchmark, prices)?.prices)
  })
}

function plotsOf(
  name: string,
  benchmark: Benchmark,
  prices: readonly BenchmarkPrice[],
  plot: Plot,
  days: readonly PlainDate[],
  said: readonly BenchmarkPrice[] | undefined,
  rules: readonly number[] = [],
): Drawn[] {
  const { ends } = placeEvents(plot, prices, numbered(days))
  const notes = plotNotes(benchmark, prices, plot, { rules, ends }, said)
  const line = pricePlaces(benchmark, plot).stepsOf(prices)
  return (['narrow', 'wide'] as const).map((size) => ({
    name,
    widths: size === 'narrow' ? narrow : wide,
    labels: notes[size],
    dots: [...notes[size].map(({ dot }) => dot), ...ends],
    ownDots: [...(notes.end ? [notes.end] : []), ...ends],
    said: (said ?? []).map(({ day, price }) => ({ day, x: plot.x(day), y: plot.y(price) })),
    leaders: ends,
    rules,
    line,
    height: plot.height,
  }))
}

function numbered(days: readonly PlainDate[]) {
  return days.map((day, index) => ({ number: index + 1, day }))
}

function lastOf(text: string): number {
  return Number(text.split('–').at(-1))
}
