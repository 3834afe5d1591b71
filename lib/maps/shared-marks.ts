/** Marks that would lie on one another are one mark with a number, and so is a mark without a name: the key lists what each number is. */
import { type Box, containsBox, containsPoint, overlaps, widen } from './clip.ts'
import type { Label } from './label-model.ts'
import type { LabelKind, PlaceMark } from './model.ts'
import { tenth } from './path.ts'
import type { Drawn } from './place-marks.ts'
import type { Point } from './projection.ts'

/** Radius of a mark with a number; the component draws it as large. */
export const DISC = 7.5
/** Marks nearer than this would touch, with a number or without. */
const APART = 2 * DISC

/** A mark that several places share, in the middle of them. */
export interface SharedMark {
  readonly at: Point
  /** The most important first. */
  readonly members: readonly Drawn[]
}

/** Whether a place has a mark of its own: a pipeline or a cable is its own mark. */
export function isMarked({ mark, line }: Drawn): boolean {
  return mark !== undefined && (line === undefined || mark.kind === 'canal')
}

function isStrait({ place, mark }: Drawn): boolean {
  return place.kind === 'strait' && mark !== undefined
}

function straitsOf(drawn: readonly Drawn[]): Point[] {
  return drawn.filter(isStrait).map(({ mark, middle }) => mark?.at ?? middle)
}

/** A strait keeps its sign and its name: what would touch it is drawn just beside it. */
export function clearOfStraits(drawn: readonly Drawn[]): Drawn[] {
  const straits = straitsOf(drawn)
  return drawn.map((one) => {
    const { mark } = one
    if (!mark || isStrait(one) || !isMarked(one)) return one
    return { ...one, mark: { ...mark, at: beside(straits, mark.at) } }
  })
}

/** The point itself, or the nearest that is far enough from a strait's mark. */
function beside(straits: readonly Point[], at: Point): Point {
  return straits.reduce<Point>(([x, y], [left, top]) => {
    const off = Math.hypot(x - left, y - top)
    if (off >= APART) return [x, y]
    // A little further than the rounding can take away.
    const part = (APART + 0.2) / (off || 1)
    return off === 0
      ? [x, tenth(y - APART - 0.2)]
      : [tenth(left + (x - left) * part), tenth(top + (y - top) * part)]
  }, at)
}

/** The marks that several places share, since theirs would touch. */
export function sharedMarks(drawn: readonly Drawn[]): SharedMark[] {
  const straits = straitsOf(drawn)
  const marks: SharedMark[] = drawn
    .filter(isMarked)
    .map((one) => ({ at: one.mark?.at ?? one.middle, members: [one] }))
  for (let pair = touching(marks); pair; pair = touching(marks)) {
    const members = pair.flatMap((mark) => mark.members)
    const middle = middleOf(members.map((one) => one.mark?.at ?? one.middle))
    const at = members.some(isStrait) ? middle : beside(straits, middle)
    marks.splice(marks.indexOf(pair[1]), 1)
    marks.splice(marks.indexOf(pair[0]), 1, { at, members })
  }
  return marks.filter(({ members }) => members.length > 1)
}

/** The first two marks that would touch. */
function touching(marks: readonly SharedMark[]): [SharedMark, SharedMark] | undefined {
  for (const [index, one] of marks.entries()) {
    const other = marks
      .slice(index + 1)
      .find(
        ({ at, members }) =>
          members.some(isStrait) === one.members.some(isStrait) &&
          Math.hypot(at[0] - one.at[0], at[1] - one.at[1]) < APART,
      )
    if (other) return [one, other]
  }
  return undefined
}

function middleOf(points: readonly Point[]): Point {
  const sum = (axis: 0 | 1) => points.reduce((total, point) => total + point[axis], 0)
  return [tenth(sum(0) / points.length), tenth(sum(1) / points.length)]
}

/** How the name of a shared mark is set: every name on a line of its own, or the first and how many more. */
export function sharedSettings(names: readonly string[]): string[][] {
  const [first = ''] = names
  const short = [first, `and ${names.length - 1} more`]
  const listed = names.map((name, index) => (index < names.length - 1 ? `${name},` : name))
  return names.length > MOST_NAMES ? [short] : [listed, short]
}

/** More names than this are a list, which is in the key. */
const MOST_NAMES = 3

/**
 * The marks of a map: as drawn, shared, or with a number where no name found a place. `order` is that
 * of the key, whose numbers go up.
 */
export function numberedMarks(
  drawn: readonly Drawn[],
  shared: readonly SharedMark[],
  labels: readonly Label<LabelKind>[],
  order: readonly string[],
  paper: Box,
): { readonly marks: PlaceMark[]; readonly numbers: ReadonlyMap<string, number> } {
  const named = new Set(labels.map(({ id }) => id))
  const numbers = new Map<string, number>()
  const taken = drawn.filter(isMarked).map(({ mark, middle }) => around(mark?.at ?? middle))
  let last = 0
  const found = drawn
    .toSorted((a, b) => order.indexOf(a.place.id) - order.indexOf(b.place.id))
    .flatMap((one): PlaceMark[] => {
      const { mark, place } = one
      if (!mark || numbers.has(place.id)) return []
      const group = shared.find(({ members }) => members.includes(one))
      const at = group?.at ?? (isMarked(one) ? mark.at : spotOn(one, drawn, labels, taken, paper))
      if (!(group || !named.has(place.id)) || !at) return [mark]
      last += 1
      const members = group?.members ?? [one]
      for (const member of members) numbers.set(member.place.id, last)
      taken.push(around(at))
      return [
        {
          ...mark,
          at,
          number: last,
          linked: mark.linked && !group && at === mark.at,
          isFocus: members.some((member) => member.mark?.isFocus),
        },
      ]
    })
  return { marks: found, numbers }
}

/** Where along a line its number lies on nothing else, and best where no other line is near: where its link is, then near its middle. */
function spotOn(
  one: Drawn,
  drawn: readonly Drawn[],
  labels: readonly Label<LabelKind>[],
  taken: readonly Box[],
  paper: Box,
): Point | undefined {
  const { mark, course, line } = one
  const middle = course.length / 2
  const spots = course
    .toSorted((a, b) => Math.abs(course.indexOf(a) - middle) - Math.abs(course.indexOf(b) - middle))
    .map(([x, y]): Point => [tenth(x), tenth(y)])
  const beside = [DISC + 2, -DISC - 2].flatMap((across) =>
    spots.map(([x, y]): Point => [tenth(x + across), y]),
  )
  const on = [...(mark ? [mark.at] : []), ...spots, ...(line?.ends ?? [])]
  const free = [...on, ...beside].filter((spot) => {
    const box = around(spot)
    return (
      containsBox(paper, box) &&
      !taken.some((other) => overlaps(other, box)) &&
      !labels.some((label) => overlaps(label.box, box) || isOnTie(label, box))
    )
  })
  const others = drawn.flatMap((other) => (other === one ? [] : other.course))
  const distances = free.map((spot) =>
    Math.min(...others.map(([x, y]) => Math.hypot(x - spot[0], y - spot[1]))),
  )
  // Else as far from the others as it can be.
  const best = distances.findIndex((distance) => distance >= APART)
  return free[best >= 0 ? best : distances.indexOf(Math.max(...distances))]
}

function isOnTie({ tie }: Label<LabelKind>, box: Box): boolean {
  return (tie ?? []).some((point) => containsPoint(box, point))
}

function around([x, y]: Point): Box {
  return widen([x, y, x, y], DISC)
}
