/** The names on the map of the news: at their circles, by weight. */
import type { Box } from './clip.ts'
import { spotsInside } from './country-labels.ts'
import { MARK } from './glyphs.ts'
import { gapTo, readsAsOf } from './label-geometry.ts'
import type { Label, Tie, Wanted } from './label-model.ts'
import { styleOf } from './label-styles.ts'
import type { Circle, LabelKind, PlaceMark } from './model.ts'
import { settingsOf } from './name-lines.ts'
import { type LandFinder, MOST_ELSEWHERE } from './name-places.ts'
import type { Setting } from './news-sheets.ts'
import type { Paper } from './paper.ts'
import type { Drawn } from './place-marks.ts'
import type { Point } from './projection.ts'
import { spotsAround, spotsBeyond } from './spots.ts'

/** What it costs a name to lie on land that it does not name; a strait's names water. */
const ON_LAND = 6
/** What it costs a name to be nearer to another's circle than to its own. */
const ASTRAY = 4

/** A strait's name is beside its mark: at sea where that is free, for it names water. */
export function wantedPlace(
  { id, name, at }: PlaceMark,
  circles: readonly Circle[],
  { partElsewhere }: LandFinder,
  { size, tie }: Pick<Setting, 'size' | 'tie'>,
): Wanted<LabelKind> {
  return {
    id,
    name,
    kind: 'strait',
    style: styleOf('strait', size),
    spots: spotsAround(at, MARK),
    far: () => spotsBeyond(at, MARK, { most: tie, hold: 0.5 }),
    fits: (box, line) =>
      circles.every((circle) => !reaches(circle, box) && (!line || !isOn(circle, line))),
    price: (box) => 2 * ON_LAND * partElsewhere([], box),
  }
}

/** Parts of a line beside which its name may be: its middle first. */
const PARTS = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9]

/** A pipeline's name is beside its line and near no other, and on no circle; else the list has it. */
export function wantedLine(
  { place: { id, name, countries }, course, middle }: Drawn,
  others: readonly Point[],
  circles: readonly Circle[],
  { partElsewhere }: LandFinder,
  size: number,
): Wanted<LabelKind> {
  return {
    id,
    name: lineName(name),
    kind: 'line',
    style: styleOf('line', size),
    spots: PARTS.flatMap((part) => {
      const at = course[Math.floor(course.length * part)] ?? middle
      return spotsAround(at, 2).map((spot) => ({
        ...spot,
        cost: spot.cost + 2 * Math.abs(part - 0.5),
      }))
    }),
    offLines: true,
    fits: (box) =>
      readsAsOf(box, course, others) &&
      circles.every(({ at, radius }) => !reaches({ at, radius: radius + BESIDE }, box)),
    price: (box) => partElsewhere(countries, box),
  }
}

/** `Druzhba`: on a map of news its line says that it is a pipeline. */
function lineName(name: string): string {
  return name.replace(/ pipeline\b/, '')
}

/** A country's name is in its country, at sea beside it or its circle, or tied to it, and on no line; or is left to the list. */
export function wantedCountry(
  { id, name, count, at, radius }: Circle,
  circles: readonly Circle[],
  paper: Paper,
  { touches, partElsewhere }: LandFinder,
  /** What land belongs to the countries that have circles. */
  counted: LandFinder,
  { size }: Pick<Setting, 'size'>,
): Wanted<LabelKind> {
  const isMuch = count >= MUCH
  /** A name reads as that of the circle to which it is nearest. */
  const isNearest = (box: Box) => {
    const own = gapTo(box, at) - radius
    return circles.every((other) => other.id === id || gapTo(box, other.at) - other.radius > own)
  }
  return {
    id,
    name: `${name}\u00a0${count}`,
    kind: 'circle',
    style: styleOf('circle', size),
    settings: [
      [`${name}\u00a0${count}`],
      ...settingsOf(name).map((lines) => withCount(lines, count)),
    ],
    // A count under its name looks like another's: sooner a short line that ties both.
    lastly: [name, `${count}`],
    spots: [
      { at, anchor: 'middle', rise: 0, cost: 0.2 },
      ...spotsAround(at, radius),
      ...spotsInside(paper.mainRings(id), paper.box).map((spot) => ({
        ...spot,
        cost: spot.cost + 2,
      })),
    ],
    far: () => spotsBeyond(at, radius, { most: TIED }),
    offLines: true,
    fits: (box, line) =>
      circles.every(
        (circle) => !reaches(circle, box) || (circle.id === id && holds(circle, box)),
      ) &&
      (line
        ? circles.every((circle) => circle.id === id || !isOn(circle, line)) &&
          counted.partElsewhere([id], box) === 0
        : reaches({ at, radius: radius + BESIDE }, box) && (touches(id, box) || isNearest(box))) &&
      (isMuch ? counted : { partElsewhere }).partElsewhere([id], box) <= MOST_ELSEWHERE,
    price: (box) => ON_LAND * partElsewhere([id], box) + (isNearest(box) ? 0 : ASTRAY),
  }
}

