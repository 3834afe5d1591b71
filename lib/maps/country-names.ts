/** Which countries a map names: those that its subject names, then a few neighbours. */
import { widen } from './clip.ts'
import { liesInside, spotsBeside, spotsInside } from './country-labels.ts'
import type { Wanted } from './label-placer.ts'
import { ELSEWHERE, styles } from './label-styles.ts'
import type { LabelKind } from './model.ts'
import { type LandFinder, landFinder, MOST_ELSEWHERE, withoutEnds } from './name-places.ts'
import { areaOf, type Paper, type Ring } from './paper.ts'
import { spotsBeyond } from './spots.ts'

/** Neighbours are named for orientation, and no more of them than that takes. */
const CONTEXT = 4
/** Of the members of a group, the largest are named. */
const MEMBERS = 9
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

/** The names that countries want: of those shaded, and of the few neighbours for which there may be room. */
export function countriesWanted(
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

/** The name of a shaded country lies in it but for its ends, at sea beside it, or is tied to it from no other shaded land. */
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
    fits: (box, tie) =>
      tie
        ? shaded.partElsewhere([code], box) <= MOST_ELSEWHERE
        : touches(code, box)
          ? partElsewhere([code], withoutEnds(box)) === 0
          : touches(code, widen(box, BESIDE)) && partElsewhere([code], widen(box, BESIDE)) === 0,
    price: (box) => (ELSEWHERE / 3) * partElsewhere([code], box),
  }
}
