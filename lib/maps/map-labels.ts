/** Which names a map would like to carry, the important first. */

import { type Box, containsPoint, widen } from './clip.ts'
import { isClear, levelsOf, liesInside, spotsBeside, spotsInside } from './country-labels.ts'
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
import { type LandFinder, landFinder, MOST_ELSEWHERE } from './name-places.ts'
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
const CONTEXT = 4
/** Of the members of a group, the largest are named. */
const MEMBERS = 9
/** What it costs a place's name to lie all on land where the place does not. */
const ELSEWHERE = 8
/** A name this near to its country is beside it, in units. */
const BESIDE = 5
/** A neighbour under this many square units is left without its name. */
const SMALL = 420

/** A country whose name may be on the map. */
export interface Nameable {
  readonly code: string
  readonly name: string
  readonly rings: readonly Ring[]
  /** The outlines of its main land: its name belongs there, not on its territories overseas. */
  readonly main: readonly Ring[]
  /** Named by the subject itself, through its group, or not at all. */
  readonly rank: 'named' | 'member' | 'neighbour'
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
  const finder = landFinder(countries)
  const { shaded, neighbours } = countriesWanted(paper, countries, finder)
  return placeLabels(
    [
      ...shaded.filter(({ kind }) => kind === 'named'),
      ...placesWanted(drawn, finder),
      ...shaded.filter(({ kind }) => kind !== 'named'),
      ...seasWanted(paper, drawn),
      ...neighbours,
    ],
    {
      paper: paper.box,
      marks,
      lines,
    },
  )
}

function placesWanted(drawn: readonly Drawn[], finder: LandFinder): Wanted<LabelKind>[] {
  return drawn.map((one): Wanted<LabelKind> => {
    const { id, name, countries } = one.place
    const kind = one.mark ? 'place' : 'water'
    const own = one.place.kind === 'strait' ? [] : countries
    return {
      id,
      name,
      kind,
      style: styles[kind],
      spots: spotsFor(one),
      far: () => farFrom(one),
      // The name of a place whose countries nobody gave may lie anywhere.
      ...(countries.length > 0 && {
        price: (box) => ELSEWHERE * finder.partElsewhere(own, box),
      }),
    }
  })
}

/** Parts of a line from which its name may run: its middle first, its ends rather than another country. */
const PARTS = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9, 0.03, 0.97]

function spotsFor({ mark, line, course, middle }: Drawn): Spot[] {
  if (line && line.kind !== 'canal') {
    return PARTS.flatMap((part) => {
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

function farFrom({ mark, line, course, middle }: Drawn): Spot[] {
  if (!mark) return []
  if (!line) return spotsBeyond(mark.at, MARK)
  return [0.5, 0.3, 0.7, 0.1, 0.9].flatMap((part) =>
    spotsBeyond(course[Math.floor(course.length * part)] ?? middle, 2),
  )
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

function countriesWanted(
  paper: Paper,
  countries: readonly Nameable[],
  finder: LandFinder,
): Readonly<Record<'shaded' | 'neighbours', Wanted<LabelKind>[]>> {
  const sized = countries
    .map((country) => ({ ...country, area: areaOf(country.main) }))
    .toSorted((a, b) => b.area - a.area)
  const shadedFinder = landFinder(countries.filter(({ rank }) => rank !== 'neighbour'))
  const ranked = (rank: Nameable['rank']) => sized.filter((country) => country.rank === rank)
  return {
    shaded: [
      // The small have the fewest spots, so they choose first.
      ...ranked('named')
        .toReversed()
        .map((country) => wantedShaded(country, paper, finder, shadedFinder)),
      ...ranked('member')
        .slice(0, MEMBERS)
        .map((country) => wantedShaded(country, paper, finder, shadedFinder)),
    ],
    neighbours: ranked('neighbour')
      .filter(({ area }) => area > SMALL)
      .slice(0, CONTEXT)
      .map(
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
  }
}

/** The name of a shaded country lies in it, at sea beside it, or is tied to it from no other shaded land. */
function wantedShaded(
  { code, name, main, rank }: Nameable,
  paper: Paper,
  { touches, partElsewhere }: LandFinder,
  shaded: LandFinder,
): Wanted<LabelKind> {
  const kind = rank === 'named' ? 'named' : 'context'
  const inside = spotsInside(main, paper.box)
  const [best] = inside
  return {
    id: code,
    name,
    kind,
    style: styles[kind],
    spots: [...inside, ...spotsBeside(main)],
    ...(best && rank === 'named' && { far: () => spotsBeyond(best.at, 0) }),
    offLines: true,
    fits: (box, isTied) =>
      isTied
        ? shaded.partElsewhere([code], box) <= MOST_ELSEWHERE
        : partElsewhere([code], box) <= MOST_ELSEWHERE && touches(code, widen(box, BESIDE)),
    price: (box) => ELSEWHERE * partElsewhere([code], box),
  }
}

function boxOf([x, y]: Point, half: number): Box {
  return widen([x, y, x, y], half)
}
