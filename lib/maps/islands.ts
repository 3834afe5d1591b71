/** Islands from which places take their names: a map with `Leak south-east of Bornholm` shows which it is. */
import { type Box, boxAround } from './clip.ts'
import { isInside } from './country-labels.ts'
import { boxMiddle } from './label-geometry.ts'
import type { Spot, Wanted } from './label-model.ts'
import { ELSEWHERE, styleOf } from './label-styles.ts'
import type { LabelKind } from './model.ts'
import type { LandFinder } from './name-places.ts'
import type { Paper } from './paper.ts'
import type { Drawn } from './place-marks.ts'
import type { LonLat } from './sphere.ts'

/** Each with a point on its land. */
export const islands: readonly { readonly name: string; readonly at: LonLat }[] = [
  { name: 'Bornholm', at: [14.92, 55.13] },
  { name: 'Crete', at: [24.9, 35.2] },
  { name: 'Gotland', at: [18.5, 57.45] },
  { name: 'Hainan', at: [109.8, 19.2] },
  { name: 'Öland', at: [16.7, 56.8] },
  { name: 'Qeshm', at: [55.8, 26.8] },
  { name: 'Rügen', at: [13.4, 54.45] },
  { name: 'Saaremaa', at: [22.5, 58.4] },
  { name: 'Sardinia', at: [9, 40.1] },
  { name: 'Sicily', at: [14.2, 37.5] },
  { name: 'Socotra', at: [53.9, 12.5] },
]

/** An island on paper less wide than this is a speck, whose name would be all of it. */
const SPECK = 5

/** The part of an island's name that may lie on other land. */
const MOST_ON_LAND = 1 / 5

/** An island that a place on the map is named by, with the box around it. */
export interface Island {
  readonly name: string
  readonly box: Box
}

/** The islands by which the places of a map are named, as far as they can be seen on it. */
export function islandsOf(paper: Paper, drawn: readonly Drawn[]): Island[] {
  const words = new Set(drawn.flatMap(({ place }) => place.name.split(' ')))
  return islands.flatMap(({ name, at }): Island[] => {
    if (!words.has(name)) return []
    const point = paper.point(at)
    const shore = paper.shores.find((ring) => isInside([ring], point))
    const box = shore && boxAround(shore)
    return box && box[2] - box[0] >= SPECK ? [{ name, box }] : []
  })
}

/** An island has its name beside it, and at most a little of it on other land, or none. */
export function islandWanted(
  { name, box }: Island,
  { partElsewhere }: LandFinder,
): Wanted<LabelKind> {
  const middle = boxMiddle(box)
  return {
    id: name,
    name,
    kind: 'context',
    style: styleOf('context'),
    spots: spotsBesideBox(box),
    of: [middle],
    offLines: true,
    fits: (place) => partElsewhere([], place) <= MOST_ON_LAND,
    price: (place) => ELSEWHERE * partElsewhere([], place),
  }
}

/** How far off an island its name is, and how far along its side it may move, in units. */
const OFF = 2.5
const STEPS = [0, -4, 4, -8, 8]

function spotsBesideBox(box: Box): Spot[] {
  const [left, top, right, bottom] = box
  const [x, y] = boxMiddle(box)
  return STEPS.flatMap((step): Spot[] => [
    { at: [right + OFF, y + step], anchor: 'start', rise: 0, cost: Math.abs(step) / 8 },
    { at: [left - OFF, y + step], anchor: 'end', rise: 0, cost: 0.6 + Math.abs(step) / 8 },
    { at: [x + step, top - OFF], anchor: 'middle', rise: -1, cost: 1.2 + Math.abs(step) / 8 },
    { at: [x + step, bottom + OFF], anchor: 'middle', rise: 1, cost: 1.2 + Math.abs(step) / 8 },
  ])
}
