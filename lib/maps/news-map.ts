/**
 * The archive on the world. A circle's area is the number of articles that name a country: shading a
 * country instead would make Russia and Canada news by their size.
 */
import type { Place } from '#lib/content/schema'
import { openAtlas, placeOf } from './atlas.ts'
import { type Box, contains } from './clip.ts'
import { frameFor } from './frame.ts'
import { MARK } from './glyphs.ts'
import { type Label, placeLabels, spotsAround, spotsBeyond, type Wanted } from './label-placer.ts'
import { mainlandOf } from './mainland.ts'
import { styles } from './map-labels.ts'
import type { LabelKind, Line, Mark } from './model.ts'
import { type Paper, paperFor, paperOfWorld } from './paper.ts'
import { tenth } from './path.ts'
import { drawPlaces } from './place-marks.ts'
import type { Point } from './projection.ts'
import { vectorOf } from './sphere.ts'

export interface Count {
  readonly id: string
  readonly name: string
  readonly count: number
}

/** What the map counts: countries by code, and the places that articles name. */
export interface News {
  readonly countries: readonly Count[]
  readonly places: readonly Place[]
  /** What the largest circle stands for, so that maps compare; the largest count here unless told. */
  readonly most?: number
}

export interface Circle extends Count {
  readonly at: Point
  readonly radius: number
}

export interface NewsMap {
  readonly width: number
  readonly height: number
  /** The height with the legend under the map. */
  readonly whole: number
  readonly land: string
  readonly borders: string
  /** Largest first, so that none hides another. */
  readonly circles: readonly Circle[]
  readonly lines: readonly Line[]
  readonly marks: readonly Mark[]
  readonly labels: readonly Label<LabelKind>[]
  /** Radii of round counts, largest first. */
  readonly legend: readonly { readonly count: number; readonly radius: number }[]
}

/** The sheets that `/map` shows: the world for a wide page and for a phone, and where it is crowded. */
export type SheetName = 'wide' | 'narrow' | 'close'

interface Setting {
  readonly largest: number
  /** Half the side of a link's target in units; 0 where a phone has no room for links. */
  readonly target: number
  readonly names: number
}

const settings: Readonly<Record<SheetName, Setting>> = {
  wide: { largest: 26, target: 17, names: 14 },
  narrow: { largest: 13, target: 0, names: 0 },
  close: { largest: 24, target: 13.5, names: 12 },
}
/** Above and below the legend under a map, in units. */
const LEGEND_MARGIN = 14
const WIDE = 800
const NARROW = 320

/** From the North Sea to the Gulf, where half the news is. */
const closeCorners = [
  [-9, 60],
  [60, 60],
  [60, 11],
  [-5, 30],
] as const
const papers = new Map<SheetName, Paper>()

/** Draws one sheet of the news. */
export function newsMap(sheet: SheetName, news: News): NewsMap {
  const paper = papers.get(sheet) ?? openPaper(sheet)
  papers.set(sheet, paper)
  const setting = settings[sheet]
  const most = news.most ?? mostOf(news.countries)
  const radiusOf = (count: number) =>
    tenth(Math.max(1.6, setting.largest * Math.sqrt(count / most)))
  const legend = legendCounts(most)
  const circles = circlesOn(paper, news.countries, radiusOf)
  const drawn = drawPlaces(news.places, paper, setting.target)
  const marks = drawn.flatMap(({ mark }) => mark ?? [])
  const points = marks.filter(({ kind }) => kind !== 'pipeline' && kind !== 'cable')
  const wanted = [
    ...points.map((mark) => wantedName('place', mark.id, mark.name, mark.at, MARK)),
    ...circles
      .slice(0, setting.names)
      .map(({ id, name, at, radius }) => wantedName('circle', id, name, at, radius)),
  ]
  const [, , width, height] = paper.box
  return {
    width,
    height,
    whole: height + 2 * radiusOf(legend[0] ?? 1) + LEGEND_MARGIN,
    land: paper.land,
    borders: paper.borders,
    circles,
    lines: drawn.flatMap(({ line }) => line ?? []),
    marks,
    labels:
      setting.names === 0
        ? []
        : placeLabels(wanted, {
            paper: paper.box,
            marks: [
              ...points.map(({ at }) => around(at, MARK)),
              // A name may touch the rim of another circle, not hide it.
              ...circles.map(({ at, radius }) => around(at, radius * 0.7)),
            ],
            lines: [],
          }),
    legend: legend.map((count) => ({ count, radius: radiusOf(count) })),
  }
}

/** The largest count that gets a circle: the European Union gets none. */
export function mostOf(countries: readonly Pick<Count, 'id' | 'count'>[]): number {
  return Math.max(1, ...countries.filter(({ id }) => id !== 'EU').map(({ count }) => count))
}

function openPaper(sheet: SheetName): Paper {
  switch (sheet) {
    case 'wide':
      return paperOfWorld(WIDE)
    case 'narrow':
      return paperOfWorld(NARROW)
    case 'close':
      return paperFor(frameFor({ points: closeCorners.map(vectorOf), least: 0 }))
  }
}

function circlesOn(
  paper: Paper,
  countries: readonly Count[],
  radiusOf: (count: number) => number,
): Circle[] {
  const atlas = openAtlas()
  return countries
    .flatMap((country): Circle[] => {
      const [main] = mainlandOf(atlas, country.id)
      if (!main) return []
      const exact = paper.point(placeOf(atlas, main))
      if (!contains(paper.box, exact)) return []
      const radius = radiusOf(country.count)
      return [{ ...country, at: within(paper.box, exact, radius), radius }]
    })
    .toSorted((a, b) => b.count - a.count)
}

function around([x, y]: Point, half: number): Box {
  return [x - half, y - half, x + half, y + half]
}

/** As near to its place as lets the whole circle be seen. */
function within([left, top, right, bottom]: Box, [x, y]: Point, radius: number): Point {
  const room = radius + 1
  return [
    tenth(Math.min(right - room, Math.max(left + room, x))),
    tenth(Math.min(bottom - room, Math.max(top + room, y))),
  ]
}

function wantedName(
  kind: 'place' | 'circle',
  id: string,
  name: string,
  at: Point,
  radius: number,
): Wanted<LabelKind> {
  return {
    id,
    name,
    kind,
    style: styles[kind],
    spots: spotsAround(at, radius),
    far: () => spotsBeyond(at, radius),
  }
}

/** Three round counts that the largest circle holds. */
function legendCounts(most: number): number[] {
  const round = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000]
  const fitting = round.filter((count) => count <= most)
  return [...new Set([fitting.at(-1) ?? 1, fitting.at(-4) ?? 1, 1])]
}
