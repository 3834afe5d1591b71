/** How many of a term's newest headlines its page shows at each range of widths: as many as end near the foot of its map. */
import type { ArticleRow } from '#lib/catalog/model'
import { linesWithin } from '#lib/core/lettering'
import { selectionInWords } from './about-country.ts'

/** A tablet has the list over the map, in two columns. */
type PageWidth = 'phone' | 'tablet' | 'desk' | 'wide'
const pageWidths: readonly PageWidth[] = ['phone', 'tablet', 'desk', 'wide']

/** What the selection is at some ranges of widths, where newer articles were left out for other stories. */
export interface SelectionNote {
  readonly text: string
  readonly at: readonly PageWidth[]
}

export interface NewestRows {
  /** With the ranges of widths that show a row. */
  readonly rows: readonly { readonly row: ArticleRow; readonly at: readonly PageWidth[] }[]
  /** Whether one column has space for all of them on a wide page, too. */
  readonly isSingle: boolean
  readonly selection: readonly SelectionNote[]
}

/** The size of a map, in its own units: `whole` is its height with the strip under it. */
export interface MapSize {
  readonly width: number
  readonly whole: number
}

/** More than this is a list, and below it is one of all articles. */
export const MOST_ROWS = 12
const FEWEST_ROWS = 3

/** In pixels: the map, a column of the list, how far below the map's top its rows begin, and the width of the head's words. */
const layouts = {
  desk: { map: 580, column: 580, top: 237, head: 580 },
  wide: { map: 640, column: 436, top: 228, head: 904 },
} as const
/** A row without its headline, a line of that, and a line of the words of the head. */
const [ROW, LINE] = [37, 24]
/** Of the type, with what its serif runs wider than the letters that are measured. */
const SIZE = 22
const [HEAD_LINE, HEAD_SIZE] = [33, 26]
/** No headline is set wider. */
const WIDEST = 600

/** The rows of a list beside a map, whose head has some words on what the term is; three without a map. */
export function newestRows(
  about: readonly ArticleRow[],
  select: (most: number) => readonly ArticleRow[],
  map?: MapSize,
  words = '',
): NewestRows {
  const { isSingle, counts } = map
    ? besideMap(select(MOST_ROWS), map, words)
    : {
        isSingle: true,
        counts: { phone: FEWEST_ROWS, tablet: FEWEST_ROWS, desk: FEWEST_ROWS, wide: FEWEST_ROWS },
      }
  const rows = select(Math.max(...Object.values(counts)))
  return {
    rows: rows
      .map((row, index) => ({ row, at: pageWidths.filter((width) => index < counts[width]) }))
      .filter(({ at }) => at.length > 0),
    isSingle,
    selection: selectionNotes(about, rows, counts),
  }
}

function besideMap(rows: readonly ArticleRow[], map: MapSize, words: string) {
  const heightsIn = (width: number) =>
    rows.map(
      ({ headline }) => ROW + LINE * linesWithin(headline, SIZE, Math.min(width, WIDEST)).length,
    )
  const spaceOn = (layout: keyof typeof layouts) => {
    const { map: width, top, head } = layouts[layout]
    const lines = words === '' ? 0 : linesWithin(words, HEAD_SIZE, head).length
    return (map.whole * width) / map.width - top - lines * HEAD_LINE
  }
  const { desk, wide } = layouts
  const inOne = countIn(heightsIn(wide.head), spaceOn('wide'), FEWEST_ROWS)
  const isSingle = inOne === rows.length
  const onDesk = countIn(heightsIn(desk.column), spaceOn('desk'), FEWEST_ROWS)
  const inPairs = 2 * countIn(pairsOf(heightsIn(wide.column)), spaceOn('wide'), 2)
  return {
    isSingle,
    counts: {
      phone: FEWEST_ROWS,
      tablet: isSingle ? onDesk : evenOf(Math.min(onDesk + 1, rows.length)),
      desk: onDesk,
      wide: isSingle ? inOne : evenOf(Math.min(inPairs, rows.length)),
    },
  }
}

/** How many rows one under the other end nearest to the foot of a space, but never fewer than some. */
function countIn(heights: readonly number[], space: number, fewest: number): number {
  let [count, foot] = [0, 0]
  for (const height of heights) {
    if (count >= fewest && foot + height / 2 > space) break
    foot += height
    count++
  }
  return count
}

/** Two columns end together, or there is an empty cell. */
function evenOf(count: number): number {
  return count - (count % 2)
}

/** Two beside one another are as high as the higher. */
function pairsOf(heights: readonly number[]): number[] {
  return heights.flatMap((height, index) =>
    index % 2 === 0 ? [Math.max(height, heights[index + 1] ?? 0)] : [],
  )
}

/** The same words once, with all widths at which they are true. */
function selectionNotes(
  about: readonly ArticleRow[],
  rows: readonly ArticleRow[],
  counts: Readonly<Record<PageWidth, number>>,
): SelectionNote[] {
  const byWords = Map.groupBy(pageWidths, (width) =>
    selectionInWords(about, rows.slice(0, counts[width])),
  )
  return [...byWords].flatMap(([text, at]) => (text ? [{ text, at }] : []))
}
