import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countryName } from '#lib/core/countries'
import { openAtlas } from '#lib/maps/atlas'
import { type Box, containsBox, containsPoint, overlaps } from '#lib/maps/clip'
import { MARK } from '#lib/maps/glyphs'
import { gapTo } from '#lib/maps/label-geometry'
import type { Label } from '#lib/maps/label-model'
import type { Circle, LabelKind } from '#lib/maps/model'
import { landFinder, MOST_ELSEWHERE } from '#lib/maps/name-places'
import { mostOf, newsMap } from '#lib/maps/news-map'
import { mapPage } from '#lib/maps/news-page'
import { capitalsOf, isCode, isLargest } from '#lib/maps/news-ranks'
import {
  insetNames,
  isWorld,
  newsPaper,
  type SheetName,
  settings,
  sheetNames,
} from '#lib/maps/news-sheets'
import { newsInWords } from '#lib/maps/news-words'
import type { Point } from '#lib/maps/projection'
import { densify } from '#lib/maps/sphere'
import { openArchive } from '../catalog/the-archive.ts'
import { lineOf, pointOf } from './a-gazetteer.ts'

const catalog = openArchive()
const places = [
  pointOf('hormuz', [56.4, 26.6], 'strait'),
  pointOf('bab', [43.3, 12.6], 'strait'),
  lineOf('stream', [
    [28, 60],
    [13.6, 54.1],
  ]),
]
const codes = [...openAtlas().areas.keys()].filter((code) => countryName(code))
const countsOf = (minLength: number) =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...codes), fc.integer({ min: 1, max: 5000 })), {
      selector: ([code]) => code,
      minLength,
      maxLength: 90,
    })
    .map((pairs) => pairs.map(([id, count]) => ({ id, name: countryName(id) ?? id, count })))
const counts = countsOf(0)
const isOn = (
  { at, radius }: { at: Point; radius: number },
  [from, to]: readonly [Point, Point] = [at, at],
) =>
  Array.from({ length: 101 }, (_, step) => step / 100).some(
    (part) =>
      Math.hypot(
        from[0] + (to[0] - from[0]) * part - at[0],
        from[1] + (to[1] - from[1]) * part - at[1],
      ) < radius,
  )

test('a circle’s area is its count, on the paper, and no name lies on another', {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(counts, fc.constantFrom(...sheetNames), (countries, sheet) => {
      const map = newsMap(sheet, { countries, places })
      const paper = [0, 0, map.width, map.height] as const
      for (const { at, radius } of map.circles) {
        const [x, y] = at
        expect(containsBox(paper, [x - radius, y - radius, x + radius, y + radius])).toBe(true)
      }
      const most = Math.max(...countries.map(({ count }) => count))
      const [first, ...rest] = map.circles
      for (const { count, radius } of rest) {
        // The smallest are drawn larger than they are, so that they are seen at all.
        if (!first || first.count < most || radius < 2) continue
        expect((radius / first.radius) ** 2).toBeCloseTo(count / first.count, 1)
      }
      for (const [index, { id, box, tie }] of map.labels.entries()) {
        // A line that runs over a circle reads as its.
        for (const circle of tie ? map.circles : [])
          if (circle.id !== id) expect(isOn(circle, tie), `${id} over ${circle.id}`).toBe(false)
        expect(containsBox(paper, box)).toBe(true)
        expect(map.labels.slice(index + 1).filter((other) => overlaps(other.box, box))).toEqual([])
      }
      expect(map.marks.filter(({ at }) => !containsPoint(paper, at))).toEqual([])
      expect(JSON.stringify(map)).not.toMatch(/NaN|null|Infinity/)
    }),
    { numRuns: 40, interruptAfterTimeLimit: 60_000 },
  )
})

/** The land of the countries that have circles. */
function countedLand(sheet: SheetName, circles: readonly Circle[]) {
  const { paper } = newsPaper(sheet)
  return landFinder(circles.map(({ id }) => ({ code: id, rings: paper.rings(id) })))
}

/** What a name fills of its box: capitals are lower than a line. */
function inkIn(label: Label<LabelKind>, sheet: SheetName): Box {
  return isCode(label) ? capitalsOf(label.box, settings[sheet].size) : label.box
}

function isInside({ at: [x, y], radius }: Circle, [left, top, right, bottom]: Box): boolean {
  return Math.hypot(Math.max(x - left, right - x), Math.max(y - top, bottom - y)) < radius
}

