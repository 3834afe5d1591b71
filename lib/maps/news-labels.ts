/** The names on the map of the news: at their circles, by weight. */
import type { Box } from './clip.ts'
import { spotsInside } from './country-labels.ts'
import { MARK } from './glyphs.ts'
import { gapTo, leastGap, readsAsOf } from './label-geometry.ts'
import type { Tie, Wanted } from './label-model.ts'
import { styleOf } from './label-styles.ts'
import type { Circle, LabelKind, PlaceMark } from './model.ts'
import { settingsOf } from './name-lines.ts'
import type { LandFinder } from './name-places.ts'
import {
  ASTRAY,
  holds,
  isOffLines,
  isOn,
  type LandTest,
  reaches,
  strayCost,
} from './news-geometry.ts'
import type { Setting } from './news-sheets.ts'
import { OFF_LINES, spotsBesideLines, spotsOver, type TiedSpot } from './news-spots.ts'
import type { Paper } from './paper.ts'
import type { Drawn } from './place-marks.ts'
import type { Point } from './projection.ts'
import { spotsAround, spotsBeyond } from './spots.ts'

/** What it costs a name to lie on land that it does not name; a strait's names water. */
const ON_LAND = 6
/** A name nearer to a line than this, in units, costs so much more: it reads better clear of it. */
const CLEAR = 3.5
const NEAR_LINE = 1.5

/** A strait's name is beside its mark: at sea where that is free, for it names water. */
export function wantedPlace(
  { id, name, at }: PlaceMark,
  circles: readonly Circle[],
  { partElsewhere }: LandFinder,
  others: readonly Point[],
  lines: readonly Point[],
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
      circles.every((circle) => !reaches(circle, box) && (!line || !isOn(circle, line))) &&
      (!line || isOffLines(line, lines, OFF_LINES * size)),
    price: (box) =>
      ON_LAND * partElsewhere([], box) + strayCost(box, gapTo(box, at) - MARK, circles, others),
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

/** What a name is set among. */
export interface Surroundings {
  readonly circles: readonly Circle[]
  readonly paper: Paper
  readonly finder: LandFinder
  /** Whether a box is off the land of the other countries that have circles. */
  readonly isOff: LandTest
  /** Marks of straits. */
  readonly points: readonly Point[]
  /** Points along the lines. */
  readonly course: readonly Point[]
  readonly size: number
}

/** A country's name is in its country, at sea beside it or its circle, or tied to it, and on no line; or is left to the list. */
export function wantedCountry(
  { id, name, count, at, radius }: Circle,
  { circles, paper, finder: { partElsewhere }, isOff, points, course, size }: Surroundings,
): Wanted<LabelKind> {
  // No name reads as that of a circle that is much smaller than its own.
  const rivals = circles.filter((other) => other.id !== id && other.radius > radius / 3)
  const stray = (box: Box) => strayCost(box, gapTo(box, at) - radius, rivals, points)
  let tied: TiedSpot[] | undefined
  const mayLie = (box: Box, line: Tie | undefined): boolean => {
    const inCircle = holds({ at, radius }, box)
    if (
      circles.some((other) =>
        other.id === id ? !inCircle && reaches(other, box) : reaches(other, box),
      )
    )
      return false
    if (inCircle) return true
    if (line)
      return circles.every((circle) => circle.id === id || !isOn(circle, line)) && isOff(id, box, 0)
    return (
      reaches({ at, radius: radius + BESIDE }, box) &&
      // A name reads as that of the circle to which it is nearest.
      stray(box) < ASTRAY &&
      isOff(id, box, 1)
    )
  }
  return {
    id,
    name: `${name}\u00a0${count}`,
    kind: 'circle',
    style: styleOf('circle', size),
    settings: settingsOf(name)
      .map((lines) => withCount(lines, count))
      .toReversed(),
    spots: [
      { at, anchor: 'middle', rise: 0, cost: 0.2 },
      ...spotsAround(at, radius),
      ...spotsOver(at, radius),
      ...spotsInside(paper.mainRings(id), paper.box).map((spot) => ({
        ...spot,
        cost: spot.cost + 2,
      })),
    ],
    // Its code is tied to the same spots.
    far: () => {
      tied ??= spotsBesideLines(at, radius, course, size)
      return tied
    },
    offLines: true,
    fits: mayLie,
    price: (box) =>
      ON_LAND * partElsewhere([id], box) +
      stray(box) +
      (leastGap(box, course) < CLEAR ? NEAR_LINE : 0),
  }
}

/** The count goes with the last line of a name. */
function withCount(lines: readonly string[], count: number): string[] {
  return lines.map((line, index) => (index < lines.length - 1 ? line : `${line}\u00a0${count}`))
}

/** A name this far from its circle, in units, would be read as another's; and a line's as a circle's, this near. */
const BESIDE = 12
