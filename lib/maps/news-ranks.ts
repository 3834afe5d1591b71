/** Which countries are named on the map of the news: by rank, and in more than one try. */
import { widthOf } from '#lib/core/lettering'
import type { Box } from './clip.ts'
import type { Label, Tie, Wanted } from './label-model.ts'
import { type Ground, placeLabels } from './label-placer.ts'
import type { Circle, LabelKind } from './model.ts'
import { settingsOf } from './name-lines.ts'
import { areNear } from './news-circles.ts'
import { areCrossed, holds, type NearestTest } from './news-geometry.ts'
import { whereFree } from './news-room.ts'
import type { Setting } from './news-sheets.ts'
import { spotsNear } from './news-spots.ts'

type Name = Wanted<LabelKind>

/** So often names are placed anew, each time with those first that found no room. */
const TRIES = 3
/** What a name without its count is worth, and a code. */
const BARE = 0.5
const CODE = 0.3
/** A strait's name is worth this part of all articles. */
const STRAIT = 0.06
/** A name no longer than this has no code. */
const SHORT = 4
/** A circle of this part of the largest is large enough to have its name without the count, or a code. */
const SHORTENED = 0.18
/** Capitals are this part of a letter's height, and leave another free at each side. */
const CAPITALS = 0.68
const BEARING = 0.05
/** So much of a width, estimated for any font, is to spare at each side. */
const SPARE = 0.037
/** A circle of this part of the largest may have its name on a line. */
const HEAVY = 0.5

/** What there is to name on a sheet: countries by rank, the largest first. */
export interface NamesWanted {
  readonly countries: readonly Name[]
  readonly straits: readonly Name[]
  readonly lines: readonly Name[]
  /** Whether a code or a bare name would read as its circle's. */
  readonly isNearest: NearestTest
}

/**
 * Names by rank. One that finds no room goes first in the next try, where smaller ones give way, and
 * the try that names most articles counts. Where no full name fits, a country has its code.
 */
export function labelsByRank(
  circles: readonly Circle[],
  { countries, straits, lines, isNearest }: NamesWanted,
  ground: Ground,
  { largest, around }: Pick<Setting, 'largest' | 'around'>,
): Label<LabelKind>[] {
  const counts = new Map(circles.map(({ id, count }) => [id, count]))
  const total = circles.reduce((sum, { count }) => sum + count ** 1.5, 0)
  const heavy = new Set(
    circles.filter(({ radius }) => isLargest(radius, largest)).map(({ id }) => id),
  )
  const free = (name: Name) => whereFree(name, ground)
  const full = countries.map(free)
  const large = full.filter(({ id }) => heavy.has(id))
  const onLines = countries
    .filter(({ id }) => heavy.has(id))
    .map((country) => free({ ...country, offLines: false, far: () => [] }))
  const ranked = countries.flatMap((country, rank) => {
    const circle = circles[rank]
    const isSmall = !circle || circle.radius < SHORTENED * largest
    const others = isSmall
      ? []
      : [bareOf(circle, country, isNearest), ...codeOf(circle, country, isNearest)]
    return [...full.slice(rank, rank + 1), ...others.map(free)]
  })
  const rest = [...large, ...straits, ...onLines, ...ranked, ...lines]
  const first = new Set<string>()
  let best: { readonly labels: Label<LabelKind>[]; readonly worth: number } | undefined
  for (let turn = 0; turn < TRIES; turn++) {
    const early = [...full, ...straits].filter(({ id }) => first.has(id))
    const labels = uncrossed(placeLabels([...early, ...rest], ground))
    const named = new Set(labels.filter(hasCount).map(({ id }) => id))
    const worth = labels.reduce((sum, label) => {
      if (label.kind === 'strait') return sum + STRAIT * total
      const part = hasCount(label) ? 1 : isCode(label) ? CODE : BARE
      return sum + (counts.get(label.id) ?? 0) ** 1.5 * part
    }, 0)
    if (!best || worth > best.worth) best = { labels, worth }
    const bare = [...full, ...straits].filter(
      ({ id, spots, far }) =>
        !named.has(id) && !first.has(id) && (spots.length > 0 || (far?.() ?? []).length > 0),
    )
    if (bare.length === 0) break
    for (const { id } of bare) first.add(id)
  }
  return namedByWeight(circles, around, best?.labels ?? [])
}