/** How near a line comes to the edge of a circle, sampled. */
function gapOf(
  { at, radius }: Pick<Circle, 'at' | 'radius'>,
  [from, to]: readonly [Point, Point],
): number {
  const gaps = Array.from({ length: 51 }, (_, step) =>
    Math.hypot(
      from[0] + ((to[0] - from[0]) * step) / 50 - at[0],
      from[1] + ((to[1] - from[1]) * step) / 50 - at[1],
    ),
  )
  return Math.min(...gaps) - radius
}

test('a country’s name lies in its circle or nearest to it, or a short line ties it to its circle; never on land of another that has a circle', {
  timeout: 180_000,
}, () => {
  fc.assert(
    fc.property(counts, fc.constantFrom(...sheetNames), (countries, sheet) => {
      const { labels, circles } = newsMap(sheet, { countries, places: [] })
      const counted = countedLand(sheet, circles)
      for (const label of labels) {
        const { id, kind, tie } = label
        if (kind !== 'circle') continue
        const box = inkIn(label, sheet)
        if (tie) {
          const circle = circles.find((one) => one.id === id)
          const [[x, y], [toX, toY]] = tie
          const off = circle && Math.hypot(circle.at[0] - x, circle.at[1] - y) - circle.radius
          expect([id, Math.abs(off ?? 9) < 1]).toEqual([id, true])
          expect([id, Math.hypot(toX - x, toY - y) < 26]).toEqual([id, true])
          expect([id, counted.partElsewhere([id], box)]).toEqual([id, 0])
          for (const other of circles) {
            if (other.id === id) continue
            // As near as it begins, or a finger’s half away; the label’s own point is rounded.
            const start = Math.hypot(x - other.at[0], y - other.at[1]) - other.radius
            const least = Math.min(12, start - 2) - 1.5
            expect([id, other.id, gapOf(other, tie) >= least]).toEqual([id, other.id, true])
          }
          continue
        }
        if (circles.some((one) => one.id === id && isInside(one, box))) continue
        const own = circles.find((one) => one.id === id)?.radius ?? 0
        const gaps = circles
          // No name reads as that of a circle that is much smaller.
          .filter((one) => one.id === id || 3 * one.radius > own)
          .map((one) => ({ id: one.id, gap: gapTo(box, one.at) - one.radius }))
        const nearest = gaps.reduce((least, one) => (one.gap < least.gap ? one : least))
        expect([id, nearest.id]).toEqual([id, id])
        expect([id, counted.partElsewhere([id], box) <= MOST_ELSEWHERE]).toEqual([id, true])
      }
    }),
    { numRuns: 60, interruptAfterTimeLimit: 120_000 },
  )
})

/** Whether the edge of a circle runs through a box. */
function crossesEdge(box: Box, [x, y]: Point, radius: number): boolean {
  const near = Math.hypot(Math.max(box[0] - x, 0, x - box[2]), Math.max(box[1] - y, 0, y - box[3]))
  const far = Math.hypot(
    Math.max(Math.abs(box[0] - x), Math.abs(box[2] - x)),
    Math.max(Math.abs(box[1] - y), Math.abs(box[3] - y)),
  )
  return near < radius && far > radius
}

test('no name lies on the circle of another country, and none outweighs its neighbours unnamed', {
  timeout: 180_000,
}, () => {
  fc.assert(
    fc.property(countsOf(60), fc.constantFrom(...sheetNames), (countries, sheet) => {
      const { labels, circles } = newsMap(sheet, { countries, places })
      const names = labels.filter(({ kind }) => kind === 'circle')
      const named = new Set(names.map(({ id }) => id))
      for (const label of names) {
        const [{ id }, box] = [label, inkIn(label, sheet)]
        for (const { id: other, at, radius } of circles) {
          if (other === id) {
            expect([id, crossesEdge(box, at, radius)]).toEqual([id, false])
            continue
          }
          const x = Math.min(box[2], Math.max(box[0], at[0]))
          const y = Math.min(box[3], Math.max(box[1], at[1]))
          expect([id, other, Math.hypot(x - at[0], y - at[1]) >= radius]).toEqual([id, other, true])
        }
      }
      for (const one of circles.filter(({ id }) => named.has(id))) {
        const bare = circles.filter(
          (other) =>
            !named.has(other.id) &&
            other.count >= 1.5 * one.count &&
            Math.hypot(other.at[0] - one.at[0], other.at[1] - one.at[1]) < settings[sheet].around,
        )
        expect([one.id, bare.map(({ id }) => id)]).toEqual([one.id, []])
      }
    }),
    { numRuns: 40, interruptAfterTimeLimit: 60_000 },
  )
})

