/**
 * Puts labels on a plot where they can be read at every width of a range: inside it, clear of one another,
 * of the line, of the rules of events and of whatever else is there.
 */
import { boxesOverlap, distanceTo, type LabelBox, lineCrosses } from './label-boxes.ts'
import type { PathPoint as PlotPoint } from './path.ts'

/** A label that is wanted, by what it speaks of: a point of the line, or an upright rule through the plot. */
export interface WantedLabel {
  readonly id: string
  /** In percent of the width. */
  readonly x: number
  /** In pixels; of a rule, the top of the plot. */
  readonly y: number
  readonly kind: 'above' | 'below' | 'rule'
  /** In pixels. */
  readonly width: number
  readonly height: number
  /** Whether it may be beside the plot, between the values of the axis. */
  readonly mayLeave?: boolean
  /** Whether it may interrupt the leaders of events. */
  readonly overLeaders?: boolean
}

/** Where a label is: `x` percent and `dx` pixels from the left, its top `y` pixels from the top. */
export interface PlacedLabel {
  readonly id: string
  readonly x: number
  readonly dx: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

/** What labels must keep clear of. */
export interface LabelGround {
  /** Widths in pixels that are checked: the narrowest and the widest of a range, and some between. */
  readonly widths: readonly number[]
  readonly height: number
  /** The line as it is drawn: percent across, pixels down. */
  readonly line: readonly PlotPoint[]
  /** Places that are taken: from and to in percent of the width, top and bottom in pixels. */
  readonly blocks?: readonly ReservedArea[]
  /** The space for the values of the axis beside the plot, in pixels. */
  readonly axisWidth?: number
  /** Where those values are, down in pixels. */
  readonly ticks?: readonly number[]
}

/** A place that is taken. */
export interface ReservedArea {
  readonly from: number
  readonly to: number
  readonly top: number
  readonly bottom: number
}

/** Half the height of a value of the axis. */
const TICK = 8
/** Half the size of a dot on the line, with its halo. */
const DOT = 6
const GAP = 4
const LINE_MARGIN = 2
const RULE_MARGIN = 3
const RULE_GAP = 7
const RULE_STEP = 12
/** A label of a rule hangs no lower than this part of the plot. */
const RULE_REACH = 0.9
const DISTANCES = [8, 15, 22, 30]

/** Places labels one after another; each keeps clear of those before it. */
export interface LabelPlacer {
  /** Reserves and returns the best free spot for a label; undefined if every spot is occupied. */
  readonly place: (wanted: WantedLabel) => PlacedLabel | undefined
  /** Adds an upright rule, unless it would cross what is there. */
  readonly addRule: (x: number) => boolean
  /** Adds the leader of an event, which a label interrupts rather than being left out. */
  readonly addLeader: (x: number) => void
}

/** A placer for one range of widths; `dots` are the points that no label may cover, or be nearer to than to its own. */
export function labelPlacer(ground: LabelGround, dots: readonly PlotPoint[]): LabelPlacer {
  const { widths, height, line, blocks = [], axisWidth = 0, ticks = [] } = ground
  const rules: number[] = []
  const leaders: number[] = []
  const placed: { readonly label: PlacedLabel; readonly wish: WantedLabel }[] = []
  const isTaken = (box: LabelBox, width: number) =>
    placed.some(({ label, wish }) => boxesOverlap(box, boxOf(label, wish, width), GAP)) ||
    blocks.some((block) => boxesOverlap(box, blockBox(block, width), GAP))
  const isOnAxis = ({ left, top, right, bottom }: LabelBox, width: number) =>
    left > width &&
    right <= width + axisWidth &&
    top >= 0 &&
    bottom <= height &&
    ticks.every((y) => y + TICK < top || y - TICK > bottom)
  const isFree = (box: LabelBox, width: number, { mayLeave, overLeaders }: WantedLabel) =>
    (isInside(box, width, height) || (mayLeave === true && isOnAxis(box, width))) &&
    !isTaken(box, width) &&
    !dots.some((dot) => boxesOverlap(box, dotBox(dot, width))) &&
    ![...rules, ...(overLeaders ? [] : leaders)].some((x) =>
      boxesOverlap(box, ruleBox(x, width, height), RULE_MARGIN),
    ) &&
    !lineCrosses(line, box, width, LINE_MARGIN)
  const isOwn = (box: LabelBox, width: number, wish: WantedLabel) => {
    if (wish.kind === 'rule') return true
    const own = distanceTo(box, wish, width)
    const isSame = ({ x, y }: PlotPoint) =>
      Math.hypot(((x - wish.x) * width) / 100, y - wish.y) < 2 * DOT
    return dots.every((dot) => isSame(dot) || distanceTo(box, dot, width) >= own)
  }
  return {
    place(wish) {
      const label = spotsOf(wish, height).find((spot) =>
        widths.every((width) => {
          const box = boxOf(spot, wish, width)
          return isFree(box, width, wish) && isOwn(box, width, wish)
        }),
      )
      if (label) placed.push({ label, wish })
      return label
    },
    addRule(x) {
      const isClear = widths.every((width) => !isTaken(ruleBox(x, width, height), width))
      if (isClear) rules.push(x)
      return isClear
    },
    addLeader(x) {
      leaders.push(x)
    },
  }
}

/** The box of a placed label at a width. */
export function boxOf(
  { x, dx, y, anchor }: PlacedLabel,
  { width, height }: Pick<WantedLabel, 'width' | 'height'>,
  plotWidth: number,
): LabelBox {
  const at = (x / 100) * plotWidth + dx
  const left = anchor === 'start' ? at : anchor === 'end' ? at - width : at - width / 2
  return { left, top: y, right: left + width, bottom: y + height }
}

function spotsOf(wish: WantedLabel, plotHeight: number): PlacedLabel[] {
  return wish.kind === 'rule' ? ruleSpots(wish, plotHeight) : pointSpots(wish)
}

/** Beside the rule, from the top down. */
function ruleSpots({ id, x, y }: WantedLabel, plotHeight: number): PlacedLabel[] {
  const rows = Math.floor((plotHeight * RULE_REACH) / RULE_STEP)
  return Array.from({ length: rows }, (_, row) => y + row * RULE_STEP).flatMap((top) => [
    { id, x, dx: RULE_GAP, y: top, anchor: 'start' },
    { id, x, dx: -RULE_GAP, y: top, anchor: 'end' },
  ])
}

/** Around the point, on its own side of the line first, near before far. */
function pointSpots({ id, x, y, kind, height }: WantedLabel): PlacedLabel[] {
  const beyond = (far: number) => (kind === 'above' ? y - far - height : y + far)
  const behind = (far: number) => (kind === 'above' ? y + far : y - far - height)
  return DISTANCES.flatMap((far): PlacedLabel[] => [
    { id, x, dx: 0, y: beyond(far), anchor: 'middle' },
    { id, x, dx: far, y: y - height / 2, anchor: 'start' },
    { id, x, dx: -far, y: y - height / 2, anchor: 'end' },
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

function isInside({ left, top, right, bottom }: LabelBox, width: number, height: number): boolean {
  return left >= 0 && right <= width && top >= 0 && bottom <= height - 2
}

function dotBox({ x, y }: PlotPoint, width: number): LabelBox {
  const at = (x / 100) * width
  return { left: at - DOT, top: y - DOT, right: at + DOT, bottom: y + DOT }
}

function ruleBox(x: number, width: number, height: number): LabelBox {
  const at = (x / 100) * width
  return { left: at - 1, top: 0, right: at + 1, bottom: height }
}

function blockBox({ from, to, top, bottom }: ReservedArea, width: number): LabelBox {
  return { left: (from / 100) * width, top, right: (to / 100) * width, bottom }
}
