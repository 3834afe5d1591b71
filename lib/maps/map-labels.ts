/** Which names a map would like to carry, the important first. */

import { type Box, containsPoint, widen } from './clip.ts'
import { isClear, type Levels, levelsOf } from './country-labels.ts'
import { countriesWanted, type Nameable } from './country-names.ts'
import { holdOf, MARK } from './glyphs.ts'
import { readsAsOf } from './label-geometry.ts'
import type { Label, Spot, Wanted } from './label-model.ts'
import { placeLabels } from './label-placer.ts'
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
  const levels = levelsOf(paper.shores)
  const straits = new Set<string>(
    drawn.filter(({ place }) => place.kind === 'strait').map(({ place }) => place.id),
  )
  const places = placesWanted(paper, drawn, shared, finder, levels)
  const named = shaded.filter(({ kind }) => kind === 'named')
  return placeLabels(
    [
      // Seas and straits first; then a name that goes further off leaves to others what is near them.
      ...places.filter(({ id, kind }) => kind === 'water' || straits.has(id)),
      ...named.map((country) => ({ ...country, isNear: true })),
      ...places.map((place) => ({ ...place, isNear: true })),
      ...named,
      ...places,
      ...shaded.filter(({ kind }) => kind !== 'named'),
      ...seasWanted(paper, drawn, levels),
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
  paper: Paper,
  drawn: readonly Drawn[],
  shared: readonly SharedMark[],
  finder: LandFinder,
  levels: Levels,
): Wanted<LabelKind>[] {
  return drawn.flatMap((one): Wanted<LabelKind>[] => {
    const group = shared.find(({ members }) => members.includes(one))
    const members = group?.members ?? [one]
    // The first of those that share a mark brings the name of all.
    if (members[0] !== one) return []
    const { id, name } = one.place
    if (one.place.kind === 'sea' && paper.kind === 'region') return seaPlace(one, paper, levels)
    const kind = one.mark ? 'place' : 'water'
    const countries = members.flatMap(({ place }) => place.countries)
    const own = one.place.kind === 'strait' ? [] : countries
    const others = drawn.flatMap((other) => (other === one ? [] : other.course))
    return [
      {
        id,
        name,
        kind,
        style: styleOf(kind),
        ...(group && { settings: sharedSettings(members.map(({ place }) => place.name)) }),
        offLines: !one.mark?.isFocus,
        ...(group ? { of: [group.at] } : one.mark && { of: one.line ? one.course : [one.mark.at] }),
        ...(one.line &&
          !isMarked(one) && { fits: (box, tie) => !!tie || readsAsOf(box, one.course, others) }),
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
const OWN_SEA = 5
const OCEAN = 8

/** A sea is named where its name lies in open water, once, and not beside a place of that name. */
function seasWanted(paper: Paper, drawn: readonly Drawn[], levels: Levels): Wanted<LabelKind>[] {
  if (paper.kind === 'world') return []
  const taken = new Set(drawn.map(({ place }) => place.name))
  const waters = drawn.filter(({ place }) => place.kind === 'sea').map(({ middle }) => middle)
  return seas.flatMap(({ name, at }): Wanted<LabelKind>[] => {
    const middle = paper.point(at)
    if (taken.has(name) || !containsPoint(paper.box, middle)) return []
    const [x, y] = paper.point([at[0], at[1] + (name.endsWith('Ocean') ? OCEAN : SEA)])
    const reach = Math.hypot(x - middle[0], y - middle[1])
    // A place of that water may have another name, as the Gulf has.
    if (waters.some((water) => Math.hypot(water[0] - middle[0], water[1] - middle[1]) < reach))
      return []
    taken.add(name)
    return [waterWanted(name, name, middle, reach, levels)]
  })
}

/** A sea that is a place is held to the same rule: its name lies in open water, or only in the key. */
function seaPlace({ place, middle }: Drawn, paper: Paper, levels: Levels): Wanted<LabelKind>[] {
  if (!('point' in place)) return []
  const [x, y] = paper.point([place.point[0], place.point[1] + OWN_SEA])
  const reach = Math.hypot(x - middle[0], y - middle[1])
  const wanted = waterWanted(place.id, place.name, middle, reach, levels)
  // Its page names it even where it is narrow.
  return [{ ...wanted, settings: [[place.name], place.name.split(' ')] }]
}

/** Where around its middle a sea's name may go, in units. */
const STEPS = [0, -7, 7, -14, 14, -21, 21, -28, 28, -35, 35]

function waterWanted(
  id: string,
  name: string,
  middle: Point,
  reach: number,
  levels: Levels,
): Wanted<LabelKind> {
  return {
    id,
    name,
    kind: 'water',
    style: styleOf('water'),
    spots: STEPS.flatMap((down) => STEPS.map((across): Point => [across, down]))
      .filter(([across, down]) => Math.hypot(across, down) <= reach)
      .map(([across, down]) => centred(middle, across, down)),
    fits: (box) => isClear(levels, box),
    offLines: true,
  }
}

function centred([x, y]: Point, across: number, down: number): Spot {
  const cost = Math.hypot(across, down) / 10
  return { at: [x + across, y + down], anchor: 'middle', rise: 0, cost }
}

function boxOf([x, y]: Point, half: number): Box {
  return widen([x, y, x, y], half)
}
