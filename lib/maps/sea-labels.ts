/** The names of waters: each in open water, or only in the key. */
import { type Box, containsPoint } from './clip.ts'
import { isClear, type Levels } from './country-labels.ts'
import type { Wanted } from './label-model.ts'
import { styleOf } from './label-styles.ts'
import type { LabelKind } from './model.ts'
import { settingsOf } from './name-lines.ts'
import type { Paper } from './paper.ts'
import type { Drawn } from './place-marks.ts'
import type { Point } from './projection.ts'
import { seas } from './seas.ts'
import { centred } from './spots.ts'

/** How far a name may be from the middle of its water and still be in it, in degrees. */
const SEA = 3
const OWN_SEA = 5
const OCEAN = 8

/** How closely to look for space for the names of seas, and which need none. */
interface Looking {
  readonly steps?: readonly number[]
  readonly without?: readonly string[]
}

/** A sea is named where its name lies in open water, once, and not beside a place of that name. */
export function seasWanted(
  paper: Paper,
  drawn: readonly Drawn[],
  levels: Levels,
  { steps = STEPS, without = [] }: Looking = {},
): Wanted<LabelKind>[] {
  if (paper.kind === 'world') return []
  const taken = new Set([...without, ...drawn.map(({ place }) => place.name)])
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
    return [waterWanted(name, name, middle, reach, levels, steps)]
  })
}

/** A sea that is a place is held to the same rule: its name lies in open water, or only in the key. */
export function seaPlace(
  { place, middle }: Drawn,
  paper: Paper,
  levels: Levels,
): Wanted<LabelKind>[] {
  if (!('point' in place)) return []
  const [x, y] = paper.point([place.point[0], place.point[1] + OWN_SEA])
  const reach = Math.hypot(x - middle[0], y - middle[1])
  return [waterWanted(place.id, place.name, middle, reach, levels, FINE)]
}

/** Where around its middle a sea's name may go, in units. */
const STEPS = [0, -7, 7, -14, 14, -21, 21, -28, 28, -35, 35]
/** The same where letters are small. */
export const CLOSE = Array.from({ length: 25 }, (_, step) => 3 * step - 36)
/** The same of a sea that is a place, which is worth a closer look. */
const FINE = Array.from({ length: 37 }, (_, step) => 2 * step - 36)

function waterWanted(
  id: string,
  name: string,
  middle: Point,
  reach: number,
  levels: Levels,
  steps: readonly number[],
): Wanted<LabelKind> {
  return {
    id,
    name,
    kind: 'water',
    style: styleOf('water'),
    // In narrow waters there is more often space for two short lines than for a long one.
    settings: [...settingsOf(name), name.split(' ')],
    spots: steps
      .flatMap((down) => steps.map((across): Point => [across, down]))
      .filter(([across, down]) => Math.hypot(across, down) <= reach)
      .map(([across, down]) => centred(middle, across, down))
      .filter(({ at: [x, y] }) => isClear(levels, [x - LEAST, y - BLANK, x + LEAST, y + BLANK])),
    fits: (box) => isClear(levels, inkOf(box)),
    offLines: true,
  }
}

/** No name is less than twice as wide. */
const LEAST = 8
/** Letters fill less than the height of their lines. */
const BLANK = 2

/** What the letters of a name fill of its box. */
export function inkOf([left, top, right, bottom]: Box): Box {
  return [left, top + BLANK, right, bottom - BLANK]
}
