/** Which countries a map names: those that its subject names, then a few neighbours. */
import { type Box, boxAround, containsPoint, widen } from './clip.ts'
import { isInside, liesInside, samplesOf, spotsBeside, spotsInside } from './country-labels.ts'
import { apart } from './label-geometry.ts'
import type { Spot, Tie, Wanted } from './label-model.ts'
import { ELSEWHERE, styleOf } from './label-styles.ts'
import type { LabelKind } from './model.ts'
import { type LandFinder, landFinder, MOST_ELSEWHERE, sizeOf, withoutEnds } from './name-places.ts'
import { areaOf, type Paper, type Ring } from './paper.ts'
import { spotsBeyond } from './spots.ts'

/** Neighbours are named for orientation, and no more of them than that takes. */
const CONTEXT = 4
/** Of the members of a group, the largest are named. */
const MEMBERS = 9
/** A name this near to its country is beside it, in units. */
const BESIDE = 5
/** From so many spots in a country a line may tie its name to it. */
const TIED = 4
/** And from more where none of these is free, up to so many. */
const MORE = 14
/** The part of a named country's name at each end that may cross a border where it has no better spot: where letters are largest. */
export const ENDS = 0.2
/** A name looked for closely hides no more of its country than this. */
const MOST_OF_COUNTRY = 1 / 4
/** A line that ties a name, this long in units, does not lead through another country of the subject. */
const LONG = 40
/** So far from every mark a country's name is not read as the mark's, in units. */
const ALOOF = 5
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

interface Sized extends Nameable {
  readonly area: number
}

/** The names that countries want: of those shaded, and of the few neighbours for which there may be room. */
export function countriesWanted(
  paper: Paper,
  countries: readonly Nameable[],
  finder: LandFinder,
): Readonly<Record<'shaded' | 'neighbours', Wanted<LabelKind>[]>> {
  const sized = countries
    .map((country) => ({ ...country, area: areaOf(country.main) }))
    .toSorted((a, b) => b.area - a.area)
  const tinted = landFinder(countries.filter(({ rank }) => rank !== 'neighbour'))
  const ranked = (rank: Nameable['rank']) =>
    sized.filter((country) => country.rank === rank && !isCrumb(country, paper))
  return {
    shaded: [
      // The small have the fewest spots, so they choose first.
      ...ranked('named')
        .toReversed()
        .map((country) => wantedShaded(country, paper, finder, tinted)),
      ...ranked('member')
        .slice(0, MEMBERS)
        .map((country) => wantedShaded(country, paper, finder, tinted)),
    ],
    neighbours: ranked('neighbour')
      .filter(({ area }) => area > SMALL)
      .slice(0, CONTEXT)
      .map(
        (country): Wanted<LabelKind> => ({
          id: country.code,
          name: country.name,
          kind: 'context',
          style: styleOf('context'),
          spots: spotsInside(country.main, paper.box),
          offLines: true,
          fits: (box) =>
            liesInside(country.main, box) &&
            finder.partElsewhere([country.code], withoutEnds(box)) === 0,
        }),
      ),
  }
}

/** Whether all that is seen of a country is a crumb at the edge of the paper, smaller and less high or wide than the letters of its name. */
function isCrumb({ name, main, area }: Sized, { box }: Paper): boolean {
  const { size } = styleOf('named')
  if (area > (name.length * size * size) / 2) return false
  const seen = boxAround(main.flat().filter((at) => containsPoint(box, at)))
  const isCut = main.some((ring) => !ring.every((at) => containsPoint(box, at)))
  return isCut && (!seen || Math.min(seen[2] - seen[0], seen[3] - seen[1]) < size)
}

/** The name of a shaded country lies in it but for its ends, at sea beside it, or is tied to it from no land of another that the subject names. */
function wantedShaded(
  { code, name, main, rank }: Nameable,
  paper: Paper,
  { touches, partElsewhere }: LandFinder,
  others: LandFinder,
): Wanted<LabelKind> {
  const kind = rank === 'named' ? 'named' : 'context'
  const inside = spotsInside(main, paper.box)
  return {
    id: code,
    name,
    kind,
    style: styleOf(kind),
    spots: [...inside, ...spotsBeside(main)],
    ...(rank === 'named' && {
      far: () =>
        inside
          .slice(0, TIED)
          .flatMap(({ at }) => spotsBeyond(at, 0))
          .map(onLand),
    }),
    offLines: true,
    aloof: ALOOF,
    fits: (box, tie) =>
      tie
        ? others.partElsewhere([code], box) <= MOST_ELSEWHERE &&
          (apart(...tie) < LONG || others.partElsewhere([code], middleOf(tie)) === 0)
        : touches(code, box)
          ? partElsewhere([code], withoutEnds(box)) === 0
          : touches(code, widen(box, BESIDE)) &&
            partElsewhere([code], withoutEnds(box)) === 0 &&
            partElsewhere([code], widen(box, BESIDE)) === 0,
    price: (box) => (ELSEWHERE / 3) * partElsewhere([code], box),
  }
}

/** A tie that ends on land names what it ends on: no mark or line may be there. */
function onLand({ of: _of, ...spot }: Spot): Spot {
  return spot
}

function middleOf([[ax, ay], [bx, by]]: Tie): Box {
  const [x, y] = [(ax + bx) / 2, (ay + by) / 2]
  return [x, y, x, y]
}

/** The same name all in its country but for its ends, more closely looked for. */
export function closely(one: Wanted<LabelKind>, paper: Paper): Wanted<LabelKind> {
  const rings = paper.mainRings(one.id)
  const most = areaOf(rings) * MOST_OF_COUNTRY
  return {
    ...one,
    spots: [],
    far: () => (most < one.style.size * one.style.size ? [] : spotsInside(rings, paper.box, true)),
    fits: (box) =>
      sizeOf(box) <= most &&
      samplesOf(withoutEnds(box, ENDS)).every((point) => isInside(rings, point)),
  }
}

/** The same name tied to any part of its country. */
export function tiedAnywhere(one: Wanted<LabelKind>): Wanted<LabelKind> {
  const inside = one.spots.filter(({ anchor, rise }) => anchor === 'middle' && rise === 0)
  return {
    ...one,
    far: () =>
      inside
        .slice(TIED, MORE)
        .flatMap(({ at }) => spotsBeyond(at, 0, { most: 36 }))
        .map(onLand),
  }
}

/** The same name in its country, with more of its ends over the border, and at most this part of the rest. */
export function squeezed(
  { id, spots, ...one }: Wanted<LabelKind>,
  { touches, partElsewhere }: LandFinder,
  most: number,
): Wanted<LabelKind> {
  return {
    ...one,
    id,
    spots,
    far: () => [],
    fits: (box) => touches(id, box) && partElsewhere([id], withoutEnds(box, ENDS)) <= most,
  }
}