/** Labels without those whose ties cross that of one placed before: they are to find another spot. */
function uncrossed(labels: readonly Label<LabelKind>[]): Label<LabelKind>[] {
  const ties: Tie[] = []
  return labels.filter(({ tie }) => {
    if (!tie) return true
    const isClear = ties.every((other) => !areCrossed(tie, other))
    if (isClear) ties.push(tie)
    return isClear
  })
}

/** A country's name without its count, where there is no room for both. */
function bareOf({ id, name }: Circle, full: Name, isNearest: NearestTest): Name {
  return {
    ...full,
    settings: settingsOf(name),
    fits: (box, tie) =>
      (!full.fits || full.fits(box, tie)) && (tie !== undefined || isNearest(id, box)),
  }
}

/** A country by its code, which the key explains, where its circle is large and its name long. */
function codeOf({ id, name, at, radius }: Circle, full: Name, isNearest: NearestTest): Name[] {
  if (name.length <= SHORT) return []
  const { fits, style } = full
  const size = CAPITALS * style.size
  const spacing = style.spacing + (widthOf(id, style.size) - widthOf(id, size)) / id.length
  const code: Name = {
    ...full,
    // As wide as its letters, and as high as its capitals.
    style: { ...style, size, spacing },
    settings: [[id]],
    fits: (box, tie) => {
      const capitals = capitalsOf(box, style.size)
      return (!fits || fits(capitals, tie)) && (tie !== undefined || isNearest(id, capitals))
    },
  }
  const far = () => []
  return [
    { ...code, spots: [...code.spots, ...spotsNear(at, radius)], far },
    // In its circle it may lie on a line that runs through that.
    { ...code, spots: code.spots.slice(0, 1), far, offLines: false },
    { ...code, spots: [] },
  ]
}

/** What capitals fill of the box of a code. */
export function capitalsOf([left, top, right, bottom]: Box, size: number): Box {
  const side = BEARING * size + SPARE * (right - left)
  return [left + side, top, right - side, bottom]
}

/** Whether a label says how many articles it counts, if it is a country's. */
export function hasCount({ kind, lines }: Label<LabelKind>): boolean {
  return kind !== 'circle' || lines.at(-1)?.includes('\u00a0') === true
}

/** Whether a label has a country's code in place of its name. */
export function isCode({ id, kind, lines }: Label<LabelKind>): boolean {
  return kind === 'circle' && lines[0] === id
}

/** Whether a label lies in its circle. */
export function liesInCircle(label: Label<LabelKind>, circle: Circle, size: number): boolean {
  return holds(circle, isCode(label) ? capitalsOf(label.box, size) : label.box)
}

/** Whether a map ranks a circle so high that it is to have its name, over a line if it must be. */
export function isLargest(radius: number, largest: number): boolean {
  return radius >= HEAVY * largest
}

/** A count is clearly more than another from this many times it on, and far more from this many. */
const CLEARLY = 1.5
const FAR_MORE = 3

/**
 * Names go by weight: a country keeps its name only where every country around it with clearly more
 * articles has one too, and every country of the sheet with far more.
 */
function namedByWeight(
  circles: readonly Circle[],
  reach: number,
  labels: readonly Label<LabelKind>[],
): Label<LabelKind>[] {
  const labelled = new Set(labels.filter(({ kind }) => kind === 'circle').map(({ id }) => id))
  const named = new Set<string>()
  // Circles are sorted, the largest first.
  for (const one of circles) {
    const isOutweighed = circles.some(
      (other) =>
        other.count >= CLEARLY * one.count &&
        !named.has(other.id) &&
        (other.count >= FAR_MORE * one.count || areNear(other.at, one.at, reach)),
    )
    if (labelled.has(one.id) && !isOutweighed) named.add(one.id)
  }
  return labels.filter(({ kind, id }) => kind !== 'circle' || named.has(id))
}
