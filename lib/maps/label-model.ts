/** Names on a map before and after they are placed. */
import type { Box } from './clip.ts'
import type { Point } from './projection.ts'

/** A thin line from a point to its distant label. */
export type Tie = readonly [Point, Point]

export type Anchor = 'start' | 'middle' | 'end'

/** How a kind of label is set: size, line height and letter spacing, in units. */
export interface Style {
  readonly size: number
  readonly leading: number
  readonly spacing: number
}

/** A name, and the spots where it may go, best first. */
export interface Wanted<Kind extends string> {
  readonly id: string
  readonly name: string
  readonly kind: Kind
  readonly style: Style
  /** The ways to set its name in lines, best first, where it does not break as names do. */
  readonly settings?: readonly (readonly string[])[]
  /** One more way, when no other finds a good spot. */
  readonly lastly?: readonly string[]
  readonly spots: readonly Spot[]
  /** The points it names, to which it is nearer than to any other mark. */
  readonly of?: readonly Point[]
  /** Where else it may go, tied to its point, when it finds no good spot. */
  readonly far?: () => readonly Spot[]
  /** Left out for now where no good spot near its point is free. */
  readonly isNear?: boolean
  /** Left out for now where every free spot costs more. */
  readonly most?: number
  /** How far off a mark it stays, for it would read as the mark's name nearer by. */
  readonly aloof?: number
  /** Rather left out than set on a line. */
  readonly offLines?: boolean
  /** Rejects a box where this name would mislead; a tied name says by its line what it names. */
  readonly fits?: (box: Box, tie: Tie | undefined) => boolean
  /** What a box costs by what it lies on. */
  readonly price?: (box: Box) => number
}

/** A point from which a label runs, and its cost. */
export interface Spot {
  readonly at: Point
  readonly anchor: Anchor
  /** Above the point, level with it, or below it. */
  readonly rise: -1 | 0 | 1
  readonly cost: number
  /** Where a thin line starts that ties a distant label to its point, and that point. */
  readonly tie?: Point
  readonly of?: Point
}

export interface Label<Kind extends string> {
  readonly id: string
  readonly kind: Kind
  readonly lines: readonly string[]
  readonly anchor: Anchor
  /** Where its lines begin, are centred or end, and the middle of their height: in whole units, which are half a pixel off at most. */
  readonly x: number
  readonly y: number
  readonly box: Box
  readonly tie?: Tie
  /** The upper or lower edge of its lines on the side of what it names: smaller letters stay there. */
  readonly hung?: number
  /** Whether only a wide map, whose letters are small, has space for it. */
  readonly isWide?: boolean
}
