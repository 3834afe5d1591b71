/** The sheets on which the news is drawn: the world, and where it is crowded. */
import { openAtlas } from './atlas.ts'
import { type Box, boxAround, containsPoint } from './clip.ts'
import { frameFor } from './frame.ts'
import { type LandFinder, landFinder } from './name-places.ts'
import { type Paper, paperFor, paperOfWorld } from './paper.ts'
import { type LonLat, vectorOf } from './sphere.ts'

/** The sheets of `/map`: the world, and where it is crowded, for a wide page and for a phone. */
export const sheetNames = [
  'world-wide',
  'world-narrow',
  'europe-wide',
  'europe-narrow',
  'gulf-wide',
  'gulf-narrow',
] as const
export type SheetName = (typeof sheetNames)[number]

/** Where the world is crowded, and a map of its own shows it. */
export const insetNames = ['europe', 'gulf'] as const
export type Inset = (typeof insetNames)[number]

export interface Setting {
  readonly width: number
  readonly largest: number
  /** Half the side of a target of 24 pixels in units, where the sheet is drawn at its narrowest. */
  readonly target: number
  /** Size of its letters in units: 12 pixels there. */
  readonly size: number
  readonly names: number
  /** How far around a country others compare with it, in units. */
  readonly around: number
  /** How far from its circle a name may be tied to it, in units. */
  readonly tie: number
}

export const settings = {
  'world-wide': { width: 800, largest: 19, target: 10, size: 10.2, names: 30, around: 60, tie: 50 },
  'world-narrow': {
    width: 320,
    largest: 14,
    target: 13.4,
    size: 13.4,
    names: 10,
    around: 24,
    tie: 36,
  },
  'europe-wide': {
    width: 560,
    largest: 24,
    target: 12.8,
    size: 10.4,
    names: 40,
    around: 70,
    tie: 50,
  },
  'europe-narrow': {
    width: 320,
    largest: 14,
    target: 13.4,
    size: 13.4,
    names: 24,
    around: 40,
    tie: 36,
  },
  'gulf-wide': {
    width: 440,
    largest: 24,
    target: 13.2,
    size: 10.6,
    names: 24,
    around: 55,
    tie: 50,
  },
  'gulf-narrow': {
    width: 320,
    largest: 14,
    target: 13.4,
    size: 13.4,
    names: 20,
    around: 40,
    tie: 36,
  },
} as const satisfies Readonly<Record<SheetName, Setting>>

/** Units that a line of an inset may stray: with less, the page would be a third coastline. */
const STRAY = 1.2

/** From Portugal to the Urals' foot; and from Suez to Pakistan. */
const corners = {
  europe: [
    [-9, 58],
    [39, 61],
    [37, 37],
    [-8, 37],
  ],
  gulf: [
    [32, 36],
    [62, 36],
    [61, 13],
    [34, 13],
  ],
} as const
/** Points of the part of the world in which the insets lie, two degrees apart. */
const grid = Array.from({ length: 60 }, (_, x) =>
  Array.from({ length: 40 }, (_, y): LonLat => [2 * x - 40, 2 * y]),
).flat()
const papers = new Map<SheetName, NewsPaper>()

/** A sheet to draw on, and what land lies where on it. */
export interface NewsPaper {
  readonly paper: Paper
  readonly finder: LandFinder
}

/** Whether a sheet shows the whole world. */
export function isWorld(sheet: SheetName): sheet is 'world-wide' | 'world-narrow' {
  return sheet === 'world-wide' || sheet === 'world-narrow'
}

/** Whether a point of the world lies on one of these insets. */
export function isInInset(point: LonLat, insets: readonly Inset[]): boolean {
  return insets.some((inset) => {
    const { paper } = newsPaper(`${inset}-wide`)
    return containsPoint(paper.box, paper.point(point))
  })
}

/** What each inset shows, as boxes on a sheet of the world. */
export function insetFrames(world: Paper, insets: readonly Inset[]): Box[] {
  return insets.flatMap((inset) => {
    const { paper } = newsPaper(`${inset}-wide`)
    const shown = grid.filter((point) => containsPoint(paper.box, paper.point(point)))
    const [left, top, right, bottom] = boxAround(shown.map(world.point)) ?? world.box
    return [[Math.round(left), Math.round(top), Math.round(right), Math.round(bottom)]]
  })
}

/** Opens a sheet, once. */
export function newsPaper(sheet: SheetName): NewsPaper {
  const known = papers.get(sheet) ?? openNewsPaper(sheet)
  papers.set(sheet, known)
  return known
}

function openNewsPaper(sheet: SheetName): NewsPaper {
  const { width } = settings[sheet]
  const paper = isWorld(sheet)
    ? paperOfWorld(width)
    : paperFor(
        frameFor({
          points: corners[sheet.startsWith('europe') ? 'europe' : 'gulf'].map(vectorOf),
          least: 0,
          width,
        }),
        STRAY,
      )
  const codes = [...openAtlas().areas.keys()]
  return { paper, finder: landFinder(codes.map((code) => ({ code, rings: paper.rings(code) }))) }
}