/** Whether a map ranks a circle so high that it is to have its name, over a line if it must be. */
export function isLargest(radius: number, largest: number): boolean {
  return radius >= HEAVY * largest
}

/** The count goes with the last line of a name. */
function withCount(lines: readonly string[], count: number): string[] {
  return lines.map((line, index) => (index < lines.length - 1 ? line : `${line}\u00a0${count}`))
}

/** Whether a circle overlaps a box. */
function reaches(
  { at: [x, y], radius }: Pick<Circle, 'at' | 'radius'>,
  [left, top, right, bottom]: Box,
): boolean {
  const [nearX, nearY] = [Math.min(right, Math.max(left, x)), Math.min(bottom, Math.max(top, y))]
  return Math.hypot(nearX - x, nearY - y) < radius
}

/** Whether a line runs over a circle, or comes so close by, nearer than it begins, that it reads as its. */
function isOn({ at: [x, y], radius }: Circle, [[ax, ay], [bx, by]]: Tie): boolean {
  const [dx, dy] = [bx - ax, by - ay]
  const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)
  const part = Math.min(1, Math.max(0, along))
  const start = Math.hypot(ax - x, ay - y) - radius
  const gap = Math.hypot(ax + dx * part - x, ay + dy * part - y) - radius
  return gap < Math.max(TOUCHING, Math.min(PASSING, start - TOUCHING))
}

/** A country of so many articles may have its name on land of a country that has no circle here. */
const MUCH = 10
/** A circle of this part of the largest may have its name on a line. */
const HEAVY = 0.3
/** So far from its circle a country's name may be, in units: a longer line is not followed by the eye. */
const TIED = 24
/** A line that ties a name keeps this far off other circles. */
const PASSING = 12
/** Any nearer, and they touch. */
const TOUCHING = 2
/** A name this far from its circle, in units, would be read as another's; and a line's as a circle's, this near. */
const BESIDE = 12
/** Whether a whole box lies inside a circle. */
function holds({ at: [x, y], radius }: Circle, [left, top, right, bottom]: Box): boolean {
  return Math.hypot(Math.max(x - left, right - x), Math.max(y - top, bottom - y)) < radius
}

/** A count is clearly more than another from this many times it on. */
const CLEARLY = 1.5

/**
 * Names go by weight: a country keeps its name only where every country around it with clearly more
 * articles has one too.
 */
export function namedByWeight(
  circles: readonly Circle[],
  reach: number,
  labels: readonly Label<LabelKind>[],
): Label<LabelKind>[] {
  const labelled = new Set(labels.filter(({ kind }) => kind === 'circle').map(({ id }) => id))
  const named = new Set<string>()
  // Circles are sorted, the largest first.
  for (const one of circles) {
    const isOutweighed = circles.some(
      (other) =>
        other.count >= CLEARLY * one.count &&
        !named.has(other.id) &&
        Math.hypot(other.at[0] - one.at[0], other.at[1] - one.at[1]) < reach,
    )
    if (labelled.has(one.id) && !isOutweighed) named.add(one.id)
  }
  return labels.filter(({ kind, id }) => kind !== 'circle' || named.has(id))
}
