/** Where a label may be put about what it speaks of, the best place first. */
import { DOT, FIRST_LINE, type LabelBox } from './label-boxes.ts'
import type { PathPoint } from './path.ts'

/** A label that is wanted, by what it speaks of: a point of the line, its end, or an upright rule through the plot. */
export interface WantedLabel {
  readonly id: string
  /** In percent of the width. */
  readonly x: number
  /** In pixels; of a rule, the top of the plot. */
  readonly y: number
  readonly kind: 'above' | 'below' | 'end' | 'rule'
  /** In pixels. */
  readonly width: number
  readonly height: number
  /** Whether it may be beside the plot, or, where it had no space inside, is partly there, between the values of the axis. */
  readonly leaves?: 'wholly' | 'partly'
  /**
   * Whether it is away from its point, tied to it by a line: never unless given; one `across` may cross leaders
   * of events, but no rule.
   */
  readonly tie?: 'near' | 'far' | 'across'
  /** Whether it may be where a value of the axis is, which is then not shown. */
  readonly covers?: boolean
  /** The narrowest plot that it is for, in pixels: every width of its range unless given. */
  readonly from?: number
}

/** Where a label is: `x` percent and `dx` pixels from the left, its top `y` pixels from the top. */
export interface LabelSpot {
  readonly id: string
  readonly x: number
  readonly dx: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

const DISTANCES = [8, 13, 22, 30, 42]
/**
 * For a label far from its point: aside of it, and along the line's other side, where no leader of an event is.
 * No tie is steep and long: it would be read as the line of an event.
 */
const FAR_ASIDE = [22, 42, 60]
const FAR_ALONG = [8, 24, 40]
const FAR_BEHIND = [26, 34]
/** At an angle, and only where it is no more than a quarter of the plot. */
const FAR_SLANTED = { along: 56, asides: [42, 60] } as const
const BEHIND_ASIDE = [0, 8]
/** Right of the end of a line, its first line as level with it as there is space, in pixels up or down. */
const END_GAP = 8
const END_OFFS = [0, 3, -3, 6, -6]
const RULE_GAP = 7
const RULE_STEP = 12
/** A label of a rule hangs no lower than this part of the plot. */
const RULE_REACH = 0.9

/** The spots for a label on a plot so high. */
export function spotsOf(wish: WantedLabel, plotHeight: number): LabelSpot[] {
  if (wish.kind === 'rule') return ruleSpots(wish, plotHeight)
  if (wish.kind === 'end') return endSpots(wish)
  const isNear = wish.tie === undefined || wish.tie === 'near'
  const spots = isNear ? pointSpots(wish) : farSpots(wish, plotHeight)
  return spots.filter((spot) => isInOwnHalf(spot, wish, plotHeight))
}

function endSpots({ id, x, y }: WantedLabel): LabelSpot[] {
  return END_OFFS.map((off) => {
    return { id, x, dx: END_GAP, y: Math.round(y - FIRST_LINE + off), anchor: 'start' }
  })
}

/** For a label of a point that has no space near it. */
function farSpots({ id, x, y, kind, height }: WantedLabel, plotHeight: number): LabelSpot[] {
  const asideAt = (asides: readonly number[], alongs: readonly number[]) => {
    const along = alongs.flatMap((far) => [y - far - height, y + far])
    const tops = kind === 'above' ? along : along.toReversed()
    return asides.flatMap((far) =>
      tops.flatMap((top): LabelSpot[] => [
        { id, x, dx: far, y: Math.round(top), anchor: 'start' },
        { id, x, dx: -far, y: Math.round(top), anchor: 'end' },
      ]),
    )
  }
  const behind = FAR_BEHIND.flatMap((far): LabelSpot[] => {
    const top = Math.round(kind === 'above' ? y + far : y - far - height)
    return BEHIND_ASIDE.flatMap((to): LabelSpot[] => [
      { id, x, dx: to, y: top, anchor: 'start' },
      { id, x, dx: -to, y: top, anchor: 'end' },
    ])
  })
  const { along, asides } = FAR_SLANTED
  const slanted = along <= plotHeight / 4 ? asideAt(asides, [along]) : []
  return [...asideAt(FAR_ASIDE, FAR_ALONG), ...behind, ...slanted]
}

/** Height is value: whether a high's label is not in the lower half of the plot, nor a low's in the upper. */
function isInOwnHalf({ y: top }: LabelSpot, { y, kind, height }: WantedLabel, plotHeight: number) {
  const [middle, at] = [plotHeight / 2, top + height / 2]
  if (kind === 'above') return y > middle || at <= middle
  return y < middle || at >= middle
}

/** The box of a label at a width. */
export function boxOf(
  { x, dx, y, anchor }: LabelSpot,
  { width, height }: Pick<WantedLabel, 'width' | 'height'>,
  plotWidth: number,
): LabelBox {
  const at = (x / 100) * plotWidth + dx
  const left = anchor === 'start' ? at : anchor === 'end' ? at - width : at - width / 2
  return { left, top: y, right: left + width, bottom: y + height }
}

/** The ends of the line from a point to its label, in pixels from the point's place across and the plot's top. */
export interface LabelTie {
  readonly from: PathPoint
  readonly to: PathPoint
}

/** The tie of a label in percent across and pixels down; no points where it has none. */
export function tieLine(
  { x, tie }: { readonly x: number; readonly tie?: LabelTie },
  plotWidth: number,
): PathPoint[] {
  const across = (pixels: number) => x + (pixels / plotWidth) * 100
  return tie ? [tie.from, tie.to].map((end) => ({ x: across(end.x), y: end.y })) : []
}

/** The tie from a point to its label. */
export function tieOf(
  spot: LabelSpot,
  wish: Pick<WantedLabel, 'width' | 'height' | 'y'>,
): LabelTie {
  // The point is at 0 across, for its label is so many pixels from it at every width.
  const { left, top, right, bottom } = boxOf({ ...spot, x: 0 }, wish, 0)
  const to = { x: clamp(0, left, right), y: clamp(wish.y, top, bottom) }
  const length = Math.hypot(to.x, to.y - wish.y)
  const along = (far: number) => ({
    x: round((to.x * far) / length),
    y: round(wish.y + ((to.y - wish.y) * far) / length),
  })
  return { from: along(DOT - 1), to: along(length - 2) }
}

/** Beside the rule, from the top down. */
function ruleSpots({ id, x, y }: WantedLabel, plotHeight: number): LabelSpot[] {
  const rows = Math.floor((plotHeight * RULE_REACH) / RULE_STEP)
  return Array.from({ length: rows }, (_, row) => Math.round(y + row * RULE_STEP)).flatMap(
    (top) => [
      { id, x, dx: RULE_GAP, y: top, anchor: 'start' },
      { id, x, dx: -RULE_GAP, y: top, anchor: 'end' },
    ],
  )
}

/** Around the point, on its own side of the line first, near before far. */
function pointSpots({ id, x, y, kind, height }: WantedLabel): LabelSpot[] {
  const beyond = (far: number) => Math.round(kind === 'above' ? y - far - height : y + far)
  const behind = (far: number) => Math.round(kind === 'above' ? y + far : y - far - height)
  const level = Math.round(y - height / 2)
  return DISTANCES.flatMap((far): LabelSpot[] => [
    { id, x, dx: 0, y: beyond(far), anchor: 'middle' },
    { id, x, dx: far, y: level, anchor: 'start' },
    { id, x, dx: -far, y: level, anchor: 'end' },
    { id, x, dx: -DOT, y: beyond(far), anchor: 'start' },
    { id, x, dx: DOT, y: beyond(far), anchor: 'end' },
    { id, x, dx: far, y: beyond(4), anchor: 'start' },
    { id, x, dx: -far, y: beyond(4), anchor: 'end' },
    { id, x, dx: far, y: beyond(far), anchor: 'start' },
    { id, x, dx: -far, y: beyond(far), anchor: 'end' },
    { id, x, dx: far, y: behind(4), anchor: 'start' },
    { id, x, dx: -far, y: behind(4), anchor: 'end' },
    { id, x, dx: 0, y: behind(far), anchor: 'middle' },
    { id, x, dx: DOT, y: behind(far), anchor: 'end' },
    { id, x, dx: far, y: beyond(-height / 2 + far), anchor: 'start' },
    { id, x, dx: far, y: behind(-height / 2 + far), anchor: 'start' },
    { id, x, dx: -far, y: beyond(-height / 2 + far), anchor: 'end' },
    { id, x, dx: -far, y: behind(-height / 2 + far), anchor: 'end' },
  ])
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
