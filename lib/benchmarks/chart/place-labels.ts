/**
 * Puts labels on a plot where they can be read at every width of a range: inside it, clear of one another, of
 * the line, of the rules and leaders of events, and nearer to what they speak of than to anything else.
 */
import {
  blockBox,
  boxesOverlap,
  DOT,
  distanceTo,
  dotBox,
  isLevelWith,
  isOffTicks,
  isOnPlot,
  type LabelBox,
  lineCrosses,
  linesCross,
  type ReservedArea,
  uprightBox,
} from './label-boxes.ts'
import {
  boxOf,
  type LabelSpot,
  type LabelTie,
  spotsOf,
  tieLine,
  tieOf,
  type WantedLabel,
} from './label-spots.ts'
import type { PathPoint } from './path.ts'
import { turnsOf } from './turns.ts'

/** A label at its spot; a tie leads to one that is not beside its point. */
export interface PlacedLabel extends LabelSpot {
  readonly tie?: LabelTie
}

/** What labels must keep clear of. */
export interface LabelGround {
  /** Widths in pixels that are checked: the narrowest and the widest of a range, and some between. */
  readonly widths: readonly number[]
  readonly height: number
  /** The line as it is drawn: percent across, pixels down. */
  readonly line: readonly PathPoint[]
  /** Places that are taken: from and to in percent of the width, top and bottom in pixels. */
  readonly blocks?: readonly ReservedArea[]
  /** The space for the values of the axis beside the plot, in pixels. */
  readonly axisWidth?: number
  /** Where those values are, down in pixels. */
  readonly ticks?: readonly number[]
}

const GAP = 4
const LINE_MARGIN = 2
const RULE_MARGIN = 3
/** Between the label of a rule and the next rule, of which it might seem to be. */
const RULE_CLEAR = 16
/** A label further than this from its point is tied to it, and one nearer than the second is never. */
const NEAR = 13
const TIED = 16
/** Between a tied label and the dots of others. */
const DOT_CLEAR = 10
/** A tie that rises or falls by less than this would be read as a dash or a minus. */
const TIE_RISE = 5
/** The line turns where it goes back by so many pixels. */
const TURN = 6

/** Places labels one after another; each keeps clear of those before it. */
export interface LabelPlacer {
  /** Reserves and returns the best free spot for a label; undefined if every spot is occupied. */
  readonly place: (wanted: WantedLabel) => PlacedLabel | undefined
  /** Adds an upright rule, unless it would cross what is there. */
  readonly addRule: (x: number) => boolean
  /** Adds the leader of an event, from the top to a point. */
  readonly addLeader: (end: PathPoint) => void
}

