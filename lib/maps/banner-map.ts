/** A map as a picture: places on land without a name, whose sides may be cropped and lose no mark. */
import type { Gazetteer, LocatorDrawing } from './model.ts'
import { drawPlaces } from './place-marks.ts'
import { paperOfBanner } from './subject-frame.ts'

/** What is drawn: as of a locator map, without words. */
export type BannerDrawing = Pick<
  LocatorDrawing,
  'width' | 'height' | 'land' | 'borders' | 'lines' | 'marks'
>

/** Three times as wide as high; a picture as wide as high shows all that it must. */
export const BANNER = { width: 600, height: 200, safe: { width: 176, height: 160 } } as const
/** Half the part of the width in which a mark is whole on the narrowest picture, in units. */
const SEEN = 94
/** Between a mark and the upper or the lower edge, in units. */
const MARGIN = 18
/** Units that a line may stray: nobody finds a way by it. */
const STRAY = 1.2

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
    .flatMap(({ mark }) => mark ?? [])
    .filter(
      ({ at: [x, y] }) => Math.abs(x - width / 2) <= SEEN && y >= MARGIN && y <= height - MARGIN,
    )
  if (lines.length === 0 && marks.length === 0) return undefined
  return { width, height, land: paper.land, borders: paper.borders, lines, marks }
}
