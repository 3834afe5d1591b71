/**
 * The archive on the world. A circle's area is the number of articles that name a country: shading a
 * country instead would make Russia and Canada news by their size.
 */
import type { Place } from '#lib/content/vocabulary-schema'
import { openAtlas, placeOf } from './atlas.ts'
import { type Box, containsPoint } from './clip.ts'
import { MARK } from './glyphs.ts'
import { type Label, placeLabels } from './label-placer.ts'
import { mainlandOf } from './mainland.ts'
import type { Circle, LabelKind, MapLine, NamedCount, PlaceMark } from './model.ts'
import { namedByWeight, wantedCountry, wantedLine, wantedPlace } from './news-labels.ts'
import {
  insetFrames,
  isInInset,
  isWorld,
  newsPaper,
  type SheetName,
  settings,
} from './news-sheets.ts'
import type { Paper } from './paper.ts'
import { tenth } from './path.ts'
import { type Drawn, drawPlaces } from './place-marks.ts'
import type { Point } from './projection.ts'
import type { LonLat } from './sphere.ts'

/** What the map counts: countries by code, and the places that articles name. */
export interface MappedNews {
  readonly countries: readonly NamedCount[]
  readonly places: readonly Place[]
  /** What the largest circle represents, so that maps compare; the largest count here unless given. */
  readonly most?: number
}

export interface NewsMap {
  readonly width: number
  readonly height: number
  readonly land: string
  readonly borders: string
  /** Largest first, so that none hides another. */
  readonly circles: readonly Circle[]
  readonly lines: readonly MapLine[]
  readonly marks: readonly PlaceMark[]
  readonly labels: readonly Label<LabelKind>[]
  /** What the insets show, framed on a phone's world. */
  readonly frames: readonly Box[]
  /** Radii of round counts, largest first. */
  readonly legend: readonly { readonly count: number; readonly radius: number }[]
}

/** Draws one sheet of the news. A phone's world leaves to the insets what they show. */
export function newsMap(sheet: SheetName, news: MappedNews): NewsMap {
  const { paper, finder } = newsPaper(sheet)
  const setting = settings[sheet]
  const most = news.most ?? mostOf(news.countries)
  const radiusOf = (count: number) =>
    tenth(Math.max(1.8, setting.largest * Math.sqrt(count / most)))
  const isWhole = sheet !== 'world-narrow'
  const circles = circlesOn(paper, news.countries, radiusOf).filter(
    ({ inInset }) => isWhole || !inInset,
  )
  const places = news.places.filter((place) => isWhole || !isInInset(middleOf(place)))
  const drawn = drawPlaces(places, paper, { target: setting.target })
  const marks = drawn.flatMap(({ mark }) => mark ?? [])
  const points = drawn.flatMap((one) => (one.mark && !isPipe(one) ? [one.mark] : []))
  const named = drawn.filter(({ place }) => !isWorld(sheet) || !isInInset(middleOf(place)))
  const wanted = [
    ...named
      .filter((one) => !isPipe(one))
      .flatMap(({ mark }) => (mark ? [wantedPlace(mark, finder)] : [])),
    ...circles
      .slice(0, setting.names)
      .map((circle) => wantedCountry(circle, circles, paper, finder, setting)),
    ...(isWhole ? named.filter(isPipe) : []).map((one) => wantedLine(one, circles, finder)),
  ]
  const frames = isWhole ? [] : insetFrames(paper)
  const [, , width, height] = paper.box
  return {
    width,
    height,
    land: paper.land,
    borders: paper.borders,
    circles,
    lines: drawn.flatMap(({ line }) => line ?? []),
    marks,
    labels: namedByWeight(
      circles,
      setting.around,
      placeLabels(wanted, {
        paper: paper.box,
        marks: [...points.map(({ at }) => around(at, MARK)), ...frames],
        lines: drawn.flatMap(({ course }) => course),
      }),
    ),
    frames,
    legend: legendCounts(most).map((count) => ({ count, radius: radiusOf(count) })),
  }
}

function isPipe({ place: { kind } }: Pick<Drawn, 'place'>): boolean {
  return kind === 'pipeline' || kind === 'cable'
}

/** Where a place lies, or the middle of a line. */
function middleOf(place: Place): LonLat {
  if ('point' in place) return place.point
  return place.line[Math.floor(place.line.length / 2)] ?? [0, 0]
}

/** The largest count that gets a circle: the European Union gets none. */
export function mostOf(countries: readonly Pick<NamedCount, 'id' | 'count'>[]): number {
  return Math.max(1, ...countries.filter(({ id }) => id !== 'EU').map(({ count }) => count))
}

function circlesOn(
  paper: Paper,
  countries: readonly NamedCount[],
  radiusOf: (count: number) => number,
): Circle[] {
  const atlas = openAtlas()
  return countries
    .flatMap((country): Circle[] => {
      const [main] = mainlandOf(atlas, country.id)
      if (!main) return []
      const place = placeOf(atlas, main)
      const exact = paper.point(place)
      if (!containsPoint(paper.box, exact)) return []
      const radius = radiusOf(country.count)
      const inInset = paper.kind === 'world' && isInInset(place)
      return [{ ...country, at: within(paper.box, exact, radius), radius, inInset }]
    })
    .toSorted((a, b) => b.count - a.count)
}

function around([x, y]: Point, half: number): Box {
  return [x - half, y - half, x + half, y + half]
}

/** As near to its place as lets the whole circle be seen. */
function within([left, top, right, bottom]: Box, [x, y]: Point, radius: number): Point {
  const margin = radius + 1
  return [
    tenth(Math.min(right - margin, Math.max(left + margin, x))),
    tenth(Math.min(bottom - margin, Math.max(top + margin, y))),
  ]
}

/** Three round counts that the largest circle holds. */
function legendCounts(most: number): number[] {
  const round = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000]
  const fitting = round.filter((count) => count <= most)
  return [...new Set([fitting.at(-1) ?? 1, fitting.at(-4) ?? 1, 1])]
}
