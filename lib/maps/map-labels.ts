/** Which names a map would like to carry, the important first. */

import { type Box, containsPoint, widen } from './clip.ts'
import { isClear, levelsOf, liesInside, spotsInside } from './country-labels.ts'
import { MARK } from './glyphs.ts'
import {
  type Label,
  placeLabels,
  type Spot,
  type Style,
  spotsAround,
  spotsBeyond,
  type Wanted,
} from './label-placer.ts'
import type { LabelKind } from './model.ts'
import { landFinder } from './name-places.ts'
import { areaOf, type Paper, type Ring } from './paper.ts'
import type { Drawn } from './place-marks.ts'
import type { Point } from './projection.ts'
import { seas } from './seas.ts'

/** Type sizes in units; the component's style sheet holds the same. */
export const styles: Readonly<Record<LabelKind, Style>> = {
  place: { size: 12, leading: 13, spacing: 0 },
  water: { size: 11.5, leading: 13, spacing: 0.3 },
  named: { size: 11, leading: 12.5, spacing: 0.5 },
  context: { size: 10.5, leading: 12, spacing: 0.5 },
  circle: { size: 11, leading: 12.5, spacing: 0.2 },
}
/** Neighbours are named for orientation, and no more of them than that takes. */
const CONTEXT = 9
/** A named country's name may reach so far over its borders: it is shaded, and cannot be mistaken. */
const MOST_ELSEWHERE = 0.4
/** A neighbour under this many square units is left without its name. */
const SMALL = 420

/** A country whose name may be on the map. */
export interface Nameable {
  readonly code: string
  readonly name: string
  readonly rings: readonly Ring[]
  /** The outlines of its main land: its name belongs there, not on its territories overseas. */
  readonly main: readonly Ring[]
  readonly named: boolean
}

/** Places every label that finds a place. */
export function labelMap(
  paper: Paper,
  drawn: readonly Drawn[],
  countries: readonly Nameable[],
): Label<LabelKind>[] {
  const marks = drawn.flatMap(({ mark, line }) =>
    mark && (!line || mark.kind === 'canal') ? [boxOf(mark.at, MARK)] : [],
  )
  const lines = drawn.flatMap(({ course }) => course)
  return placeLabels(
    [...placesWanted(drawn), ...seasWanted(paper, drawn), ...countriesWanted(paper, countries)],
    {
      paper: paper.box,
      marks,
      lines,
    },
  )
}

function placesWanted(drawn: readonly Drawn[]): Wanted<LabelKind>[] {
  return drawn.map((one): Wanted<LabelKind> => {
    const { id, name } = one.place
    const kind = one.mark ? 'place' : 'water'
    return { id, name, kind, style: styles[kind], spots: spotsFor(one), far: () => farFrom(one) }
  })
}

function spotsFor({ mark, line, course, middle }: Drawn): Spot[] {
  if (line && line.kind !== 'canal') {
    return [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9].flatMap((part) => {
      const at = course[Math.floor(course.length * part)] ?? middle
      return spotsAround(at, 3).map((spot) => ({
        ...spot,
        cost: spot.cost + 4 * Math.abs(part - 0.5),
      }))
    })
  }
  if (mark) return spotsAround(mark.at, MARK)
  return [0, -14, 14, -28, 28].flatMap((down) =>
    [0, -16, 16, -32, 32].map((across) => centred(middle, across, down)),
  )
}

function farFrom({ mark, line, middle }: Drawn): Spot[] {
  return mark ? spotsBeyond(line ? middle : mark.at, line ? 2 : MARK) : []
}

/** How far a name may be from the middle of its water and still be in it, in degrees. */
const SEA = 3
const OCEAN = 8

/** A sea is named where its name lies in open water, once, and not beside a place of that name. */
function seasWanted(paper: Paper, drawn: readonly Drawn[]): Wanted<LabelKind>[] {
  if (paper.kind === 'world') return []
  const taken = new Set(drawn.map(({ place }) => place.name))
  const levels = levelsOf(paper.shores)
  return seas.flatMap(({ name, at }): Wanted<LabelKind>[] => {
    const middle = paper.point(at)
    if (taken.has(name) || !containsPoint(paper.box, middle)) return []
    taken.add(name)
    const [x, y] = paper.point([at[0], at[1] + (name.endsWith('Ocean') ? OCEAN : SEA)])
    const reach = Math.hypot(x - middle[0], y - middle[1])
    return [
      {
        id: name,
        name,
        kind: 'water',
        style: styles.water,
        spots: [0, -13, 13, -26, 26]
          .flatMap((down) => [0, -18, 18].map((across): Point => [across, down]))
          .filter(([across, down]) => Math.hypot(across, down) <= reach)
          .map(([across, down]) => centred(middle, across, down)),
        fits: (box) => isClear(levels, box),
        offLines: true,
      },
    ]
  })
}

function centred([x, y]: Point, across: number, down: number): Spot {
  const cost = Math.hypot(across, down) / 10
  return { at: [x + across, y + down], anchor: 'middle', rise: 0, cost }
}

function countriesWanted(paper: Paper, countries: readonly Nameable[]): Wanted<LabelKind>[] {
  const sized = countries
    .map((country) => ({ ...country, area: areaOf(country.main) }))
    .toSorted((a, b) => b.area - a.area)
  const named = sized.filter((country) => country.named)
  const context = sized
    .filter((country) => !country.named && country.area > SMALL)
    .slice(0, CONTEXT)
  const finder = landFinder(countries)
  return [
    // The small have the fewest spots, so they choose first.
    ...named.toReversed().map(
      (country): Wanted<LabelKind> => ({
        id: country.code,
        name: country.name,
        kind: 'named',
        style: styles.named,
        spots: spotsInside(country.main, paper.box),
        offLines: true,
        fits: (box) => finder.partElsewhere(country.code, box) <= MOST_ELSEWHERE,
      }),
    ),
    ...context.map(
      (country): Wanted<LabelKind> => ({
        id: country.code,
        name: country.name,
        kind: 'context',
        style: styles.context,
        spots: spotsInside(country.main, paper.box),
        offLines: true,
        fits: (box) => liesInside(country.main, box),
      }),
    ),
  ]
}

function boxOf([x, y]: Point, half: number): Box {
  return widen([x, y, x, y], half)
}
