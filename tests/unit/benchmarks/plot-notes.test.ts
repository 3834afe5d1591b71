/** The labels of prices on plots: each at its own dot, none instead of a value of the axis. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { boxOf } from '#lib/benchmarks/chart/label-spots'
import { placeEvents } from '#lib/benchmarks/chart/marks'
import { labelPlacer } from '#lib/benchmarks/chart/place-labels'
import { drawSeries } from '#lib/benchmarks/chart/series-plot'
import { layOutChart } from '#lib/benchmarks/chart-layout'
import { rangeInWords } from '#lib/benchmarks/course'
import { chartSizes } from '#lib/benchmarks/label-set'
import { isOnDot } from '#lib/benchmarks/note-labels'
import { plotNotes } from '#lib/benchmarks/plot-notes'
import { extremeNotes } from '#lib/benchmarks/price-notes'
import { findSeries } from '#lib/benchmarks/series'
import { storyChart } from '#lib/benchmarks/story-chart'
import { nextMonth } from '#lib/core/months'
import { emptyFilter } from '#lib/filter/filter'
import { findTimeline } from '#lib/storylines/timeline'
import { openArchive } from '../catalog/the-archive.ts'
import { day } from './some-prices.ts'

const catalog = openArchive()

test('a label is not set where it would be read as that of another dot', () => {
  const wish = { id: 'it', x: 50, y: 100, kind: 'below', width: 60, height: 16 } as const
  const ground = { widths: [400], height: 200, line: [] }
  const own = { x: 50, y: 100 }
  expect(labelPlacer(ground, [own]).place(wish)).toMatchObject({ dx: 0, y: 108 })
  // Beneath it is a dot that a label there would be nearer to.
  const placed = labelPlacer(ground, [own, { x: 50, y: 131 }]).place(wish)
  expect(placed).toBeDefined()
  expect(placed).not.toMatchObject({ dx: 0, y: 108 })
})

test('the label of an event is not set at a point of the line, where there is space elsewhere', () => {
  const wish = { id: 'it', x: 50, y: 0, kind: 'rule', width: 60, height: 16 } as const
  const empty = { widths: [400], height: 200, line: [] }
  expect(labelPlacer(empty, []).place(wish)).toMatchObject({ anchor: 'start', y: 0 })
  // A point at the right of the rule, near its top.
  expect(labelPlacer(empty, [{ x: 60, y: 24 }]).place(wish)).toMatchObject({ anchor: 'end', y: 0 })
  const turning = [
    { x: 40, y: 190 },
    { x: 60, y: 24 },
    { x: 70, y: 190 },
  ]
  expect(labelPlacer({ ...empty, line: turning }, []).place(wish)).toMatchObject({ anchor: 'end' })
})

test('a value of the axis stays, and the last price is beside it', () => {
  const articles = catalog
    .listArticles(emptyFilter, 1, 100_000)
    .items.flatMap(({ slug }) => catalog.findArticle(slug) ?? [])
  let onAxis = 0
  for (const article of articles.filter((_, index) => index % 3 === 0)) {
    const chart = storyChart(catalog, article, [])
    if (!chart) continue
    const { sets, heights } = layOutChart(chart, { narrow: 300, wide: 430 })
    for (const size of chartSizes) {
      const height = size === 'narrow' ? heights.narrow : heights.wide
      expect(sets[size].levels.map(({ label }) => label)).not.toContain('')
      for (const { x, dx, y, height: high, anchor } of sets[size].labels) {
        if (x < 94 || dx < 0 || anchor !== 'start') continue
        onAxis++
        for (const level of sets[size].levels) {
          const at = (level.y * height) / 100
          expect(at < y - 7 || at > y + high + 7, article.slug).toBe(true)
        }
      }
    }
  }
  expect(onAxis).toBeGreaterThan(20)
})

test('on the chart of a story high, low and last have a label or are in words, the high mostly a label', () => {
  let [highs, labelled] = [0, 0]
  for (const { id } of catalog.listTerms('storyline')) {
    const { prices: drawn, events } = findTimeline(catalog, id) ?? {}
    if (!drawn || !events) continue
    const { benchmark, prices, from, to } = drawn
    const { plot } = drawSeries({ benchmark, prices, from, to, height: 280 })
    const said = rangeInWords(benchmark, prices)?.prices ?? []
    const marks = placeEvents(plot, prices, events)
    const notes = plotNotes(benchmark, prices, plot, marks, said)
    for (const size of ['narrow', 'wide'] as const) {
      const days = notes[size].map(({ id: name }) => name.split(' ')[1])
      const inWords = [...notes.unplaced[size], ...said].map(({ day }) => day)
      for (const { day } of extremeNotes(benchmark, prices))
        expect([...days, ...inWords]).toContain(day)
      highs++
      if (notes[size].some(({ id: name }) => name.startsWith('high'))) labelled++
    }
  }
  expect(highs).toBeGreaterThan(50)
  expect(labelled / highs).toBeGreaterThan(0.5)
})

test('the last price of a story is not tied across an event, and what is said is at its own month', () => {
  let [rightOf, inMonth] = [0, 0]
  for (const { id } of catalog.listTerms('storyline')) {
    const { prices: drawn, events } = findTimeline(catalog, id) ?? {}
    if (!drawn || !events) continue
    const { benchmark, prices, from, to, lastEvent } = drawn
    const { plot } = drawSeries({ benchmark, prices, from, to, height: 280 })
    const marks = placeEvents(plot, prices, events)
    const said = rangeInWords(benchmark, prices, lastEvent)?.prices ?? []
    const notes = plotNotes(benchmark, prices, plot, marks, said)
    for (const [size, width] of [
      ['narrow', 228],
      ['wide', 560],
    ] as const)
      for (const { id: name, x: own, dot, dx, anchor, tie } of notes[size]) {
        if (name.startsWith('last') && anchor === 'start' && dx >= 0) rightOf++
        if (name.startsWith('last') && tie)
          for (const { x, y } of marks.ends) {
            const at = ((x - own) * width) / 100
            const part = (at - tie.from.x) / (tie.to.x - tie.from.x)
            // Under the leader's end it crosses nothing.
            if (part > 0 && part < 1)
              expect(tie.from.y + part * (tie.to.y - tie.from.y), `${id} ${size}`).toBeGreaterThan(
                y,
              )
          }
        if (!name.startsWith('said') || benchmark.frequency === 'daily') continue
        inMonth++
        const at = day(name.slice(5))
        expect(dot.x).toBeGreaterThanOrEqual(plot.x(at))
        expect(dot.x).toBeLessThan(plot.x(nextMonth(at)))
      }
  }
  expect(rightOf).toBeGreaterThan(40)
  expect(inMonth).toBeGreaterThan(5)
})

test('the price at the last event of a story that is over has its label, though the event has its dot there', () => {
  const { prices: drawn, events } = findTimeline(catalog, 'russia-ukraine-war') ?? {}
  if (!drawn || !events) throw new Error('no story')
  const { benchmark, prices, from, to, lastEvent } = drawn
  const { plot } = drawSeries({ benchmark, prices, from, to, height: 280 })
  const said = rangeInWords(benchmark, prices, lastEvent)?.prices ?? []
  const { wide } = plotNotes(benchmark, prices, plot, placeEvents(plot, prices, events), said)
  expect(wide.map(({ id }) => id)).toContain('said 2025-05-01')
  expect(wide.find(({ id }) => id.startsWith('last'))).toMatchObject({ anchor: 'start', dx: 8 })
})

test('the high that the title of a price names has its label where all its sides have events', () => {
  const series = findSeries(catalog, 'brent')
  if (!series) throw new Error('no Brent')
  const { plot, points } = drawSeries({ ...series, scale: 'linear', height: 240 })
  const numbered = series.events.map((event, index) => ({ ...event, number: index + 1 }))
  const marks = placeEvents(plot, points, numbered, { narrow: 290, wide: 620 })
  const said = rangeInWords(series.benchmark, series.prices)?.prices
  const notes = plotNotes(series.benchmark, series.prices, plot, marks, said)
  for (const size of ['narrow', 'wide'] as const)
    expect(notes[size].map(({ id }) => id)).toContain('high 2026-04-07')
})

test('the last price of a story that is over says its month on a narrow page', () => {
  const { prices: drawn, events } = findTimeline(catalog, 'russia-ukraine-war') ?? {}
  if (!drawn || !events) throw new Error('no story')
  const { benchmark, prices, from, to, lastEvent } = drawn
  const { plot } = drawSeries({ benchmark, prices, from, to, height: 280 })
  const said = rangeInWords(benchmark, prices, lastEvent)?.prices ?? []
  const { narrow } = plotNotes(benchmark, prices, plot, placeEvents(plot, prices, events), said)
  const last = narrow.find(({ id }) => id.startsWith('last'))
  expect(last?.lines.map(({ text }) => text)).toEqual(['$11.62', 'Jul 2025'])
})

test('a story chart that goes on after its article has its last price at most widths, the newest that or its own at all', () => {
  const counts = { narrow: 0, middle: 0, wide: 0 }
  const articles = catalog
    .listArticles(emptyFilter, 1, 60)
    .items.flatMap(({ slug }) => catalog.findArticle(slug) ?? [])
  const layouts = articles.flatMap((article) => {
    const events = article.storylines.flatMap(({ id }) => catalog.listEvents(id))
    const chart = storyChart(catalog, article, events)
    return chart
      ? [{ ...layOutChart(chart, { narrow: 300, wide: 568 }), said: chart.course.prices }]
      : []
  })
  for (const [index, { sets, said }] of layouts.entries())
    for (const size of chartSizes) {
      const isLabelled = sets[size].labels.some(({ id }) => id.startsWith('last'))
      // What the sentence names first goes before it, where the two are of one day and the next.
      const hasFirst = sets[size].labels.some(({ id }) => said[0] && id.endsWith(said[0].day))
      if (index === 0) expect(isLabelled || hasFirst, size).toBe(true)
      if (isLabelled) counts[size]++
    }
  expect(Math.min(...Object.values(counts)) / layouts.length).toBeGreaterThan(0.9)
})

test('what the title of a series names has its dot at every width, unless an event has its own there', () => {
  let [dotted, bare] = [0, 0]
  for (const benchmark of catalog.listBenchmarks())
    for (const part of [{}, ...catalog.listStorylines().map(({ id }) => ({ storyline: id }))]) {
      const series = findSeries(catalog, benchmark.id, part)
      if (!series) continue
      const { plot, points } = drawSeries({ ...series, scale: 'linear', height: 240 })
      const numbered = series.events.map((event, index) => ({ ...event, number: index + 1 }))
      const marks = placeEvents(plot, points, numbered, { narrow: 290, wide: 620 })
      const said = rangeInWords(benchmark, series.prices)?.prices ?? []
      const notes = plotNotes(benchmark, series.prices, plot, marks, said)
      for (const { day, price } of said) {
        if (day === series.prices.at(-1)?.day) continue
        const at = { x: plot.x(day), y: plot.y(price) }
        for (const [size, width] of [
          ['narrow', 228],
          ['wide', 560],
        ] as const) {
          const all = [...notes.dots[size].map((dot) => dot.at), ...marks.ends]
          expect(isOnDot(at, all, width), `${benchmark.id} ${day} ${size}`).toBe(true)
          dotted++
          if (!notes[size].some(({ id }) => id.endsWith(day))) bare++
        }
      }
    }
  expect(dotted).toBeGreaterThan(500)
  expect(bare).toBeGreaterThan(20)
  expect(bare / dotted).toBeLessThan(0.14)
})

test('what the title of a story chart names has its value, mostly with its day, at nine of ten places', () => {
  let [named, labelled, dated] = [0, 0, 0]
  const roomy = new Set<string>()
  const articles = catalog
    .listArticles(emptyFilter, 1, 100_000)
    .items.flatMap(({ slug }) => catalog.findArticle(slug) ?? [])
  for (const article of articles.filter((_, index) => index % 2 === 0)) {
    const events = article.storylines.flatMap(({ id }) => catalog.listEvents(id))
    const chart = storyChart(catalog, article, events)
    if (!chart) continue
    const { sets } = layOutChart(chart, { narrow: 300, wide: 430 })
    for (const size of chartSizes) {
      const { labels } = sets[size]
      for (const { from } of labels) if (from) roomy.add(`${size} ${from}`)
      for (const { day } of chart.course.prices) {
        const label = labels.find(({ id }) => id.endsWith(day))
        named++
        if (label) labelled++
        if (label?.lines.some(({ text, rest = '' }) => /[A-Z][a-z]{2}/.test(`${text}${rest}`)))
          dated++
      }
    }
  }
  expect(named).toBeGreaterThan(500)
  expect(labelled / named).toBeGreaterThan(0.93)
  expect(dated / named).toBeGreaterThan(0.88)
  // Where they do not fit the style sheet hides them.
  const styles = readFileSync('components/benchmarks/story-plot.module.css', 'utf8')
  for (const [size, from] of [...roomy].map((one) => one.split(' ')))
    expect(styles).toMatch(
      new RegExp(`width < ${from}px\\) \\{\\s+\\.${size} \\.label\\[data-roomy\\]`),
    )
})

test('a label of the widest plots of a range is hidden on the others, and is at those inside them', () => {
  const styles = readFileSync('components/benchmarks/plot-notes.module.css', 'utf8')
  let found = 0
  for (const { id } of catalog.listTerms('storyline')) {
    const { prices: drawn, events } = findTimeline(catalog, id) ?? {}
    if (!drawn || !events) continue
    const { benchmark, prices, from: first, to, lastEvent } = drawn
    const { plot } = drawSeries({ benchmark, prices, from: first, to, height: 280 })
    const said = rangeInWords(benchmark, prices, lastEvent)?.prices ?? []
    const notes = plotNotes(benchmark, prices, plot, placeEvents(plot, prices, events), said)
    for (const size of ['narrow', 'wide'] as const)
      for (const label of notes[size].filter(({ from }) => from)) {
        found++
        const width = label.from ?? 0
        const { left, right } = boxOf(label, label, width)
        expect(left).toBeGreaterThanOrEqual(0)
        expect(right).toBeLessThanOrEqual(width + 54)
        expect(styles).toMatch(
          new RegExp(`width < ${width}px\\) \\{\\s+\\.${size} \\.label\\[data-roomy\\]`),
        )
      }
  }
  expect(found).toBeGreaterThan(5)
})

test('on a narrow page each event has a stem and a dot on the line, but for the own, which has its rule', () => {
  const article = catalog.findArticle('russia-invades-ukraine-2022')
  if (!article) throw new Error('no article')
  const events = article.storylines.flatMap(({ id }) => catalog.listEvents(id))
  const chart = storyChart(catalog, article, events)
  if (!chart) throw new Error('no chart')
  const { listed, stems, stops } = layOutChart(chart, { narrow: 300, wide: 430 })
  expect(listed.length).toBeGreaterThan(1)
  const parts = (path: string) => path.match(/M/g)?.length
  expect(parts(stems)).toBe(listed.length - 1)
  expect(parts(stops)).toBe(listed.length - 1)
})
