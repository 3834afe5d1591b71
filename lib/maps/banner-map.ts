/** A map as a picture: places on land, each dot with its name, whose sides may be cropped and lose none. */
import { widen } from './clip.ts'
import type { Label, Spot, Style, Wanted } from './label-model.ts'
import { placeLabels } from './label-placer.ts'
import { LEADING } from './label-styles.ts'
import type { Gazetteer, LocatorDrawing, PlaceMark } from './model.ts'
import { type Drawn, drawPlaces } from './place-marks.ts'
import { spotsAround } from './spots.ts'
import { paperOfBanner } from './subject-frame.ts'

/** What is drawn: as of a locator map, with few names. */
export interface BannerDrawing
  extends Pick<LocatorDrawing, 'width' | 'height' | 'land' | 'borders' | 'lines' | 'marks'> {
  readonly labels: readonly Label<'place'>[]
}

/** Three times as wide as high; a picture as wide as high shows all that it must. */
export const BANNER = { width: 600, height: 200, safe: { width: 176, height: 160 } } as const
/** Half the part of the width in which a mark is whole on the narrowest picture, in units. */
const SEEN = 94
/** Between a mark and the upper or the lower edge, in units. */
const MARGIN = 18
/** The same for a name. */
const EDGE = { top: 12, bottom: 5 }
/** Units that a line may stray: nobody finds a way by it, and it is under many an article. */
const STRAY = 3
/** As many names as there is space for on the narrowest picture. */
const NAMES = 4
/** How a name is set; the component's style sheet holds the same. */
const NAME: Style = { size: 16, leading: LEADING * 16, spacing: 0 }
const DOT = 5

/** Draws places by their ids; undefined where none of them can be drawn, or only on a map of the world. */
export function bannerMap(
  { findPlace }: Pick<Gazetteer, 'findPlace'>,
  ids: readonly string[],
): BannerDrawing | undefined {
  const places = [...new Set(ids)].flatMap((id) => findPlace(id) ?? [])
  const paper = paperOfBanner(places, BANNER, STRAY)
  if (!paper) return undefined
  const { width, height } = BANNER
  const drawn = drawPlaces(places, paper, { target: 0 })
  const lines = drawn.flatMap(({ line }) => line ?? [])
  const marks = drawn
    .flatMap(({ mark, line }) => (mark && (!line || mark.kind === 'canal') ? mark : []))
    .filter(
      ({ at: [x, y] }) => Math.abs(x - width / 2) <= SEEN && y >= MARGIN && y <= height - MARGIN,
    )
  const ordered = places.flatMap(({ id }) => drawn.find(({ place }) => place.id === id) ?? [])
  const named = withNames(ordered, marks)
  if (lines.length === 0 && named.marks.length === 0) return undefined
  return { width, height, land: paper.land, borders: paper.borders, lines, ...named }
}

/** The dots that lie apart and find space for their names, the first places before the others. */
function withNames(
  drawn: readonly Drawn[],
  marks: readonly PlaceMark[],
): Pick<BannerDrawing, 'marks' | 'labels'> {
  const inOrder = drawn.flatMap(({ place }) => marks.find(({ id }) => id === place.id) ?? [])
  return inOrder.reduce<Pick<BannerDrawing, 'marks' | 'labels'>>(
    (best, mark) => {
      if (!best.marks.every((other) => isApart(mark, other))) return best
      const some = [...best.marks, mark]
      const labels = namesOf(drawn, some)
      const named = new Set(labels.map(({ id }) => id))
      return some.every(({ id }) => named.has(id)) ? { marks: some, labels } : best
    },
    { marks: [], labels: namesOf(drawn, []) },
  )
}

function isApart({ at: [x, y] }: PlaceMark, { at }: PlaceMark): boolean {
  return Math.hypot(x - at[0], y - at[1]) >= 2 * DOT + 2
}

/** The names of the first places that find space for theirs, on the part that is always seen. */
function namesOf(drawn: readonly Drawn[], marks: readonly PlaceMark[]): Label<'place'>[] {
  const { width, height } = BANNER
  const shown = new Map(marks.map(({ id, at }) => [id, at]))
  const wanted = drawn.flatMap((one): Wanted<'place'>[] => {
    const { id, name } = one.place
    const at = shown.get(id)
    const spots = at ? spotsAround(at, DOT + 2) : along(one)
    return spots.length > 0 ? [{ id, name, kind: 'place', style: NAME, spots }] : []
  })
  return placeLabels(wanted, {
    paper: [width / 2 - SEEN, EDGE.top, width / 2 + SEEN, height - EDGE.bottom],
    marks: marks.map(({ at: [x, y] }) => widen([x, y, x, y], DOT + 2)),
    lines: drawn.flatMap(({ course }) => course),
  }).slice(0, NAMES)
}

/** Where the name of a line may run from it: its middle first. */
function along({ line, course }: Drawn): Spot[] {
  if (!line) return []
  return [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8].flatMap((part) => {
    const at = course[Math.floor(course.length * part)]
    return at
      ? spotsAround(at, 3).map((spot) => ({ ...spot, cost: spot.cost + 4 * Math.abs(part - 0.5) }))
      : []
  })
}
