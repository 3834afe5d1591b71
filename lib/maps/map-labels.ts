/** Which names a map would like to carry, the important first. */

import { type Box, widen } from './clip.ts'
import { type Levels, levelsOf } from './country-labels.ts'
import { closely, countriesWanted, type Nameable, squeezed, tiedAnywhere } from './country-names.ts'
import { MARK } from './glyphs.ts'
import { islandsOf, islandWanted } from './islands.ts'
import { leastGap, readsAsOf } from './label-geometry.ts'
import type { Label, Wanted } from './label-model.ts'
import { type Ground, placeLabels } from './label-placer.ts'
import { ELSEWHERE, styleOf } from './label-styles.ts'
import type { LabelKind } from './model.ts'
import { hangingFrom } from './name-lines.ts'
import { type LandFinder, landFinder, MOST_ELSEWHERE } from './name-places.ts'
import { fair, lastResort, near } from './name-tries.ts'
import type { Paper, Ring } from './paper.ts'
import type { Drawn } from './place-marks.ts'
import { END, farFrom, spotsFor } from './place-spots.ts'
import type { Point } from './projection.ts'
import { CLOSE, seaPlace, seasWanted } from './sea-labels.ts'
import { DISC, isMarked, type SharedMark, sharedSettings } from './shared-marks.ts'
import { spotsAround, spotsBeyond } from './spots.ts'
import { wideNames } from './wide-names.ts'

/** A name this near to the end of a line is beside it, in units, */
const BESIDE = 2 * END
/** and mostly on land costs so much. */
const ON_LAND = 4

/** Places every label that finds a place. */
export function labelMap(
  paper: Paper,
  drawn: readonly Drawn[],
  shared: readonly SharedMark[],
  countries: readonly Nameable[],
  disputed: readonly Ring[],
  isWide: boolean,
): Label<LabelKind>[] {
  const islands = islandsOf(paper, drawn)
  const sharing = new Set(shared.flatMap(({ members }) => members))
  const marks = [
    ...drawn.flatMap((one) => [
      ...(one.mark && isMarked(one) && !sharing.has(one) ? [boxOf(one.mark.at, MARK)] : []),
      ...(one.line?.ends ?? []).map((end) => boxOf(end, END)),
    ]),
    ...shared.map(({ at }) => boxOf(at, DISC)),
    ...islands.map(({ box }) => box),
  ]
  const courses = drawn.flatMap(({ course }) => course)
  const finder = landFinder(countries)
  const { shaded, neighbours } = countriesWanted(paper, countries, finder)
  const levels = levelsOf(paper.shores)
  const barred = landFinder([{ code: '', rings: disputed }])
  const straits = new Set<string>(
    drawn.filter(({ place }) => place.kind === 'strait').map(({ place }) => place.id),
  )
  const lone = new Set<string>(
    drawn.filter((one) => isMarked(one) && !sharing.has(one)).map(({ place }) => place.id),
  )
  const places = placesWanted(paper, drawn, shared, finder, levels)
  const points = places.filter(({ id }) => lone.has(id))
  const isLine = new Set<string>(
    drawn.filter((one) => one.line && !isMarked(one)).map(({ place }) => place.id),
  )
  const focus = new Set<string>(
    drawn.filter((one) => one.mark?.isFocus && !sharing.has(one)).map(({ place }) => place.id),
  )
  const named = shaded.filter(({ kind }) => kind === 'named')
  const order = [
    // Seas and straits first; then a name that goes further off leaves to others what is near them.
    ...places.filter(({ kind }) => kind === 'water'),
    ...places.filter(({ id }) => straits.has(id)),
    ...named.map(near),
    ...places.filter(({ id }) => !isLine.has(id)).map(near),
    ...islands.map((island) => islandWanted(island, finder)),
    // A line has more places for its name than a point.
    ...points.map(fair),
    ...named.map((country) => squeezed(country, finder, 0)),
    ...named.map((country) => closely(country, paper)),
    ...points,
    ...named,
    ...named.map(tiedAnywhere),
    ...named.map((country) => squeezed(country, finder, 2 * MOST_ELSEWHERE)),
    ...places.map(near),
    ...places,
    ...points.map(lastResort),
    ...shaded.filter(({ kind }) => kind !== 'named'),
    ...seasWanted(paper, drawn, levels),
    ...neighbours,
  ]
  const ground = {
    paper: paper.box,
    marks,
    lines: courses,
    bars: (box: Box) => barred.touches('', box),
  }
  const hang = (label: Label<LabelKind>) =>
    hangingFrom(label, places.find(({ id }) => id === label.id)?.of)
  const lostOf = (found: readonly Label<LabelKind>[]) =>
    places.filter(({ id }) => focus.has(id) && !found.some((label) => label.id === id))
  const labels = chosen(order, ground, lostOf).map(hang)
  if (!isWide) return labels
  const without = labels.map(({ id }) => id)
  const waters = seasWanted(paper, drawn, levels, { steps: CLOSE, without })
  return [...labels, ...wideNames([...named, ...waters], labels, ground)]
}

/** The names in their order, or with what the piece is about first where that found no place and no fewer names are left. */
function chosen(
  order: readonly Wanted<LabelKind>[],
  ground: Ground,
  lostOf: (labels: readonly Label<LabelKind>[]) => readonly Wanted<LabelKind>[],
): Label<LabelKind>[] {
  const labels = placeLabels(order, ground)
  const lost = lostOf(labels)
  if (lost.length === 0) return labels
  const again = placeLabels([...lost.map(fair), ...order], ground)
  return countOf(again) >= countOf(labels) ? again : labels
}

/** How many places and countries of the subject have their names. */
function countOf(labels: readonly Label<LabelKind>[]): number {
  return labels.filter(({ kind }) => kind === 'place' || kind === 'named').length
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
        ...(one.line && !isMarked(one)
          ? { fits: (box, tie) => !!tie || readsAsOf(box, one.course, others) }
          : countries.length > 0 && {
              fits: (box, tie) => !tie || finder.partElsewhere(countries, box) === 0,
            }),
        spots: group ? spotsAround(group.at, DISC) : spotsFor(one),
        far: () => (group ? spotsBeyond(group.at, DISC) : farFrom(one)),
        // The name of a place whose countries nobody gave may lie anywhere.
        ...(countries.length > 0 && {
          price: (box) =>
            ELSEWHERE * finder.partElsewhere(own, box) +
            (one.line && !isMarked(one) ? linePrice(box, one.line.ends, finder) : 0),
        }),
      },
    ]
  })
}

/** On land beside an end of its line a name reads as that of the end. */
function linePrice(box: Box, ends: readonly Point[], finder: LandFinder): number {
  return leastGap(box, ends) < BESIDE && finder.partElsewhere([], box) > 0.5 ? ON_LAND : 0
}

function boxOf([x, y]: Point, half: number): Box {
  return widen([x, y, x, y], half)
}
