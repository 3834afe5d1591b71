/** The sheets on which the news is drawn: the world, and where it is crowded. */
import { openAtlas } from './atlas.ts'
import { frameFor } from './frame.ts'
import { type LandFinder, landFinder } from './name-places.ts'
import { type Paper, paperFor, paperOfWorld } from './paper.ts'
import { vectorOf } from './sphere.ts'

/** The sheets of `/map`: the world, and where it is crowded, for a wide page and for a phone. */
export const sheetNames = [
  'world',
  'europe-wide',
  'europe-narrow',
  'gulf-wide',
  'gulf-narrow',
] as const
export type SheetName = (typeof sheetNames)[number]

interface Setting {
  readonly width: number
  readonly largest: number
  /** Half the side of a mark's target in units; 0 where there is no space for links. */
  readonly target: number
  readonly names: number
  /** How far around a country others compare with it, in units. */
  readonly around: number
}

export const settings = {
  world: { width: 800, largest: 19, target: 9, names: 30, around: 60 },
  'europe-wide': { width: 560, largest: 27, target: 12, names: 40, around: 70 },
  'europe-narrow': { width: 320, largest: 14, target: 0, names: 24, around: 40 },
  'gulf-wide': { width: 440, largest: 21, target: 12, names: 24, around: 55 },
  'gulf-narrow': { width: 320, largest: 14, target: 0, names: 20, around: 40 },
} as const satisfies Readonly<Record<SheetName, Setting>>

/** Units that a line of an inset may stray: with less, the page would be a third coastline. */
const STRAY = 1.2

/** From Portugal to the Urals' foot; and from Suez to Pakistan. */
const corners = {
  europe: [
    [-9, 58],
    [38, 61],
    [36, 37],
    [-8, 37],
  ],
  gulf: [
    [32, 36],
    [62, 36],
    [61, 13],
    [34, 13],
  ],
} as const
const papers = new Map<SheetName, NewsPaper>()

/** A sheet to draw on, and what land lies where on it. */
export interface NewsPaper {
  readonly paper: Paper
  readonly finder: LandFinder
}

/** Opens a sheet, once. */
export function newsPaper(sheet: SheetName): NewsPaper {
  const known = papers.get(sheet) ?? openNewsPaper(sheet)
  papers.set(sheet, known)
  return known
}

function openNewsPaper(sheet: SheetName): NewsPaper {
  const { width } = settings[sheet]
  const paper =
    sheet === 'world'
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