test('every country with a code has its circle on the world, and the European Union none', () => {
  const some = ['RU', 'US', 'EU', 'DE', 'CN', 'SG', 'BH', 'FJ', 'GB', 'NO', 'QA', 'CL']
  const map = newsMap('world-wide', {
    countries: some.map((id) => ({ id, name: id, count: 3 })),
    places,
  })
  expect(map.circles.map(({ id }) => id).toSorted()).toEqual(
    some.filter((code) => code !== 'EU').toSorted(),
  )
})

test('the world has names, and its straits as links', () => {
  const news = {
    countries: [
      { id: 'RU', name: 'Russia', count: 9 },
      { id: 'US', name: 'US', count: 4 },
    ],
    places,
  }
  const world = newsMap('world-wide', news)
  expect(world.marks.filter(({ linked }) => linked).map(({ id }) => id)).toContain('hormuz')
  expect(world.labels.map(({ id }) => id)).toEqual(['RU', 'US', 'hormuz', 'bab', 'stream'])
  expect(newsMap('gulf-wide', news).labels.map(({ id }) => id)).toContain('hormuz')
})

test('the largest circle of the world and of every wide sheet, and the next of the world, have their names, before any line has', () => {
  for (const { name, map } of mapPage(catalog, {}).map.sheets) {
    const named = new Set(map.labels.map(({ id }) => id))
    const order = map.labels.map(({ kind }) => kind)
    const [most, next] = map.circles
    // On a phone Germany’s name is wider than its land: the list has it.
    if (name !== 'europe-narrow') expect([name, most && named.has(most.id)]).toEqual([name, true])
    if (isWorld(name)) expect([name, next && named.has(next.id)]).toEqual([name, true])
    if (order.includes('line'))
      expect(order.lastIndexOf('circle')).toBeLessThan(order.indexOf('line'))
  }
})

test('a pipeline is named beside its line, and on no circle', () => {
  const countries = ['DE', 'SE', 'FI', 'PL', 'EE'].map((id) => ({ id, name: id, count: 30 }))
  const { labels, circles } = newsMap('europe-wide', { countries, places })
  const name = labels.find(({ kind }) => kind === 'line')
  expect(name?.lines.join(' ')).toBe('Name of stream')
  const box = name?.box ?? [0, 0, 0, 0]
  const paper = newsPaper('europe-wide').paper
  const line = paper.line([
    [28, 60],
    [20.8, 57],
    [13.6, 54.1],
  ])
  const [middle] = line.flatMap((piece) => piece.slice(1, 2))
  expect(middle && Math.hypot(box[0] - middle[0], box[1] - middle[1])).toBeLessThan(150)
  for (const { at, radius } of circles) {
    const around = [at[0] - radius, at[1] - radius, at[0] + radius, at[1] + radius] as const
    expect(overlaps(around, box)).toBe(false)
  }
})

test.each(['world-wide', 'world-narrow'] as const)(
  'the %s shows what the other maps of its page do not, and frames them',
  (sheet) => {
    const countries = ['DE', 'QA', 'CN', 'US'].map((id) => ({ id, name: id, count: 9 }))
    const map = newsMap(sheet, { countries, places, insets: insetNames })
    expect(map.circles.map(({ id }) => id)).toEqual(['CN', 'US'])
    expect(map.marks.map(({ id }) => id)).toEqual([])
    expect(map.frames).toHaveLength(2)
    const { paper } = newsPaper(sheet)
    const [europe, gulf] = map.frames
    expect(europe && containsPoint(europe, paper.point([10, 51]))).toBe(true)
    expect(gulf && containsPoint(gulf, paper.point([51, 25]))).toBe(true)
    expect(newsMap(sheet, { countries, places }).frames).toEqual([])
    const alone = newsMap(sheet, { countries, places, insets: ['gulf'] })
    expect(alone.circles.map(({ id }) => id)).toEqual(['DE', 'CN', 'US'])
  },
)

test('a circle takes a finger 24 pixels wide, or up to the next circle', () => {
  fc.assert(
    fc.property(countsOf(60), fc.constantFrom(...sheetNames), (countries, sheet) => {
      const { circles } = newsMap(sheet, { countries, places, insets: insetNames })
      for (const { id, at, radius, reach = radius } of circles) {
        const next = circles
          .filter((other) => other.id !== id)
          .map((other) => Math.hypot(other.at[0] - at[0], other.at[1] - at[1]) - other.radius)
        expect(reach).toBeGreaterThanOrEqual(radius)
        const free = Math.min(settings[sheet].target, ...next)
        expect(reach).toBeGreaterThanOrEqual(free - 0.1)
        if (reach > radius) expect(reach).toBeLessThanOrEqual(free + 0.1)
      }
    }),
    { numRuns: 20, interruptAfterTimeLimit: 60_000 },
  )
})