/** A placer for one range of widths; `dots` are the points that no label may cover, or be read as those of. */
export function labelPlacer(ground: LabelGround, dots: readonly PathPoint[]): LabelPlacer {
  const { widths, height, line, blocks = [], axisWidth = 0, ticks = [] } = ground
  /** The rules and the leaders of events. */
  const uprights: PathPoint[] = []
  const placed: { readonly label: PlacedLabel; readonly wish: WantedLabel }[] = []
  const heights = line.map(({ y }) => -y)
  const turns = turnsOf(heights, TURN).flatMap(({ index }) => line[index] ?? [])
  const points = [...dots, ...turns]

  const isTaken = (box: LabelBox, width: number) =>
    placed.some(
      ({ label, wish }) =>
        boxesOverlap(box, boxOf(label, wish, width), GAP) ||
        lineCrosses(tieLine(label, width), box, width, GAP),
    ) || blocks.some((block) => boxesOverlap(box, blockBox(block, width), GAP))
  const isInside = (box: LabelBox, width: number, { leaves, covers }: WantedLabel) =>
    isOnPlot(box, width, height) ||
    ((leaves === 'partly' || (leaves === 'wholly' && box.left > width)) &&
      isOnPlot(box, width + axisWidth, height) &&
      isOffTicks(box, ticks, covers))
  const isFree = (box: LabelBox, width: number) =>
    !isTaken(box, width) &&
    !dots.some((dot) => boxesOverlap(box, dotBox(dot, width))) &&
    !uprights.some((one) => boxesOverlap(box, uprightBox(one, width), RULE_MARGIN)) &&
    !lineCrosses(line, box, width, LINE_MARGIN)

  /** Whether one who looks for the point of a label finds its own, with nothing between the two. */
  const isBeside = (box: LabelBox, width: number, wish: WantedLabel) => {
    const own = distanceTo(box, wish, width)
    const isOther = ({ x, y }: PathPoint) => {
      const across = ((x - wish.x) * width) / 100
      return across * across + (y - wish.y) ** 2 >= 4 * DOT * DOT
    }
    // Beyond the plot is only the end of the line.
    const isBeyond = box.left > width
    const clear = isBeyond ? own + GAP : 2 * own + GAP
    const least = isBeyond ? 0 : own
    const level = wish.kind === 'end' && isBeyond ? own + 0.5 : clear
    return (
      own <= NEAR &&
      dots.every((dot) => {
        const far = distanceTo(box, dot, width)
        const isLevel = !isBeyond || isLevelWith(box, wish, dot)
        return isOther(dot) ? far >= (isLevel ? level : clear) : far >= least && isLevel
      }) &&
      turns.every((turn) => !isOther(turn) || distanceTo(box, turn, width) > own) &&
      !uprights.some((one) => boxesOverlap(box, uprightBox(one, width), own - 2))
    )
  }
  /** Whether a label of a rule is not read as that of a point of the line. */
  const isOffLine = (box: LabelBox, width: number) =>
    points.every((point) => distanceTo(box, point, width) >= RULE_CLEAR)
  /** Whether the line from a point to its label is long enough to see, and meets nothing else. */
  const isTied = (box: LabelBox, width: number, wish: WantedLabel, spot: LabelSpot) => {
    if (distanceTo(box, wish, width) < TIED) return false
    const ends = tieOf(spot, wish)
    if (Math.abs(ends.to.y - ends.from.y) < TIE_RISE) return false
    const tie = tieLine({ ...spot, tie: ends }, width)
    return (
      !placed.some(
        ({ label, wish: other }) =>
          lineCrosses(tie, boxOf(label, other, width), width, 2) ||
          linesCross(tie, tieLine(label, width), width),
      ) &&
      !blocks.some((block) => lineCrosses(tie, blockBox(block, width), width, 0)) &&
      dots.every(
        (dot) =>
          (dot.x === wish.x && dot.y === wish.y) ||
          (distanceTo(box, dot, width) >= DOT_CLEAR &&
            !lineCrosses(tie, dotBox(dot, width), width, 0)),
      ) &&
      !uprights.some(
        (one) =>
          one.x !== wish.x &&
          !(wish.tie === 'across' && one.y < height) &&
          lineCrosses(tie, uprightBox(one, width), width, 1),
      ) &&
      !linesCross(tie, line, width)
    )
  }
  const find = (wish: WantedLabel, isRight: typeof isTied) => {
    const { from } = wish
    const checked = from === undefined ? widths : widths.filter((width) => width >= from)
    const [narrowest = 0] = checked
    return spotsOf(wish, height).find(
      (spot) =>
        !(wish.leaves === 'partly' && isOnPlot(boxOf(spot, wish, narrowest), narrowest, height)) &&
        checked.every((width) => {
          const box = boxOf(spot, wish, width)
          return isInside(box, width, wish) && isRight(box, width, wish, spot) && isFree(box, width)
        }),
    )
  }
  return {
    place(wish) {
      const isRule = wish.kind === 'rule'
      const spot =
        find(wish, isRule ? isOffLine : wish.tie ? isTied : isBeside) ??
        (isRule ? find(wish, () => true) : undefined)
      const label = spot && (wish.tie ? { ...spot, tie: tieOf(spot, wish) } : spot)
      if (label) placed.push({ label, wish })
      return label
    },
    addRule(x) {
      const rule = { x, y: height }
      const isClear = widths.every((width) => {
        const upright = uprightBox(rule, width)
        return (
          !isTaken(upright, width) &&
          placed.every(({ label, wish }) => {
            const gap = wish.kind === 'rule' ? RULE_CLEAR : 0
            return !boxesOverlap(boxOf(label, wish, width), upright, gap)
          })
        )
      })
      if (isClear) uprights.push(rule)
      return isClear
    },
    addLeader(end) {
      uprights.push(end)
    },
  }
}
