/**
 * The archive on the world. A circle's area is the number of articles that name a country: shading a
 * country instead would make Russia and Canada news by their size.
 */
import type { Place } from '#lib/content/vocabulary-schema'
import { openAtlas, placeOf } from './atlas.ts'
import { type Box, containsPoint } from './clip.ts'
import { type Kind, MARK } from './glyphs.ts'
import { mainlandOf } from './mainland.ts'
import type { Circle, MapLine, NamedCount, PlaceMark } from './model.ts'
import { areNear, legendCounts, offLines, withReach } from './news-circles.ts'
import { landTest, nearestTest } from './news-geometry.ts'
import { wantedCountry, wantedLine, wantedPlace } from './news-labels.ts'
import { labelsByRank } from './news-ranks.ts'
import { type Said, saidOn } from './news-said.ts'
import {
  type Inset,
  insetFrames,
  isInInset,
  isWorld,
  newsPaper,
  type SheetName,
  settings,
} from './news-sheets.ts'
import type { Paper } from './paper.ts'
import { tenth } from './path.ts'
import { drawPlaces } from './place-marks.ts'
import type { Point } from './projection.ts'
import type { LonLat } from './sphere.ts'

/** What the map counts: countries by code, and the places that articles name. */
export interface MappedNews {
  readonly countries: readonly NamedCount[]
  readonly places: readonly Place[]
  /** What the largest circle represents, so that maps compare; the largest count here unless given. */
  readonly most?: number
  /** What the page shows larger on maps of its own: the world leaves that to them. */
  readonly insets?: readonly Inset[]
}

export interface NewsMap extends Said {
  readonly width: number
  readonly height: number
  /** Size of its letters, in units. */
  readonly size: number
  readonly land: string
  readonly borders: string
  /** Largest first, so that none hides another. */
  readonly circles: readonly Circle[]
  readonly lines: readonly MapLine[]
  readonly marks: readonly PlaceMark[]
  /** What the insets show, framed on the world. */
  readonly frames: readonly Box[]
  /** Radii of round counts, largest first. */
  readonly legend: readonly { readonly count: number; readonly radius: number }[]
}

/** How many countries have a circle on a sheet that shows all of its part of the world. */
export function countCircles(sheet: SheetName, { countries }: MappedNews): number {
  return circlesOn(newsPaper(sheet).paper, countries, [], () => 0).length
}

/** Draws one sheet of the news. The world leaves to the insets what they show. */
export function newsMap(sheet: SheetName, news: MappedNews): NewsMap {
  const { paper, finder } = newsPaper(sheet)
  const setting = settings[sheet]
  const { target, size } = setting
  const insets = isWorld(sheet) ? (news.insets ?? []) : []
  const most = news.most ?? mostOf(news.countries)
  const radiusOf = (count: number) =>
    tenth(Math.max(1.8, setting.largest * Math.sqrt(count / most)))
  const places = news.places.filter((place) => !isInInset(middleOf(place), insets))
  const drawn = drawPlaces(places, paper, { target })
  const course = drawn.flatMap((one) => one.course)
  const circles = withReach(
    offLines(circlesOn(paper, news.countries, insets, radiusOf), paper, course),
    target,
  )
  const marks = apart(drawn.flatMap(({ mark }) => mark ?? []))
  const points = marks.filter((mark) => !isPipe(mark))
  const surroundings = {
    circles,
    paper,
    finder,
    isOff: landTest(circles.map(({ id }) => ({ code: id, rings: paper.rings(id) }))),
    points: points.map(({ at }) => at),
    course,
    size,
  }
  const pipes = sheet === 'world-narrow' ? [] : drawn.filter(({ place }) => isPipe(place))
  const names = {
    countries: circles.slice(0, setting.names).map((circle) => wantedCountry(circle, surroundings)),
    straits: points.map((mark) => {
      const others = points.flatMap((other) => (other === mark ? [] : [other.at]))
      // A canal is a line too: its tie may start along it.
      const lines = drawn.flatMap((one) => (one.place.id === mark.id ? [] : one.course))
      return wantedPlace(mark, circles, finder, others, lines, setting)
    }),
    lines: pipes.map((one) => {
      const others = drawn.flatMap((other) => (other === one ? [] : other.course))
      return wantedLine(one, others, circles, finder, size)
    }),
    isNearest: nearestTest(circles, surroundings.points),
  }
  const frames = insetFrames(paper, insets)
  const [, , width, height] = paper.box
  const placed = labelsByRank(
    circles,
    names,
    {
      paper: paper.box,
      marks: [...points.map(({ at }) => around(at, MARK)), ...frames],
      lines: course,
    },
    setting,
  )
  return {
    width,
    height,
    size,
    land: paper.land,
    borders: paper.borders,
    circles,
    lines: drawn.flatMap(({ line }) => line ?? []),
    marks,
    ...saidOn(circles, placed, size),
    frames,
    legend: legendCounts(most).map((count) => ({ count, radius: radiusOf(count) })),
  }
}

function isPipe({ kind }: { readonly kind: Kind }): boolean {
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
  insets: readonly Inset[],
  radiusOf: (count: number) => number,
): Circle[] {
  const atlas = openAtlas()
  return countries
    .flatMap((country): Circle[] => {
      const [main] = mainlandOf(atlas, country.id)
      if (!main) return []
      const place = placeOf(atlas, main)
      const exact = paper.point(place)
      if (!containsPoint(paper.box, exact) || isInInset(place, insets)) return []
      const radius = radiusOf(country.count)
      return [{ ...country, at: within(paper.box, exact, radius), radius }]
    })
    .toSorted((a, b) => b.count - a.count)
}

/** Marks in their order of importance, without one that would lie on another: the list has it. */
function apart(marks: readonly PlaceMark[]): PlaceMark[] {
  const shown: PlaceMark[] = []
  for (const mark of marks) {
    const isFree =
      isPipe(mark) || shown.every((one) => isPipe(one) || !areNear(one.at, mark.at, 2 * MARK))
    if (isFree) shown.push(mark)
  }
  return shown
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