const filters = [
  {},
  ...catalog.listCommodities().map(({ id }) => ({ commodity: `${id}` })),
  ...catalog.listYears().map((year) => ({ year })),
]

/** The part of all articles on a sheet whose country is named there at least, over all filters; and the largest without a name on the whole. */
const ranks = {
  'world-wide': { named: 0.9, bare: 5 },
  'world-narrow': { named: 0.71, bare: 17 },
  'europe-wide': { named: 0.9, bare: 4 },
  'europe-narrow': { named: 0.72, bare: 11 },
  'gulf-wide': { named: 0.93, bare: 3 },
  'gulf-narrow': { named: 0.9, bare: 3 },
} as const

test('names follow rank: most articles have their country named, no country that is named has a third of the articles of one that is not, and a key has every name without its count', () => {
  const sum = (circles: readonly Circle[]) => circles.reduce((all, { count }) => all + count, 0)
  const pages = filters.map((filter) => mapPage(catalog, filter).map.sheets)
  for (const sheet of sheetNames) {
    const maps = pages.map((sheets) => sheets.find(({ name }) => name === sheet)?.map)
    let [all, some] = [0, 0]
    for (const [index, map] of maps.entries()) {
      if (!map) continue
      const labels = new Map(map.labels.map((label) => [label.id, label]))
      const named = map.circles.filter(({ id }) => labels.has(id))
      const most = map.circles.find(({ id }) => !labels.has(id))?.count ?? 0
      for (const { id, count } of named)
        expect([sheet, index, id, 3 * count > most]).toEqual([sheet, index, id, true])
      if (index === 0) expect([sheet, most <= ranks[sheet].bare]).toEqual([sheet, true])
      const full = map.circles.filter(({ id, count }) =>
        labels.get(id)?.lines.at(-1)?.endsWith(`\u00a0${count}`),
      )
      const short = named.filter((one) => !full.includes(one))
      expect(map.keyed.map(({ shown, name, count }) => [shown, name, count])).toEqual(
        short.map(({ id, name, count }) => [labels.get(id)?.lines.join(' '), name, count]),
      )
      expect(full.length + map.unsaid.size).toBe(map.circles.length)
      expect(full.filter(({ id }) => map.unsaid.has(id))).toEqual([])
      all += sum(map.circles)
      some += sum(named)
    }
    expect([sheet, some / all >= ranks[sheet].named]).toEqual([sheet, true])
  }
})

test('on every filter of the archive no country’s name lies on a line but a large one’s, nor over another country that has a circle', () => {
  let named = 0
  for (const filter of filters) {
    for (const { name, map } of mapPage(catalog, filter).map.sheets) {
      const { paper } = newsPaper(name)
      const counted = countedLand(name, map.circles)
      const lines = map.lines.flatMap(({ id }) => {
        const line = catalog.findPlace(id)
        return line && 'line' in line ? paper.line(densify(line.line)).flat() : []
      })
      for (const label of map.labels) {
        const { id, kind, tie } = label
        if (kind !== 'circle') continue
        named += 1
        const box = inkIn(label, name)
        const circle = map.circles.find((one) => one.id === id)
        if (circle && isInside(circle, box)) continue
        if (!isLargest(circle?.radius ?? 0, settings[name].largest))
          expect([id, lines.filter((point) => containsPoint(box, point))]).toEqual([id, []])
        const most = tie ? 0 : MOST_ELSEWHERE
        expect([id, counted.partElsewhere([id], box) <= most]).toEqual([id, true])
      }
    }
  }
  expect(named).toBeGreaterThan(400)
})

test('on every filter of the archive a code or a bare name is in its circle, tied to it, or more than twice as near to it as to any other', () => {
  let checked = 0
  for (const filter of filters) {
    for (const { name, map } of mapPage(catalog, filter).map.sheets) {
      const marks = map.marks.filter(({ kind }) => kind === 'strait' || kind === 'canal')
      const short = new Set(map.keyed.map(({ id }) => id))
      for (const label of map.labels) {
        const { id, tie } = label
        const own = map.circles.find((one) => one.id === id)
        if (!own || tie || !short.has(id)) continue
        const box = inkIn(label, name)
        expect([id, map.within.has(id)]).toEqual([id, isInside(own, box)])
        if (isInside(own, box)) continue
        checked += 1
        const gap = Math.max(2, gapTo(box, own.at) - own.radius)
        const others = [
          ...map.circles.filter((one) => one !== own),
          ...marks.map(({ at }) => ({ at, radius: MARK })),
        ]
        for (const { at, radius } of others)
          expect([name, id, gapTo(box, at) - radius >= 2.5 * gap]).toEqual([name, id, true])
      }
    }
  }
  expect(checked).toBeGreaterThan(40)
})

