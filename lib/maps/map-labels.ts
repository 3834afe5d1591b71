/** Which names a map would like to carry, the important first. */

import { type Box, containsPoint, widen } from './clip.ts'
import { isClear, levelsOf } from './country-labels.ts'
import { countriesWanted, type Nameable } from './country-names.ts'
import { holdOf, MARK } from './glyphs.ts'
import { type Label, placeLabels, type Spot, type Wanted } from './label-placer.ts'
import { ELSEWHERE, styleOf } from './label-styles.ts'
import type { LabelKind } from './model.ts'
import { type LandFinder, landFinder } from './name-places.ts'
import type { Paper } from './paper.ts'
import type { Drawn } from './place-marks.ts'
import type { Point } from './projection.ts'
import { seas } from './seas.ts'
import { DISC, isMarked, type SharedMark, sharedSettings } from './shared-marks.ts'
import { spotsAround, spotsBeyond } from './spots.ts'

/** Half the size of the dot at an end of a line. */
const END = 3.5

/** Places every label that finds a place. */
export function labelMap(
  paper: Paper,
  drawn: readonly Drawn[],
  shared: readonly SharedMark[],
  countries: readonly Nameable[],
): Label<LabelKind>[] {
  const sharing = new Set(shared.flatMap(({ members }) => members))
  const marks = [
    ...drawn.flatMap((one) => [
      ...(one.mark && isMarked(one) && !sharing.has(one) ? [boxOf(one.mark.at, MARK)] : []),
      ...(one.line?.ends ?? []).map((end) => boxOf(end, END)),
    ]),
    ...shared.map(({ at }) => boxOf(at, DISC)),
  ]
  const lines = drawn.flatMap(({ course }) => course)
  const finder = landFinder(countries)
  const { shaded, neighbours } = countriesWanted(paper, countries, finder)
  return placeLabels(
    [
      ...shaded.filter(({ kind }) => kind === 'named'),
      ...placesWanted(drawn, shared, finder),
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

function placesWanted(
  drawn: readonly Drawn[],
  shared: readonly SharedMark[],
  finder: LandFinder,
): Wanted<LabelKind>[] {
  return drawn.flatMap((one): Wanted<LabelKind>[] => {
    const group = shared.find(({ members }) => members.includes(one))
    const members = group?.members ?? [one]
    // The first of those that share a mark brings the name of all.
    if (members[0] !== one) return []
    const { id, name } = one.place
    const kind = one.mark ? 'place' : 'water'
    const countries = members.flatMap(({ place }) => place.countries)
    const own = one.place.kind === 'strait' ? [] : countries
    return [
      {
        id,
        name,
        kind,
        style: styleOf(kind),
        ...(group && { settings: sharedSettings(members.map(({ place }) => place.name)) }),
        offLines: !one.mark?.isFocus,
        spots: group ? spotsAround(group.at, DISC) : spotsFor(one),
        far: () => (group ? spotsBeyond(group.at, DISC) : farFrom(one)),
        // The name of a place whose countries nobody gave may lie anywhere.
        ...(countries.length > 0 && {
          price: (box) => ELSEWHERE * finder.partElsewhere(own, box),
        }),
      },
    ]
  })
}

/** Parts of a line from which its name may run: its middle first, its ends rather than another country. */
const PARTS = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9, 0.03, 0.97]

function spotsFor({ mark, line, course, middle }: Drawn): Spot[] {
  if (line && line.kind !== 'canal') {
    const along = PARTS.map((part) => ({
      at: course[Math.floor(course.length * part)] ?? middle,
      radius: 3,
      off: Math.abs(part - 0.5),
    }))
    const ends = line.ends.map((at) => ({ at, radius: END, off: 0.5 }))
    return [...along, ...ends].flatMap(({ at, radius, off }) =>
      spotsAround(at, radius).map((spot) => ({ ...spot, cost: spot.cost + 4 * off })),
    )
  }
  if (mark) return spotsAround(mark.at, MARK)
  return [0, -14, 14, -28, 28].flatMap((down) =>
    [0, -16, 16, -32, 32].map((across) => centred(middle, across, down)),
  )
}

function farFrom({ mark, line, course, middle }: Drawn): Spot[] {
  if (!mark) return []
  if (!line) return spotsBeyond(mark.at, MARK, { hold: holdOf(mark.glyph) })
  return [0.5, 0.3, 0.7, 0.1, 0.9].flatMap((part) =>
    spotsBeyond(course[Math.floor(course.length * part)] ?? middle, 2, { hold: 0 }),
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
        style: styleOf('water'),
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

function boxOf([x, y]: Point, half: number): Box {
  return widen([x, y, x, y], half)
}