/** Whether the ends of one lie on two sides of the other, each way. */
function cross(one: readonly [Point, Point], other: readonly [Point, Point]): boolean {
  const side = ([[ax, ay], [bx, by]]: readonly [Point, Point], [x, y]: Point) =>
    Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax))
  return (
    side(one, other[0]) * side(one, other[1]) < 0 && side(other, one[0]) * side(other, one[1]) < 0
  )
}

test('on every filter of the archive no tie runs over a line, or beside one, or over another tie', () => {
  let ties = 0
  for (const filter of filters) {
    for (const { name, map } of mapPage(catalog, filter).map.sheets) {
      const { paper } = newsPaper(name)
      for (const { id, tie } of map.labels) {
        if (!tie) continue
        ties += 1
        const crossed = map.labels.filter((other) => other.tie && cross(tie, other.tie))
        expect([name, id, crossed.map((other) => other.id)]).toEqual([name, id, []])
        for (const one of map.lines) {
          const line = catalog.findPlace(one.id)
          // A canal’s tie begins on it.
          if (one.id === id || !line || !('line' in line)) continue
          for (const at of paper.line(densify(line.line)).flat())
            expect([name, id, one.id, gapOf({ at, radius: 0 }, tie) > 1.5]).toEqual([
              name,
              id,
              one.id,
              true,
            ])
        }
      }
    }
  }
  expect(ties).toBeGreaterThan(100)
})

test('a country whose inset is not shown is on the world', () => {
  for (const year of catalog.listYears()) {
    for (const { id: commodity } of catalog.listCommodities()) {
      const { sheets } = mapPage(catalog, { commodity, year }).map
      const wide = sheets.filter(({ name }) => name.endsWith('wide'))
      const shown = new Set(wide.flatMap(({ map }) => map.circles.map(({ id }) => id)))
      const named = mapPage(catalog, { commodity, year }).countries.map(({ id }) => id)
      expect(named.filter((id) => id !== 'EU' && !shown.has(id))).toEqual([])
    }
  }
})

test('circles of as many articles are as large on every map of a page', () => {
  const counts = [{ id: 'RU', name: 'Russia', count: 100 }]
  const largest = (sheet: SheetName) => newsMap(sheet, { countries: counts, places: [] }).legend[0]
  // On the page the wide maps of Europe and the Gulf are 0.56 and 0.43 of the width of the world.
  const parts = { 'world-wide': 1, 'europe-wide': 0.56, 'gulf-wide': 0.43 } as const
  const sizes = (['world-wide', 'europe-wide', 'gulf-wide'] as const).map(
    (sheet) => ((largest(sheet)?.radius ?? 0) * parts[sheet]) / settings[sheet].width,
  )
  for (const size of sizes) expect(size / (sizes[0] ?? 1)).toBeCloseTo(1, 1)
})

test('the legend runs from the largest round count down to one', () => {
  const map = newsMap('world-wide', {
    countries: [{ id: 'RU', name: 'Russia', count: 56 }],
    places: [],
  })
  expect(map.legend.map(({ count }) => count)).toEqual([50, 5, 1])
})

test('a filter keeps the scale of the whole, and the European Union does not set it', () => {
  const sheet: SheetName = 'world-wide'
  const few = { countries: [{ id: 'RU', name: 'Russia', count: 2 }], places: [] }
  const many = { countries: [{ id: 'RU', name: 'Russia', count: 50 }], places: [] }
  const most = mostOf([
    { id: 'EU', count: 90 },
    { id: 'RU', count: 50 },
  ])
  expect(most).toBe(50)
  expect(mostOf([])).toBe(1)
  const [small] = newsMap(sheet, { ...few, most }).circles
  const [large] = newsMap(sheet, many).circles
  expect(((small?.radius ?? 0) / (large?.radius ?? 1)) ** 2).toBeCloseTo(2 / 50, 2)
  expect(newsMap(sheet, { ...few, most }).legend).toEqual(newsMap(sheet, many).legend)
})

test('the words name the most, the next, and the straits', () => {
  const countries = [
    { id: 'RU', name: 'Russia', count: 9 },
    { id: 'US', name: 'US', count: 4 },
  ]
  expect(newsInWords({ countries, places })).toBe(
    'Most articles name Russia, 9 of them; then come US 4. Chokepoints marked: Name of hormuz, Name of bab.',
  )
  expect(newsInWords({ countries: [], places: [] })).toBe('No article names a country here.')
})
